import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from 'react';
import {
  moveEnd,
  type RangeEnd,
  rangeBetween,
  sameRange,
  shiftRange,
  type YearRange,
} from '../../domain/time/yearRange.ts';

type Step = 'push' | 'replace';

interface Brush {
  readonly chart: RefObject<HTMLDivElement | null>;
  readonly extent: YearRange;
  readonly range: YearRange;
  /** The year at a position on the chart, in CSS pixels from its left edge; the nearest year where there is none. */
  readonly yearAt: (px: number, widthPx: number) => number;
  readonly onChange: (range: YearRange, step: Step) => void;
}

/**
 * What the pointer does on the chart: on a handle it moves that end; on the chosen part it moves the whole range;
 * elsewhere it draws a new range; a click on one year chooses only that year. One drag is one step of the history: its
 * first change pushes, the others replace.
 */
export function useBrush({
  chart,
  extent,
  range,
  yearAt: yearAtPx,
  onChange,
}: Brush): (event: ReactPointerEvent) => void {
  const dragging = useRef<AbortController | null>(null);
  useEffect(() => () => dragging.current?.abort(), []);

  return (event) => {
    const box = chart.current?.getBoundingClientRect();
    if (!box || event.button !== 0) return;
    const yearAt = (x: number): number =>
      Math.min(Math.max(yearAtPx(x - box.left, box.width), extent.from), extent.to);
    const pressed = yearAt(event.clientX);
    const end = endUnder(event.target);
    const movesWhole = pressed >= range.from && pressed <= range.to && !sameRange(range, extent);
    const rangeTo = (year: number): YearRange => {
      if (end) return moveEnd(range, end, year, extent);
      return movesWhole ? shiftRange(range, year - pressed, extent) : rangeBetween(pressed, year);
    };

    let last = range;
    let moved = false;
    const show = (next: YearRange): void => {
      if (sameRange(next, last)) return;
      onChange(next, last === range ? 'push' : 'replace');
      last = next;
    };
    dragging.current?.abort();
    const drag = new AbortController();
    dragging.current = drag;
    const { signal } = drag;
    window.addEventListener(
      'pointermove',
      (move) => {
        const year = yearAt(move.clientX);
        moved ||= year !== pressed;
        if (moved) show(rangeTo(year));
      },
      { signal },
    );
    window.addEventListener(
      'pointerup',
      () => {
        if (!moved && !end) show({ from: pressed, to: pressed });
        drag.abort();
      },
      { signal },
    );
    window.addEventListener('pointercancel', () => drag.abort(), { signal });
  };
}

const endUnder = (target: EventTarget): RangeEnd | null => {
  const handle = target instanceof Element ? target.closest<HTMLElement>('[data-end]') : null;
  return handle ? (handle.dataset.end === 'from' ? 'from' : 'to') : null;
};
