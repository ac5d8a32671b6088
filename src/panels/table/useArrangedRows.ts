import { functionalUpdate, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { TableArrangement } from '../../store/session/session.ts';
import type { TableName } from '../../store/view/view.ts';
import type { TableColumn } from './column.ts';
import { useTableArrangement } from './tableArrangement.ts';
import { defineColumn, type Features, features, type TableOf } from './tanstack.ts';

interface ArrangedRows<Row extends object> {
  readonly table: TableOf<Row>;
  /** Filtered and sorted. */
  readonly shown: readonly Row[];
  readonly arrangement: TableArrangement;
  readonly arrange: ReturnType<typeof useTableArrangement>[1];
}

/**
 * The rows as the reader has sorted and filtered them by column; the library does the work, the session stores the
 * settings.
 */
export function useArrangedRows<Row extends { readonly id: string }>(
  name: TableName,
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
): ArrangedRows<Row> {
  const [arrangement, arrange] = useTableArrangement(name);
  // The library's types are mutable arrays; it does not write to them.
  const state = useMemo(() => stateOf(arrangement), [arrangement]);
  const definitions = useMemo(() => columns.map(defineColumn), [columns]);
  const table = useTable<Features, Row>({
    features,
    columns: definitions,
    data: rows,
    getRowId: ({ id }) => id,
    state,
    onSortingChange: (update) =>
      arrange((before) => ({ sorting: functionalUpdate(update, stateOf(before).sorting) })),
    onColumnFiltersChange: (update) =>
      arrange((before) => ({ columnFilters: functionalUpdate(update, stateOf(before).columnFilters) })),
    onColumnSizingChange: (update) =>
      arrange((before) => ({ columnSizing: functionalUpdate(update, stateOf(before).columnSizing) })),
  });
  const model = table.getRowModel().rows;
  const shown = useMemo(() => model.map(({ original }) => original), [model]);
  return { table, shown, arrangement, arrange };
}

const stateOf = ({ sorting, columnFilters, columnSizing }: TableArrangement) => ({
  sorting: [...sorting],
  columnFilters: [...columnFilters],
  columnSizing: { ...columnSizing },
});
