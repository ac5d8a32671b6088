import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';
import { keepsFocus } from '../keepFocus.ts';
import { focusMain, panelHeadings } from '../keyElements.ts';

interface PanelFocus<Panel extends HTMLElement, Heading extends HTMLElement> {
  /** For the heading, with tabIndex -1: where reading begins. */
  readonly heading: RefObject<Heading | null>;
  /** For the panel itself. */
  readonly ref: RefObject<Panel | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Moves the focus to a panel's heading when it was opened by keyboard, and when the focused element in it was unmounted
 * with its former subject; returns the focus to where it came from when the panel closes, or to the page's main part where
 * that has gone. The focus is left alone after
 * a pointer's press, and while a selection is being gathered (`data-keeps-keyboard`).
 */
export function usePanelFocus<Panel extends HTMLElement, Heading extends HTMLElement>(
  subject: string,
): PanelFocus<Panel, Heading> {
  const ref = useRef<Panel | null>(null);
  const heading = useRef<Heading | null>(null);
  // Weakly, since an element that has left the page would keep all the panel that it was in.
  const opener = useRef<WeakRef<HTMLElement> | null>(null);
  const lastInside = useRef<WeakRef<Element> | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new subject is what moves the focus.
  useEffect(() => {
    const active = focusedElement();
    const lost = active === null && lastInside.current !== null && !lastInside.current.deref()?.isConnected;
    const byKeyboard =
      active?.matches(':focus-visible:not([data-keeps-keyboard], [data-keeps-keyboard] *)') === true &&
      !ref.current?.contains(active);
    if (byKeyboard) opener.current = new WeakRef(active);
    if ((byKeyboard && !keepsFocus(active)) || lost) heading.current?.focus({ preventScroll: true });
  }, [subject]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject may have another heading.
  useEffect(() => panelHeadings.ref(heading.current), [subject]);

  useEffect(
    () => () => {
      if (focusedElement() !== null) return;
      const before = opener.current?.deref();
      if (before?.isConnected) before.focus({ preventScroll: true });
      else if (lastInside.current !== null) focusMain();
    },
    [],
  );

  return {
    ref,
    heading,
    onFocus: (event) => {
      lastInside.current = new WeakRef(event.target);
    },
    onBlur: (event) => {
      const next = event.relatedTarget;
      // A dialog returns the focus to where it was: it has not left for good.
      const leaves =
        next instanceof Element && !event.currentTarget.contains(next) && !next.closest('dialog');
      if (leaves) lastInside.current = null;
    },
  };
}

/** The focused element; null when there is none, or it is gone. */
function focusedElement(): HTMLElement | null {
  const active = document.activeElement;
  return active instanceof HTMLElement && active !== document.body && active.isConnected ? active : null;
}
