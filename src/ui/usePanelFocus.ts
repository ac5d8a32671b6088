import { type RefObject, useEffect, useRef } from 'react';

interface PanelFocus {
  /** The whole panel. */
  readonly panel: RefObject<HTMLElement | null>;
  /** Its heading, with tabIndex -1: where reading starts. */
  readonly heading: RefObject<HTMLElement | null>;
}

/**
 * Takes the keyboard to the panel's heading when the keyboard opened it, and when what had the focus in it went away
 * with its former subject; gives the keyboard back where it came from when the panel closes. The pointer's own focus
 * is left alone.
 */
export function usePanelFocus(subject: string): PanelFocus {
  const panel = useRef<HTMLElement | null>(null);
  const heading = useRef<HTMLElement | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const lastInside = useRef<HTMLElement | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subject is what calls for the focus.
  useEffect(() => {
    const active = focusedElement();
    const lost = active === null && lastInside.current !== null && !lastInside.current.isConnected;
    const byKeyboard = active?.matches(':focus-visible') && !panel.current?.contains(active);
    if (byKeyboard) opener.current = active;
    if (byKeyboard || lost) heading.current?.focus({ preventScroll: true });
  }, [subject]);

  useEffect(() => {
    const here = panel.current;
    const remember = (event: FocusEvent): void => {
      if (event.target instanceof HTMLElement) lastInside.current = event.target;
    };
    const forget = (event: FocusEvent): void => {
      if (event.relatedTarget instanceof Node && !here?.contains(event.relatedTarget))
        lastInside.current = null;
    };
    here?.addEventListener('focusin', remember);
    here?.addEventListener('focusout', forget);
    return () => {
      here?.removeEventListener('focusin', remember);
      here?.removeEventListener('focusout', forget);
    };
  }, []);

  useEffect(
    () => () => {
      const active = focusedElement();
      const stillOurs = active === null || active === heading.current || !active.isConnected;
      if (stillOurs && opener.current?.isConnected) opener.current.focus({ preventScroll: true });
    },
    [],
  );

  return { panel, heading };
}

/** What has the focus; null when nothing has. */
function focusedElement(): HTMLElement | null {
  const active = document.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}
