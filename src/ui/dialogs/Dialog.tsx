import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { IconButton } from '../controls/Button.tsx';
import { useText } from '../language.tsx';
import { messages } from '../messages.ts';
import { useModal } from './useModal.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** The keys that close it; by default Escape. */
  readonly closingKeys?: readonly string[];
  readonly children: ReactNode;
}

/** A dialog in the middle of the window, on a phone filling it; its head stays in view. */
export function Dialog({ title, onClose, closingKeys, children }: DialogProps) {
  const text = useText(messages);
  const modal = useModal(onClose, closingKeys);
  const id = useId();
  return (
    <dialog
      {...modal}
      aria-labelledby={id}
      className="m-auto max-h-[calc(100dvh-16px)] w-[47.5rem] max-w-[calc(100vw-16px)] overflow-y-auto rounded-control border border-ink bg-raised p-0 text-ink shadow-float backdrop:bg-canvas/50 max-phone:m-0 max-phone:h-dvh max-phone:max-h-none max-phone:w-full max-phone:max-w-none max-phone:rounded-none max-phone:border-0"
    >
      <div className="sticky top-0 z-10 flex items-center border-b border-ink bg-raised py-1.5 pr-1.5 pl-5 max-phone:pl-4">
        <h2 id={id} className="type-count">
          {title}
        </h2>
        <IconButton label={text.close} onClick={onClose} className="ml-auto">
          <X size={18} aria-hidden="true" />
        </IconButton>
      </div>
      <div className="px-5 pb-5 max-phone:px-4">{children}</div>
    </dialog>
  );
}
