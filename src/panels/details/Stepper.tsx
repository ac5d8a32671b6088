import { ArrowLeft, ArrowRight } from 'lucide-react';
import { countPrinted } from '../../domain/passages/provingPassages.ts';
import { useReading } from '../../store/react.tsx';
import type { PassageCursor } from '../../store/usePassageCursor.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { useWithKeys } from '../../ui/shortcutKeys.tsx';
import { messages } from './messages.ts';

/** The position among the passages, with buttons for previous and next; an open reader has its own. */
export function Stepper({ cursor: { list, at, step } }: { readonly cursor: PassageCursor }) {
  const text = useText(messages);
  const withKeys = useWithKeys();
  const isReading = useReading() !== null;
  if (list.length < 2 || isReading) return null;
  const countBefore = (end: number): number => countPrinted(list.slice(0, end));
  return (
    <span className="type-num -my-1.5 -mr-2 ml-auto inline-flex items-center text-ink-2">
      <IconButton label={withKeys(text.previous, 'K')} disabled={at <= 0} onClick={() => step(-1)}>
        <ArrowLeft size={16} aria-hidden="true" />
      </IconButton>
      <span aria-live="polite" className="min-w-12 text-center">
        {at < 0
          ? text.passages(countBefore(list.length))
          : text.position(countBefore(at) + 1, countBefore(list.length))}
      </span>
      <IconButton label={withKeys(text.next, 'J')} disabled={at === list.length - 1} onClick={() => step(1)}>
        <ArrowRight size={16} aria-hidden="true" />
      </IconButton>
    </span>
  );
}
