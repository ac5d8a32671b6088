import { Undo2 } from 'lucide-react';
import { useCorpora } from '../../store/corpus/corpusReact.tsx';
import { useReview } from '../../store/review/reviewReact.tsx';
import { IconButton } from '../../ui/controls/Button.tsx';
import { useLanguage, useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** The last decision, how many are still to be written, and how to undo it. */
export function LastDecision() {
  const text = useText(messages);
  const language = useLanguage();
  const last = useReview((state) => state.last);
  const step = useCorpora((state) => state.current?.past.at(-1)?.label ?? null);
  const said = last ?? step;
  const saving = useReview((state) => state.saving);
  const { undo } = useReview((state) => state.actions);
  return (
    <div className="flex h-11 shrink-0 items-center gap-2 border-t border-rule-2 bg-panel px-3">
      <IconButton
        label={text.undo}
        aria-keyshortcuts="Control+Z"
        disabled={said === null}
        onClick={() => void undo()}
      >
        <Undo2 size={16} aria-hidden="true" />
      </IconButton>
      <p role="status" className="type-meta flex min-w-0 flex-1 gap-3 text-ink-2">
        <span className="min-w-0 truncate">{said === null ? '' : text.last(said[language])}</span>
        {/* One is mostly written before anybody could read this. */}
        {saving > 0 && <span className={saving > 1 ? 'shrink-0' : 'sr-only'}>{text.saving(saving)}</span>}
      </p>
      <span
        aria-hidden="true"
        className="type-code rounded-tag border border-rule-2 px-1.5 text-ink-2 touch:hidden"
      >
        Ctrl Z
      </span>
    </div>
  );
}
