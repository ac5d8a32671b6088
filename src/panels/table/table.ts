import {
  type ColumnDef,
  columnFilteringFeature,
  columnSizingFeature,
  createFilteredRowModel,
  createSortedRowModel,
  type ReactTable,
  rowSortingFeature,
  type SortFn,
  tableFeatures,
} from '@tanstack/react-table';
import { makeFilter, type TableColumn } from './column.ts';

/** What of the library is used; the rest stays out of the script. */
export const features = tableFeatures({
  columnFilteringFeature,
  columnSizingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

export type Features = typeof features;
export type TableOf<Row extends object> = ReactTable<Features, Row>;

/** The narrowest that a column can be made, and the widest. */
export const widthLimits = { least: 56, most: 900 } as const;

/** A column as the library knows it. It sees of a cell only whether there is something in it. */
export function defineColumn<Row extends object>(column: TableColumn<Row>): ColumnDef<Features, Row> {
  const passes = makeFilter(column);
  const sort: SortFn<Features, Row> = (a, b) => column.compare(a.original, b.original);
  return {
    id: column.id,
    accessorFn: (row: Row) => (column.isEmpty?.(row) ? undefined : true),
    sortFn: sort,
    sortUndefined: 'last',
    sortDescFirst: column.largestFirst ?? false,
    filterFn: (row, _, asked: string) => passes(row.original, asked),
    size: column.widthPx,
    minSize: widthLimits.least,
    maxSize: widthLimits.most,
  };
}
