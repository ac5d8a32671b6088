import type { TableColumn } from './column.ts';
import type { Wording } from './useColumns.ts';

interface FigureColumn<Row> extends Pick<TableColumn<Row>, 'id' | 'name' | 'Icon' | 'widthPx'> {
  readonly of: (row: Row) => number;
}

/** A column of figures: aligned right, the largest first, filtered from a number upwards. */
export const figureColumn = <Row>(
  text: Wording['text'],
  { of, ...column }: FigureColumn<Row>,
): TableColumn<Row> => ({
  ...column,
  figures: true,
  largestFirst: true,
  compare: (a, b) => of(a) - of(b),
  text: (row) => String(of(row)),
  show: (row) => text.figure(of(row)),
  filter: { kind: 'least', of },
});
