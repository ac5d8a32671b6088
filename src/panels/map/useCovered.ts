import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Box } from '../../drawing/geometry.ts';

/**
 * The boxes of those descendants of `frame` that lie over the map, marked by `data-over-map`, in pixels from its corner;
 * kept up to date as they and the frame change size.
 */
export function useCovered(frame: RefObject<Element | null>): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);

  useLayoutEffect(() => {
    const around = frame.current;
    if (around === null) return;
    const covers = [...around.querySelectorAll('[data-over-map]')];
    const measure = () => {
      const { left: x, top: y } = around.getBoundingClientRect();
      setBoxes(
        covers.map((cover) => {
          const { left, top, right, bottom } = cover.getBoundingClientRect();
          return { x1: left - x, y1: top - y, x2: right - x, y2: bottom - y };
        }),
      );
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    for (const element of [around, ...covers]) observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);

  return boxes;
}
