import { useCallback } from 'react';
import { useActions, useAppStore, useStoreHandle } from '../../store/react.tsx';
import type { TableArrangement } from '../../store/session/session.ts';
import type { TableName } from '../../store/view/view.ts';

const atFirst: Readonly<Record<TableName, TableArrangement>> = {
  nodes: sortedBy('passages', true),
  edges: sortedBy('corroboration', true),
  passages: sortedBy('source', false),
  articles: sortedBy('date', false),
};

/** A table's arrangement, kept in the session: a reader who returns from the graph finds the table as it was. */
export function useTableArrangement(
  table: TableName,
): readonly [TableArrangement, (change: (before: TableArrangement) => Partial<TableArrangement>) => void] {
  const store = useStoreHandle();
  const { keepTable } = useActions();
  const arrangement = useAppStore((state) => state.session.tables[table] ?? atFirst[table]);
  const change = useCallback(
    (patch: (before: TableArrangement) => Partial<TableArrangement>) => {
      const before = store.getState().session.tables[table] ?? atFirst[table];
      keepTable(table, { ...before, ...patch(before) });
    },
    [store, keepTable, table],
  );
  return [arrangement, change];
}

function sortedBy(id: string, desc: boolean): TableArrangement {
  return { sorting: [{ id, desc }], columnFilters: [], columnSizing: {}, filtersShown: null };
}
