import { type RefObject, useCallback } from 'react';
import type { Box } from '../../drawing/geometry.ts';
import { useAnchors } from '../../ui/anchors.tsx';

/** Finds what lies on the canvas now, in its pixels: tools, counts, and what the rest of the page puts there. */
export function useCovers(frame: RefObject<HTMLElement | null>): () => readonly Box[] {
  const anchors = useAnchors();
  return useCallback(() => {
    const canvas = frame.current?.getBoundingClientRect();
    if (anchors === null || canvas === undefined) return [];
    return anchors
      .measureAll('cover')
      .filter(({ left, right }) => right > left)
      .map(({ left, top, right, bottom }) => ({
        x1: left - canvas.left,
        y1: top - canvas.top,
        x2: right - canvas.left,
        y2: bottom - canvas.top,
      }));
  }, [anchors, frame]);
}
