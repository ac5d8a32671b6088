import { Trash2 } from 'lucide-react';
import { Button, IconButton } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

interface FormFooterProps {
  /** What keeps the form from being saved, in words; '' when nothing does. */
  readonly said: string;
  readonly saving: boolean;
  /** Removes what the form corrects; null when it is for something new. */
  readonly removal: { readonly label: string; readonly run: () => void } | null;
  readonly onLeave: () => void;
}

/** Below a form: what is wrong with it, and buttons to save it, to leave it, or to remove what it corrects. */
export function FormFooter({ said, saving, removal, onLeave }: FormFooterProps) {
  const text = useText(messages);
  return (
    <footer className="shrink-0 border-t border-rule-2 px-5 py-2.5">
      <p role="alert" className="type-meta text-ink not-empty:mb-2">
        {said}
      </p>
      <div className="flex gap-2">
        <Button primary type="submit" disabled={saving} className="flex-1 justify-between">
          {saving ? text.saving : text.save}
          <Key>{text.keys.save}</Key>
        </Button>
        <Button onClick={onLeave} className="justify-between">
          {text.cancel}
          <Key>{text.keys.cancel}</Key>
        </Button>
        {removal !== null && (
          <IconButton label={removal.label} disabled={saving} onClick={removal.run}>
            <Trash2 size={17} aria-hidden="true" />
          </IconButton>
        )}
      </div>
    </footer>
  );
}

const Key = ({ children }: { readonly children: string }) => (
  <span aria-hidden="true" className="type-code rounded-tag border border-current/40 px-1.5 touch:hidden">
    {children}
  </span>
);
