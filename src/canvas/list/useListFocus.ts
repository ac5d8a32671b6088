import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useActions, useAppStore } from '../../store/react.tsx';

/**
 * Takes the keyboard to the list when it is opened, and back to where it was when it is closed. Returns how to close it:
 * where the focus alone had brought it out, the keyboard goes back to the graph.
 */
export function useListFocus(panel: RefObject<HTMLElement | null>, list: HTMLElement | null): () => void {
  const open = useAppStore((state) => state.session.listOpen);
  const { setListOpen } = useActions();
  const opener = useRef<HTMLElement | null>(null);
  const wasOpen = useRef(false);

  const giveBack = (): void => {
    const { activeElement: active, body } = document;
    if (active !== null && active !== body && !panel.current?.contains(active)) return;
    const before = opener.current;
    const graph = document.querySelector<HTMLElement>('[role="application"]');
    (before?.isConnected && before.checkVisibility?.() !== false ? before : graph)?.focus({
      preventScroll: true,
    });
    opener.current = null;
  };
  const back = useRef(giveBack);
  useLayoutEffect(() => {
    back.current = giveBack;
  });

  useEffect(() => {
    if (list === null) return;
    if (open && !wasOpen.current) {
      const { activeElement: active } = document;
      if (active instanceof HTMLElement && active !== document.body && !panel.current?.contains(active))
        opener.current = active;
      list.focus({ preventScroll: true });
    } else if (!open && wasOpen.current) back.current();
    wasOpen.current = open;
  }, [open, panel, list]);

  return () => {
    if (open) setListOpen(false);
    else giveBack();
  };
}
