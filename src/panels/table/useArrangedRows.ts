import { functionalUpdate, useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { TableName } from '../../store/view/view.ts';
import type { TableColumn } from './column.ts';
import { defineColumn, type Features, features, type TableOf } from './table.ts';
import { type Arrangement, useArrangement } from './tableMemory.ts';

interface ArrangedRows<Row extends object> {
  readonly table: TableOf<Row>;
  /** Filtered and sorted. */
  readonly shown: readonly Row[];
  readonly arrangement: Arrangement;
  readonly arrange: ReturnType<typeof useArrangement>[1];
}

/** The rows as the reader has sorted and filtered them by column; the library does it, the page keeps how. */
export function useArrangedRows<Row extends { readonly id: string }>(
  name: TableName,
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
): ArrangedRows<Row> {
  const [arrangement, arrange] = useArrangement(name);
  const { sorting, columnFilters, columnSizing } = arrangement;
  const definitions = useMemo(() => columns.map(defineColumn), [columns]);
  const table = useTable<Features, Row>({
    features,
    columns: definitions,
    data: rows,
    getRowId: ({ id }) => id,
    state: { sorting, columnFilters, columnSizing },
    onSortingChange: (update) => arrange((before) => ({ sorting: functionalUpdate(update, before.sorting) })),
    onColumnFiltersChange: (update) =>
      arrange((before) => ({ columnFilters: functionalUpdate(update, before.columnFilters) })),
    onColumnSizingChange: (update) =>
      arrange((before) => ({ columnSizing: functionalUpdate(update, before.columnSizing) })),
  });
  const model = table.getRowModel().rows;
  const shown = useMemo(() => model.map(({ original }) => original), [model]);
  return { table, shown, arrangement, arrange };
}
