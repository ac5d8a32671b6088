import { type DialogHTMLAttributes, type RefObject, useLayoutEffect, useRef } from 'react';
import { countOpenDialog } from './openDialogs.ts';

type DialogProps = Pick<
  DialogHTMLAttributes<HTMLDialogElement>,
  'closedby' | 'onCancel' | 'onClick' | 'onKeyDown'
> & {
  readonly ref: RefObject<HTMLDialogElement | null>;
};

const escapeAlone: readonly string[] = ['Escape'];

/**
 * Shows a dialog above the page as long as it is mounted; when closed, it returns the focus to where it was. Escape, a
 * press outside it and the browser's own back gesture ask to leave. Presses and plain keys do not reach the page behind
 * it. A key that an element in it has handled does not leave.
 */
export function useModal(onLeave: () => void, leavingKeys = escapeAlone): DialogProps {
  const ref = useRef<HTMLDialogElement>(null);

  // It is closed while it is still in the document, so that it returns the focus.
  useLayoutEffect(() => {
    const shown = ref.current;
    const closed = countOpenDialog();
    shown?.showModal();
    return () => {
      closed();
      shown?.close();
    };
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
