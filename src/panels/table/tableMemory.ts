import type { ColumnFiltersState, ColumnSizingState, SortingState } from '@tanstack/react-table';
import { useCallback, useState } from 'react';
import type { AppStore } from '../../store/appStore.ts';
import { useStoreHandle } from '../../store/react.tsx';
import type { TableName } from '../../store/view/view.ts';

/** How the reader has arranged a table. */
export interface Arrangement {
  readonly sorting: SortingState;
  readonly columnFilters: ColumnFiltersState;
  readonly columnSizing: ColumnSizingState;
  /** Whether the row of filters is shown; null: where there is room for it. */
  readonly filtersShown: boolean | null;
}

const atFirst: Readonly<Record<TableName, SortingState>> = {
  nodes: [{ id: 'passages', desc: true }],
  edges: [{ id: 'corroboration', desc: true }],
  passages: [{ id: 'source', desc: false }],
  articles: [{ id: 'date', desc: false }],
};

/** Outlives the table: who looks at the graph and comes back finds it as it was left. Gone with the page. */
const memory = new WeakMap<AppStore, Map<TableName, Arrangement>>();

/** A table's arrangement, and how to change parts of it. */
export function useArrangement(
  table: TableName,
): readonly [Arrangement, (change: (before: Arrangement) => Partial<Arrangement>) => void] {
  const store = useStoreHandle();
  const [arrangement, setArrangement] = useState<Arrangement>(
    () =>
      memory.get(store)?.get(table) ?? {
        sorting: atFirst[table],
        columnFilters: [],
        columnSizing: {},
        filtersShown: null,
      },
  );
  const change = useCallback(
    (patch: (before: Arrangement) => Partial<Arrangement>) =>
      setArrangement((before) => {
        const after = { ...before, ...patch(before) };
        const kept = memory.get(store) ?? new Map<TableName, Arrangement>();
        memory.set(store, kept.set(table, after));
        return after;
      }),
    [store, table],
  );
  return [arrangement, change];
}
