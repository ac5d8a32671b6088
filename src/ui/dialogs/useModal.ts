import { type DialogHTMLAttributes, type RefObject, useLayoutEffect, useRef } from 'react';

type DialogProps = Pick<
  DialogHTMLAttributes<HTMLDialogElement>,
  'closedby' | 'onCancel' | 'onClick' | 'onKeyDown'
> & {
  readonly ref: RefObject<HTMLDialogElement | null>;
};

const escapeAlone: readonly string[] = ['Escape'];

/**
 * What makes a dialog stand above the page as long as it is mounted; closed, it gives the focus back where it was.
 * Escape, a press beside it and the browser's own way back ask to leave. Presses and bare keys stay in it: what it is
 * drawn in does not hear them. A key that something in it has taken does not leave.
 */
export function useModal(onLeave: () => void, leavingKeys = escapeAlone): DialogProps {
  const ref = useRef<HTMLDialogElement>(null);

  // Closed while it is still in the page, it gives the focus back.
  useLayoutEffect(() => {
    const shown = ref.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);

  return {
    ref,
    closedby: 'any',
    onCancel: (event) => {
      event.preventDefault();
      onLeave();
    },
    onClick: (event) => event.stopPropagation(),
    onKeyDown: (event) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
      if (event.defaultPrevented || !leavingKeys.includes(event.key)) return;
      event.preventDefault();
      onLeave();
    },
  };
}
