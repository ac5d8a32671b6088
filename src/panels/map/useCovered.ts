import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Box } from '../../drawing/geometry.ts';
import { type KeyElements, keepKeyElements } from '../../ui/keyElements.ts';

interface Covered {
  /** In pixels from the frame's corner, kept up to date as they and the frame change size. */
  readonly boxes: readonly Box[];
  /** To be given to each part of the frame that lies over the map. */
  readonly cover: KeyElements['ref'];
}

/** What of the map's frame is covered by what lies over it. */
export function useCovered(frame: RefObject<Element | null>): Covered {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const [covers] = useState(keepKeyElements);

  useLayoutEffect(() => {
    const around = frame.current;
    if (around === null) return;
    const measure = () => {
      const { left: x, top: y } = around.getBoundingClientRect();
      setBoxes(
        covers.all().map((cover) => {
          const { left, top, right, bottom } = cover.getBoundingClientRect();
          return { x1: left - x, y1: top - y, x2: right - x, y2: bottom - y };
        }),
      );
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    for (const element of [around, ...covers.all()]) observer.observe(element);
    return () => observer.disconnect();
  }, [frame, covers]);

  return { boxes, cover: covers.ref };
}
