import {
  type RefObject,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { YearRange } from '../../domain/time/yearRange.ts';
import { dayOfYear } from '../../domain/timeline/dateExtent.ts';
import type { AxisPiece, TimeScale } from '../../domain/timeline/timeScale.ts';
import { scaleWithin } from '../../drawing/timeline/scaleWithin.ts';
import { useActions, useStoreHandle } from '../../store/react.tsx';

export interface Zoom {
  readonly scale: TimeScale;
  /** The width of the whole axis; at least that of the scroller. */
  readonly widthPx: number;
  /** `atPx`: the position in the scroller that stays in place; left out: its middle. */
  readonly zoomBy: (factor: number, atPx?: number) => void;
  /** Shows just these years. */
  readonly fit: (years: YearRange) => void;
}

const most = 40;
const sidePx = 14;

/**
 * The time scale at its present enlargement. The axis is correspondingly wide, and the browser scrolls it by wheel,
 * finger and keyboard. Ctrl with the wheel, or two fingers on a touchpad, enlarge it. It opens as it was left: the
 * session remembers it.
 */
export function useZoom(
  scroller: RefObject<HTMLElement | null>,
  pieces: readonly AxisPiece[],
  roomPx: number,
): Zoom {
  const { timelineFrame: left } = useStoreHandle().getState().session;
  const { keepTimelineFrame } = useActions();
  const [factor, setFactor] = useState(left?.factor ?? 1);
  /**
   * A day and the position in the scroller at which it stays, whatever the scale; `topPx`: the vertical scroll
   * position.
   */
  const held = useRef<{ readonly day: number; readonly atPx: number; readonly topPx?: number } | null>(
    left === null ? null : { day: left.day, atPx: 0, topPx: left.topPx },
  );
  const widthPx = roomPx * factor;
  const scale = useMemo(() => scaleWithin(pieces, widthPx), [pieces, widthPx]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per scale.
  useLayoutEffect(() => {
    if (!scroller.current || !held.current || roomPx === 0) return;
    scroller.current.scrollLeft = scale.toPx(held.current.day) - held.current.atPx;
    if (held.current.topPx !== undefined) scroller.current.scrollTop = held.current.topPx;
    held.current = null;
  }, [scale]);

  const keep = useEffectEvent((element: HTMLElement) => {
    if (roomPx === 0) return;
    const { scrollLeft, scrollTop } = element;
    keepTimelineFrame({ factor, day: scale.toDay(scrollLeft), topPx: scrollTop });
  });
  useLayoutEffect(() => {
    const element = scroller.current;
    return () => {
      if (element) keep(element);
    };
  }, [scroller]);

  const zoomBy = useCallback(
    (by: number, atPx = roomPx / 2) => {
      const next = Math.min(Math.max(factor * by, 1), most);
      if (!scroller.current || next === factor) return;
      held.current = { day: scale.toDay(scroller.current.scrollLeft + atPx), atPx };
      setFactor(next);
    },
    [scroller, roomPx, factor, scale],
  );

  const fit = useCallback(
    ({ from, to }: YearRange) => {
      const days = [dayOfYear(from), dayOfYear(to + 1)] as const;
      const lengthAt = (wanted: number): number => {
        const { toPx } = scaleWithin(pieces, roomPx * wanted);
        return toPx(days[1]) - toPx(days[0]);
      };
      let next = 1;
      // Breaks keep their width, so the length does not grow exactly by the factor: a few iterations come close enough.
      for (let step = 0; step < 4; step += 1)
        next = Math.min(Math.max((next * (roomPx - 2 * sidePx)) / lengthAt(next), 1), most);
      held.current = { day: days[0], atPx: sidePx };
      if (next !== factor) setFactor(next);
      else if (scroller.current) scroller.current.scrollLeft = scale.toPx(days[0]) - sidePx;
    },
    [scroller, pieces, roomPx, factor, scale],
  );

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      zoomBy(Math.exp(-event.deltaY / 250), event.clientX - element.getBoundingClientRect().left);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [scroller, zoomBy]);

  return { scale, widthPx, zoomBy, fit };
}
