import { useLayoutEffect, useRef } from 'react';
import { useText } from '../language.tsx';
import { takingMessages } from '../takingMessages.ts';
import { Dialog } from './Dialog.tsx';

interface CopyByHandProps {
  /** What is to be copied. */
  readonly words: string;
  /** What is done by hand here, why, and what the words are; of a citation unless given. */
  readonly title?: string;
  readonly why?: string;
  readonly label?: string;
  readonly onClose: () => void;
}

/** What could not be copied, selected, so that the reader can copy it with the keys or the browser's own menu. */
export function CopyByHand({ words, title, why, label, onClose }: CopyByHandProps) {
  const text = useText(takingMessages);
  const field = useRef<HTMLTextAreaElement>(null);
  // Runs after the dialog has opened and focused its first button.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <Dialog title={title ?? text.copyByHand} onClose={onClose}>
      <p className="type-meta py-3 text-ink-2">{why ?? text.clipboardClosed}</p>
      <textarea
        ref={field}
        readOnly
        aria-label={label ?? text.citation}
        value={words}
        rows={9}
        className="type-ui block w-full resize-y border border-rule-2 bg-panel px-4 py-3 text-ink outline-none"
      />
    </Dialog>
  );
}
