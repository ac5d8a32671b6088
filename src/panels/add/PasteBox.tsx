import { useEffect, useId, useRef, useState } from 'react';
import { useAddingActions } from '../../store/adding/addingReact.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** A field for a text that is copied from elsewhere. */
export function PasteBox({ onClose }: { readonly onClose: () => void }) {
  const text = useText(messages);
  const { addText } = useAddingActions();
  const [pasted, setPasted] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const words = pasted.trim().split(/\s+/);
  /** Nothing but addresses: there is nothing to read in them, and the page fetches nothing. */
  const areAddresses = words.every((word) => address.test(word));
  const isReadable = pasted.trim() !== '' && !areAddresses;
  const finish = () => {
    if (!isReadable) return;
    addText(pasted);
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
      className="flex flex-col gap-2 rounded-control border border-ink bg-raised p-4"
    >
      <label htmlFor={id} className="type-ui-strong">
        {text.pasteLabel} <span className="type-meta text-ink-2">{text.pasteHint}</span>
      </label>
      <textarea
        ref={field}
        id={id}
        rows={7}
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
        className="type-quote w-full resize-y rounded-control border border-field bg-panel px-3 py-2 text-ink"
      />
      <div className="flex items-center justify-end gap-2 max-phone:flex-wrap">
        <p role="status" className="type-meta mr-auto">
          {areAddresses && text.pastedAddresses(words.length)}
        </p>
        <Button onClick={onClose}>{text.cancel}</Button>
        <Button primary type="submit" disabled={!isReadable} className="disabled:bg-sunken">
          {text.pasteDone}
        </Button>
      </div>
    </form>
  );
}

const address = /^(?:https?:\/\/|www\.)\S/i;
