import { type RefObject, useCallback } from 'react';
import type { ReadingMarks } from '../../store/view/readingMarks.ts';
import { type AnchorBox, inSight, useAnchor } from '../../ui/anchors.tsx';

/** How far from the left edge of the panel the bar beside the passage stands: just before the paragraph numbers. */
const barPx = 9.5;

/** Registers where the current passage is: a bar along the part of it that is in sight. */
export function usePassageAnchor(scroller: RefObject<HTMLElement | null>, marks: ReadingMarks): void {
  const around = useCallback(() => scroller.current, [scroller]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other marks stand elsewhere.
  const measure = useCallback((): AnchorBox | null => {
    const box = scroller.current;
    const words = [...(box?.querySelectorAll('[data-current]') ?? [])].map((mark) =>
      mark.getBoundingClientRect(),
    );
    if (!box || words.length === 0) return null;
    const x = box.getBoundingClientRect().left + barPx;
    const top = Math.min(...words.map((word) => word.top));
    const bottom = Math.max(...words.map((word) => word.bottom));
    return inSight({ left: x, right: x, top, bottom }, box);
  }, [scroller, marks]);
  useAnchor('passage', measure, around);
}
