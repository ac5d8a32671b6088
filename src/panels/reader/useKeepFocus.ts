import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { ReadingMarks } from '../../store/view/readingMarks.ts';

/** Keeps the focus on its mention when the marker moves, since the words are then rendered anew. */
export function useKeepFocus(scroller: RefObject<HTMLElement | null>, marks: ReadingMarks): void {
  const last = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const box = scroller.current;
    const remember = (event: FocusEvent): void => {
      last.current = event.target instanceof HTMLElement ? event.target : null;
    };
    const forget = (event: FocusEvent): void => {
      if (event.relatedTarget !== null) last.current = null;
    };
    box?.addEventListener('focusin', remember);
    box?.addEventListener('focusout', forget);
    return () => {
      box?.removeEventListener('focusin', remember);
      box?.removeEventListener('focusout', forget);
    };
  }, [scroller]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other marks render the words anew.
  useLayoutEffect(() => {
    const gone = last.current;
    if (gone === null || gone.isConnected || document.activeElement !== document.body) return;
    scroller.current
      ?.querySelector<HTMLElement>(`a[data-start="${gone.dataset.start}"]`)
      ?.focus({ preventScroll: true });
  }, [scroller, marks]);
}
