import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useStoreHandle } from '../../store/react.tsx';
import { chainAskers, focusMain } from '../../ui/keyElements.ts';

/**
 * Moves the focus to the question, or to the end that is still to be chosen, on opening and again once the other end has
 * been chosen. When the question closes, focuses a button that asks one; when something else opened instead, focuses the
 * page's main part. Returns the heading's ref.
 */
export function useQuestionFocus(missing: 'from' | 'to' | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const store = useStoreHandle();
  const before = useRef<'from' | 'to' | null | undefined>(undefined);

  useEffect(() => {
    const isFirst = before.current === undefined;
    if (before.current === missing) return;
    before.current = missing;
    const field = missing && heading.current?.querySelector<HTMLElement>(`[data-end="${missing}"]`);
    if (isFirst) (field || heading.current)?.focus({ preventScroll: true });
    else if (field && heading.current?.contains(document.activeElement)) field.focus({ preventScroll: true });
  }, [missing]);

  useLayoutEffect(() => focusMain, []);

  useEffect(() => {
    const { selection, reading } = store.getState().view;
    return () => {
      const now = store.getState().view;
      if (now.selection !== selection || now.reading !== reading) return;
      // The button that opened the question was unmounted meanwhile; the present one with the same purpose may be in
      // another panel.
      chainAskers.all().at(-1)?.focus({ preventScroll: true });
    };
  }, [store]);
  return heading;
}
