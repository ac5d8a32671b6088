import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { ReadingMarks } from '../../store/view/readingMarks.ts';

/** Keeps the focus on its mention when the marker moves, since the words are then rendered anew. */
export function useKeepFocus(scroller: RefObject<HTMLElement | null>, marks: ReadingMarks): void {
  // Weakly, since words that have left the page would keep the whole article.
  const last = useRef<{ readonly element: WeakRef<Element>; readonly start: string } | null>(null);

  useEffect(() => {
    const box = scroller.current;
    const remember = (event: FocusEvent): void => {
      const { target } = event;
      if (!(target instanceof HTMLElement)) return;
      const { start } = target.dataset;
      last.current = start === undefined ? null : { element: new WeakRef(target), start };
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
    const focused = last.current;
    if (focused === null || focused.element.deref()?.isConnected) return;
    if (document.activeElement !== document.body) return;
    scroller.current
      ?.querySelector<HTMLElement>(`a[data-start="${focused.start}"]`)
      ?.focus({ preventScroll: true });
  }, [scroller, marks]);
}
