import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useActions, useAppStore } from '../../store/react.tsx';

/**
 * Moves the focus to the list when it opens, and back to where it was when it closes. Returns a function that closes
 * the list; if it was only showing because it had the focus, the focus goes to `graph`.
 */
export function useListFocus(
  panel: RefObject<HTMLElement | null>,
  list: HTMLElement | null,
  graph: RefObject<HTMLElement | null> | undefined,
): () => void {
  const open = useAppStore((state) => state.session.listOpen);
  const { setListOpen } = useActions();
  // Weakly, since an element that has left the page would keep all the panel that it was in.
  const opener = useRef<WeakRef<HTMLElement> | null>(null);
  const wasOpen = useRef(false);

  const giveBack = (): void => {
    const { activeElement: active, body } = document;
    if (active !== null && active !== body && !panel.current?.contains(active)) return;
    const before = opener.current?.deref();
    (before?.isConnected && before.checkVisibility?.() !== false ? before : graph?.current)?.focus({
      preventScroll: true,
    });
    opener.current = null;
  };
  const giveBackNow = useEffectEvent(giveBack);

  useEffect(() => {
    if (list === null) return;
    if (open && !wasOpen.current) {
      const { activeElement: active } = document;
      if (active instanceof HTMLElement && active !== document.body && !panel.current?.contains(active))
        opener.current = new WeakRef(active);
      list.focus({ preventScroll: true });
    } else if (!open && wasOpen.current) giveBackNow();
    wasOpen.current = open;
  }, [open, panel, list]);

  return () => {
    if (open) setListOpen(false);
    else giveBack();
  };
}
