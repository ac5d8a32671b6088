import { type RefObject, useEffect, useRef } from 'react';
import type { Reading } from '../../store/view/view.ts';
import { wantsLessMotion } from '../../ui/media.ts';

/**
 * Scrolls to the current passage when it changes, unless all of it is in sight: at once in an article that has just been
 * opened, smoothly within it unless the reader wants less motion.
 */
export function useBringIntoView(
  scroller: RefObject<HTMLElement | null>,
  { article, passage }: Reading,
): void {
  const shown = useRef<string | null>(null);
  const start = passage?.start;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the passage is the reason to scroll.
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const isNew = shown.current !== article;
    shown.current = article;
    const marks = box.querySelectorAll<HTMLElement>('[data-current]');
    const first = marks[0];
    const last = marks[marks.length - 1];
    if (!first || !last) {
      if (isNew) box.scrollTop = 0;
      return;
    }
    const frame = box.getBoundingClientRect();
    const top = first.getBoundingClientRect().top - frame.top;
    const bottom = last.getBoundingClientRect().bottom - frame.top;
    if (top >= 0 && bottom <= frame.height) return;
    const calm = isNew || wantsLessMotion();
    box.scrollTo({ top: box.scrollTop + top - frame.height / 3, behavior: calm ? 'instant' : 'smooth' });
  }, [scroller, article, start]);
}
