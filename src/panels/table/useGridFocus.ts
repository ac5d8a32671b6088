import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** A cell: `row` counts from 0; the header rows are -2 (the names) and -1 (the filters, while they are shown). */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The rows of the head by number. */
export const headRow = -2;
export const filterRow = -1;

interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly filtersShown: boolean;
  readonly headHeightPx: number;
}

interface GridFocus {
  /** The one cell that the Tab key reaches; it always exists. */
  readonly active: Cell;
  /** Moves the focus to a cell, scrolling to it. */
  readonly goTo: (cell: Cell) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/** One tab stop for the whole grid, and the focused cell in it (ARIA grid pattern). */
export function useGridFocus(grid: RefObject<HTMLElement | null>, extent: Extent): GridFocus {
  const [wanted, setWanted] = useState<Cell>({ row: 0, column: 0 });
  const moves = useRef(false);
  const active = clamp(wanted, extent);
  const { headHeightPx } = extent;

  // After every render: the row that was requested may only now have come into the window.
  useLayoutEffect(() => {
    if (!moves.current || grid.current === null) return;
    moves.current = false;
    const cell = grid.current.querySelector<HTMLElement>(`[data-cell="${active.row},${active.column}"]`);
    if (cell === null) return;
    bringIntoView(grid.current, cell, active, headHeightPx);
    cell.focus({ preventScroll: true });
  });

  const goTo = useCallback((cell: Cell) => {
    moves.current = true;
    setWanted(cell);
  }, []);
  const onFocus = useCallback((event: FocusEvent) => {
    const place = (event.target as Element).closest<HTMLElement>('[data-cell]')?.dataset.cell;
    const [row, column] = place?.split(',').map(Number) ?? [];
    if (row !== undefined && column !== undefined)
      setWanted((before) => (before.row === row && before.column === column ? before : { row, column }));
  }, []);
  return { active, goTo, onFocus };
}

function clamp({ row, column }: Cell, { rows, columns, filtersShown }: Extent): Cell {
  const lowest = row === filterRow && !filtersShown ? headRow : row;
  return {
    row: rows === 0 && lowest >= 0 ? headRow : Math.max(headRow, Math.min(lowest, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}

/** Below the header and beside the first column, which stay in place. */
function bringIntoView(
  grid: HTMLElement,
  cell: HTMLElement,
  { row, column }: Cell,
  headHeightPx: number,
): void {
  if (row >= 0) {
    const box = (cell.closest('[data-row]') ?? cell).getBoundingClientRect();
    const top = box.top - grid.getBoundingClientRect().top - headHeightPx + grid.scrollTop;
    const room = grid.clientHeight - headHeightPx;
    if (top < grid.scrollTop || box.height > room) grid.scrollTop = top;
    else if (top + box.height > grid.scrollTop + room) grid.scrollTop = top + box.height - room;
  }
  const box = cell.closest<HTMLElement>('[role="row"] > *') ?? cell;
  if (column === 0) {
    grid.scrollLeft = 0;
    return;
  }
  const fixed = (box.parentElement?.firstElementChild as HTMLElement | null)?.offsetWidth ?? 0;
  const left = box.offsetLeft;
  if (left - fixed < grid.scrollLeft) grid.scrollLeft = left - fixed;
  else if (left + box.offsetWidth > grid.scrollLeft + grid.clientWidth)
    grid.scrollLeft = left + box.offsetWidth - grid.clientWidth;
}
