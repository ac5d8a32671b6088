import { X } from 'lucide-react';
import { useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from './Button.tsx';
import { useText } from './language.tsx';
import { messages } from './messages.ts';
import { useModal } from './useModal.ts';

interface CopyByHandProps {
  readonly citation: string;
  readonly onClose: () => void;
}

/** What the clipboard refused, selected, to be copied with the keys or the browser's own menu. */
export function CopyByHand({ citation, onClose }: CopyByHandProps) {
  const text = useText(messages);
  const id = useId();
  const modal = useModal(onClose);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <dialog
      {...modal}
      aria-labelledby={id}
      className="m-auto w-[560px] max-w-[calc(100vw-24px)] rounded-control border border-ink bg-raised text-ink shadow-float backdrop:bg-canvas/60"
    >
      <div className="flex items-center justify-between pt-2 pr-2 pl-4">
        <h2 id={id} className="type-ui-strong">
          {text.copyByHand}
        </h2>
        <IconButton label={text.close} onClick={onClose}>
          <X size={16} aria-hidden="true" />
        </IconButton>
      </div>
      <p className="type-meta px-4 pb-2 text-ink-2">{text.clipboardClosed}</p>
      <textarea
        ref={field}
        readOnly
        aria-label={text.citation}
        value={citation}
        rows={9}
        className="type-ui block w-full resize-y border-t border-rule-2 bg-panel px-4 py-3 text-ink outline-none"
      />
    </dialog>
  );
}
