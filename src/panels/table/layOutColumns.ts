import type { ColumnSizingState } from '@tanstack/react-table';
import type { TableColumn } from './column.ts';

/**
 * How wide the first column may be where there is little room: it stays in place while the others scroll. With whole
 * sentences in it, it scrolls too, and on a narrow screen fills it (`--whole-sentences` in table.css).
 */
const firstOf = (widthPx: number, whole: boolean): string =>
  whole ? `var(--whole-sentences, ${widthPx}px)` : `min(${widthPx}px, 58cqw)`;

/**
 * The columns as a CSS grid, and the width that they take at least. A column that the reader has not resized may take
 * what is left over, and the first one gives way on a narrow screen.
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
