import { type KeyboardEvent, useCallback } from 'react';
import { type Cell, filterRow, headRow } from './useGridFocus.ts';

interface GridKeys {
  readonly active: Cell;
  readonly rows: number;
  readonly columns: number;
  readonly filtersShown: boolean;
  /** How many rows Page Up and Page Down move. */
  readonly page: () => number;
  readonly goTo: (cell: Cell) => void;
  readonly open: (row: number) => void;
  readonly add: (row: number) => void;
}

/**
 * The keys of the ARIA grid pattern. Keys inside a control of the header belong to that control, until Escape returns
 * to the cell.
 */
export function useGridKeys(grid: GridKeys): (event: KeyboardEvent<HTMLElement>) => void {
  return useCallback(
    (event) => {
      const taken = isInControl(event.target) ? leaveControl(event, grid) : actOnCell(event, grid);
      if (taken) event.preventDefault();
    },
    [grid],
  );
}

function actOnCell(
  event: KeyboardEvent<HTMLElement>,
  { active, open, add, goTo, ...grid }: GridKeys,
): boolean {
  const next = nextCell(event, { active, ...grid });
  if (next !== null) {
    if (event.altKey) return false;
    goTo(next);
    if (
      event.shiftKey &&
      isUpOrDown(event.key) &&
      active.row >= 0 &&
      next.row >= 0 &&
      next.row !== active.row
    )
      add(next.row);
    return true;
  }
  if (active.row >= 0) {
    if (event.key === 'Enter') {
      keepKeyboard(event.currentTarget, event.shiftKey || event.ctrlKey);
      (event.shiftKey || event.ctrlKey ? add : open)(active.row);
      return true;
    }
    if (event.key === ' ') {
      keepKeyboard(event.currentTarget, true);
      add(active.row);
      return true;
    }
    return event.key === 'F2' && enterControl(event.target);
  }
  const entersFilter = active.row === filterRow && (event.key === 'Enter' || event.key === 'F2');
  const entersHandle = active.row === headRow && event.key === 'F2';
  if (!entersFilter && !entersHandle) return false;
  enterControl(event.target);
  return true;
}

/** Focuses the first control in the cell; false: there is none. */
function enterControl(target: EventTarget): boolean {
  const cell = (target as Element).closest('[role="columnheader"], [role="gridcell"], [role="rowheader"]');
  const control = cell?.querySelector<HTMLElement>('[data-control]');
  control?.focus();
  return control != null;
}

/**
 * Returns from a control to its cell. Escape is not passed on: it must not also close a panel. Arrows move between
 * several controls.
 */
function leaveControl(event: KeyboardEvent<HTMLElement>, { active, goTo }: GridKeys): boolean {
  const control = (event.target as Element).closest<HTMLElement>('[data-control]');
  if (active.row >= 0 && control) {
    const by = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
    if (by === 'nextElementSibling' || by === 'previousElementSibling') {
      const next = control[by];
      if (next instanceof HTMLElement && next.matches('[data-control]')) next.focus();
      return true;
    }
    // The browser activates the button itself.
    if (event.key === 'Enter') return false;
  }
  const leaves = event.key === 'Escape' || event.key === 'F2' || event.key === 'Enter';
  if (leaves) goTo({ ...active });
  return leaves;
}

const isInControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('[data-control]') !== null;

const isUpOrDown = (key: string): boolean => key === 'ArrowUp' || key === 'ArrowDown';

/** While rows are being gathered, the panel that opens must not take the focus (`usePanelFocus`). */
function keepKeyboard(grid: HTMLElement, keeps: boolean): void {
  if (keeps) grid.dataset.keepsKeyboard = '';
  else delete grid.dataset.keepsKeyboard;
}

type Place = Pick<GridKeys, 'active' | 'rows' | 'columns' | 'filtersShown' | 'page'>;

/** The cell that a key leads to; null: the key does not move. */
function nextCell(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  { active: { row, column }, rows, columns, filtersShown, page }: Place,
): Cell | null {
  const far = ctrlKey || metaKey;
  const down = (by: number) => Math.min(rows - 1, row + by);
  switch (key) {
    case 'ArrowRight':
      return { row, column: Math.min(columns - 1, column + 1) };
    case 'ArrowLeft':
      return { row, column: Math.max(0, column - 1) };
    case 'ArrowDown':
      if (row === headRow) return { row: filtersShown ? filterRow : Math.min(0, rows - 1), column };
      return { row: rows === 0 ? row : down(1), column };
    case 'ArrowUp':
      if (row === 0) return { row: filtersShown ? filterRow : headRow, column };
      return { row: Math.max(headRow, row - 1), column };
    case 'PageDown':
      return { row: rows === 0 ? row : down(Math.max(1, page())), column };
    case 'PageUp':
      return { row: row > 0 ? Math.max(0, row - page()) : row, column };
    case 'Home':
      return far ? { row: rows === 0 ? headRow : 0, column: 0 } : { row, column: 0 };
    case 'End':
      return far
        ? { row: rows === 0 ? headRow : rows - 1, column: columns - 1 }
        : { row, column: columns - 1 };
    default:
      return null;
  }
}
