import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useStoreHandle } from '../../store/react.tsx';

/**
 * Takes the keyboard to the question, or to the end that is still to be chosen. When the question is closed, gives it
 * back to where questions are asked; when something was opened instead, leaves it to the page's main part, from which
 * what opens takes it on. Returns the heading's ref.
 */
export function useQuestionFocus(missing: 'from' | 'to' | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const store = useStoreHandle();
  const first = useRef(missing);

  useEffect(() => {
    const end = first.current;
    const field = end && heading.current?.querySelector<HTMLElement>(`[data-end="${end}"]`);
    (field || heading.current)?.focus({ preventScroll: true });
  }, []);

  useLayoutEffect(
    () => () => document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true }),
    [],
  );

  useEffect(() => {
    const { selection, reading } = store.getState().view;
    return () => {
      const now = store.getState().view;
      if (now.selection !== selection || now.reading !== reading) return;
      [...document.querySelectorAll<HTMLElement>('[data-asks-chain]')].at(-1)?.focus({ preventScroll: true });
    };
  }, [store]);
  return heading;
}
