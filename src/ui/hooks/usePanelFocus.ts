import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

interface PanelFocus<Panel extends HTMLElement, Heading extends HTMLElement> {
  /** For the heading, with tabIndex -1: where reading starts. */
  readonly heading: RefObject<Heading | null>;
  /** The rest is for the panel itself. */
  readonly ref: RefObject<Panel | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Takes the keyboard to a panel's heading when the keyboard opened it, and when what had the focus in it went away
 * with its former subject; gives the keyboard back where it came from when the panel closes. A pointer's focus is left
 * alone, and so is that of who gathers a selection (`data-keeps-keyboard`).
 */
export function usePanelFocus<Panel extends HTMLElement, Heading extends HTMLElement>(
  subject: string,
): PanelFocus<Panel, Heading> {
  const ref = useRef<Panel | null>(null);
  const heading = useRef<Heading | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const lastInside = useRef<Element | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subject is what calls for the focus.
  useEffect(() => {
    const active = focusedElement();
    const lost = active === null && lastInside.current !== null && !lastInside.current.isConnected;
    const byKeyboard =
      active?.matches(':focus-visible:not([data-keeps-keyboard], [data-keeps-keyboard] *)') === true &&
      !ref.current?.contains(active);
    if (byKeyboard) opener.current = active;
    if ((byKeyboard && !active.hasAttribute(keeping)) || lost)
      heading.current?.focus({ preventScroll: true });
  }, [subject]);

  useEffect(
    () => () => {
      if (focusedElement() === null && opener.current?.isConnected) {
        opener.current.focus({ preventScroll: true });
      }
    },
    [],
  );

  return {
    ref,
    heading,
    onFocus: (event) => {
      lastInside.current = event.target;
    },
    onBlur: (event) => {
      const next = event.relatedTarget;
      // A dialog gives the focus back where it was: it has not left for good.
      const leaves =
        next instanceof Element && !event.currentTarget.contains(next) && !next.closest('dialog');
      if (leaves) lastInside.current = null;
    },
  };
}

const keeping = 'data-keeps-focus';

/** Whether what this element opens next leaves the keyboard with it: it selects, and one goes on selecting. */
export function keepFocus(element: Element, keeps: boolean): void {
  element.toggleAttribute(keeping, keeps);
}

/** What has the focus; null when nothing has, or what had it is gone. */
function focusedElement(): HTMLElement | null {
  const active = document.activeElement;
  return active instanceof HTMLElement && active !== document.body && active.isConnected ? active : null;
}
