import { useReview } from '../../store/review/reviewReact.tsx';
import { useText } from '../../ui/language.tsx';
import { Bar } from './Bar.tsx';
import { messages } from './messages.ts';

/** How far the proposals are read, as long as there are more to come: what is read can be decided on meanwhile. */
export function ReadingNote({ className = '' }: { readonly className?: string }) {
  const text = useText(messages);
  const reading = useReview((state) => state.reading);
  if (reading === null) return null;
  const { done, all } = reading;
  return (
    <div className={className}>
      <p className="type-meta text-ink-2 tabular-nums">{text.readSoFar(done, all)}</p>
      <Bar progress={{ done, left: all - done }} className="mt-1 h-0.5 w-full" />
    </div>
  );
}
