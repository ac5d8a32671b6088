import { type RefObject, useEffect, useRef } from 'react';
import { keyOfEntry } from '../../domain/dossier/dossier.ts';
import { undoRemoval } from '../../store/dossier/dossier.ts';
import { useDossier } from '../../store/dossier/dossierReact.tsx';
import type { DossierStore } from '../../store/dossier/dossierStore.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface RemovalNoticeProps {
  readonly store: DossierStore;
  readonly dialog: RefObject<HTMLElement | null>;
  /** Called with the key of an entry that has come back. */
  readonly onRestored: (key: string) => void;
}

/** What was removed last, with a button to undo it. The focus moves here when the element that had it is gone. */
export function RemovalNotice({ store, dialog, onRestored }: RemovalNoticeProps) {
  const text = useText(messages);
  const removed = useDossier((state) => state.removed);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const active = document.activeElement;
    if (removed !== null && (active === null || active === document.body || active === dialog.current))
      button.current?.focus({ preventScroll: true });
  }, [removed, dialog]);

  const undo = () => {
    const first = removed?.entries[0];
    store.setState(undoRemoval);
    if (first) onRestored(keyOfEntry(first.entry));
  };

  return (
    <div role="status" className="shrink-0">
      {removed !== null && (
        <p className="type-ui flex items-center justify-between gap-4 bg-ink px-6 py-1.5 text-on-ink max-phone:px-4">
          {text.removed(removed.entries.length)}
          <button
            ref={button}
            type="button"
            onClick={undo}
            className="type-ui-strong min-h-8 underline underline-offset-4 focus-visible:outline-on-ink touch:min-h-hit"
          >
            {text.undo}
          </button>
        </p>
      )}
    </div>
  );
}
