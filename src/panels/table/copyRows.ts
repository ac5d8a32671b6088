import { writeTsv } from '../../lib/writeTsv.ts';
import type { TableColumn } from './column.ts';

/** The rows as they stand in the table, under the names of its columns, for a spreadsheet. */
export function copyRows<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]): string {
  const cells = columns.flatMap((column) => column.copied ?? [{ name: column.name, text: textOf(column) }]);
  return writeTsv([cells.map(({ name }) => name), ...rows.map((row) => cells.map(({ text }) => text(row)))]);
}

const textOf =
  <Row>({ text, isEmpty }: TableColumn<Row>) =>
  (row: Row): string =>
    isEmpty?.(row) ? '' : text(row);
