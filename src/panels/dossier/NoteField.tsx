import { useLayoutEffect, useRef } from 'react';
import { dossierLimits } from '../../domain/dossier/dossier.ts';
import { setNote } from '../../store/dossier/dossier.ts';
import type { DossierStore } from '../../store/dossier/dossierStore.ts';
import { useWidth } from '../../ui/hooks/useWidth.ts';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface NoteFieldProps {
  readonly store: DossierStore;
  /** The entry's key. */
  readonly id: string;
  readonly note: string;
  /** The passage's position, from 1. */
  readonly place: number;
}

/** The reader's note on a passage, in a field that grows with it. */
export function NoteField({ store, id, note, place }: NoteFieldProps) {
  const text = useText(messages);
  const field = useRef<HTMLTextAreaElement>(null);

  const widthPx = useWidth(field);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another note or width means another height.
  useLayoutEffect(() => {
    const area = field.current;
    if (!area || fitsItself || widthPx === 0) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }, [note, widthPx]);

  return (
    <textarea
      ref={field}
      rows={1}
      aria-label={text.noteOf(place)}
      placeholder={text.note}
      value={note}
      maxLength={dossierLimits.note}
      onChange={({ target }) => store.setState((state) => setNote(state, id, target.value))}
      className="type-ui mt-2.5 block w-full resize-none field-sizing-content overflow-hidden rounded-control border border-field bg-raised px-2.5 py-1.5 text-ink placeholder:text-ink-3 touch:min-h-hit max-phone:py-3"
    />
  );
}

/** Browsers that support `field-sizing` do this themselves. */
const fitsItself = globalThis.CSS?.supports?.('field-sizing', 'content') ?? false;
