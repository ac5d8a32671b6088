import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useReading } from '../../store/react.tsx';
import type { Stops } from '../../store/useStops.ts';
import { IconButton } from '../../ui/controls/Button.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** Where one is among the passages, with the way to the next; an open reader has its own. */
export function Stepper({ stops: { list, at, step } }: { readonly stops: Stops }) {
  const text = useText(messages);
  const isReading = useReading() !== null;
  if (list.length < 2 || isReading) return null;
  return (
    <span className="type-num -my-1.5 -mr-2 ml-auto inline-flex items-center text-ink-2">
      <IconButton label={text.previous} disabled={at <= 0} onClick={() => step(-1)}>
        <ArrowLeft size={16} aria-hidden="true" />
      </IconButton>
      <span aria-live="polite" className="min-w-12 text-center">
        {at < 0 ? text.passages(list.length) : text.position(at + 1, list.length)}
      </span>
      <IconButton label={text.next} disabled={at === list.length - 1} onClick={() => step(1)}>
        <ArrowRight size={16} aria-hidden="true" />
      </IconButton>
    </span>
  );
}
