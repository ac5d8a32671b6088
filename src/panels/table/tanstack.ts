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

/** The features of the library that are used; the others are left out of the script. */
export const features = tableFeatures({
  columnFilteringFeature,
  columnSizingFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
});

export type Features = typeof features;
export type TableOf<Row extends object> = ReactTable<Features, Row>;

/** The least and the greatest width of a column. */
export const widthLimits = { least: 56, most: 900 } as const;

/** A column for the library, which only needs to know of a cell whether it is empty. */
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
