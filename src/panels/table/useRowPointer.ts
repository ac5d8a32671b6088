import { type FocusEvent, type MouseEvent, type PointerEvent, useCallback, useEffect } from 'react';
import { useActions } from '../../store/react.tsx';
import type { RowKind } from './rowKind.ts';

interface RowActs {
  readonly open: (row: number) => void;
  readonly add: (row: number) => void;
}

/** What the pointer does on the rows: it points, a click opens, a click with Shift or Ctrl adds. */
export function useRowPointer<Row>(
  rows: readonly Row[],
  kind: RowKind<Row>,
  { open, add }: RowActs,
  isScrolling: () => boolean,
) {
  const { pointAt } = useActions();
  useEffect(() => () => pointAt(null), [pointAt]);
  const pointAtRow = useCallback(
    (target: EventTarget) => {
      const row = rows[positionOf(target) ?? -1];
      pointAt(row === undefined ? null : kind.pointsAt(row));
    },
    [rows, kind, pointAt],
  );
  return {
    onPointerMove: (event: PointerEvent) => {
      // Rows that scroll under a resting pointer do not count as pointed at.
      if (event.pointerType === 'mouse' && !isScrolling()) pointAtRow(event.target);
    },
    onPointerLeave: () => pointAt(null),
    onFocus: (event: FocusEvent) => {
      if (event.target.matches(':focus-visible')) pointAtRow(event.target);
    },
    onBlur: () => pointAt(null),
    onMouseDown: (event: MouseEvent) => {
      // Shift would select text between two clicks.
      if (event.shiftKey) event.preventDefault();
    },
    onClick: (event: MouseEvent) => {
      const position = positionOf(event.target);
      if (position === null || document.getSelection()?.isCollapsed === false) return;
      (event.shiftKey || event.ctrlKey || event.metaKey ? add : open)(position);
    },
  };
}

function positionOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return row === null ? null : Number(row.dataset.row);
}
