import type { TableColumn } from './column.ts';
import { writeTsv } from './writeTsv.ts';

/** The rows as they are in the table, under the names of its columns, for a spreadsheet. */
export function copyRows<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  const cells = cellsOf(columns);
  return writeTsv([cells.map(({ name }) => name), ...rows.map((row) => cells.map(({ text }) => text(row)))]);
}

interface Cell<Row> {
  readonly name: string;
  readonly text: (row: Row) => string;
  readonly figures: boolean;
}

/** The columns as plain text; one that shows two things becomes two. */
export const cellsOf = <Row>(columns: readonly TableColumn<Row>[]): readonly Cell<Row>[] =>
  columns.flatMap((column) =>
    (column.copied ?? [{ name: column.name, text: textOf(column) }]).map((cell) => ({
      ...cell,
      figures: column.figures === true,
    })),
  );

const textOf =
  <Row>({ text, isEmpty }: TableColumn<Row>) =>
  (row: Row): string =>
    isEmpty?.(row) ? '' : text(row);
