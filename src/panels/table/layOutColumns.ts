import type { ColumnSizingState } from '@tanstack/react-table';
import type { TableColumn } from './column.ts';

/**
 * How wide the first column may be where there is little room: it stays in place while the others scroll. If it
 * contains whole sentences, it scrolls too, and fills a narrow screen (`--whole-sentences` in table.css).
 */
const firstOf = (widthPx: number, whole: boolean): string =>
  whole ? `var(--whole-sentences, ${widthPx}px)` : `min(${widthPx}px, 58cqw)`;

/**
 * The columns as a CSS grid, and the least width that they need. A column that the reader has not resized may take the
 * remaining width, and the first one shrinks on a narrow screen.
 */
export function layOutColumns(
  columns: readonly Pick<TableColumn<never>, 'id' | 'widthPx' | 'grows'>[],
  sizing: ColumnSizingState,
  whole = false,
): { readonly template: string; readonly width: string } {
  const widths = columns.map(({ id, widthPx }, at) => {
    const set = sizing[id];
    if (set !== undefined) return `${set}px`;
    return at === 0 ? firstOf(widthPx, whole) : `${widthPx}px`;
  });
  const tracks = widths.map((width, at) => {
    const column = columns[at];
    return column?.grows && sizing[column.id] === undefined ? `minmax(${width}, 1fr)` : width;
  });
  return { template: tracks.join(' '), width: `calc(${widths.join(' + ')})` };
}
