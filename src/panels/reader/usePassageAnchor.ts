import { type RefObject, useCallback } from 'react';
import type { ReadingMarks } from '../../store/view/passageCursor.ts';
import { inSight, type Place, useAnchor } from '../../ui/anchors.tsx';

/** How far into the panel the bar beside the passage stands: between its edge and the paragraph numbers. */
const barPx = 9.5;

/** Makes the passage that is read findable: a bar along what of it can be seen. */
export function usePassageAnchor(scroller: RefObject<HTMLElement | null>, marks: ReadingMarks): void {
  const around = useCallback(() => scroller.current, [scroller]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other marks stand elsewhere.
  const measure = useCallback((): Place | null => {
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
