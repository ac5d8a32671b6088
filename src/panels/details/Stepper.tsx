import { countPrinted } from '../../domain/passages/provingPassages.ts';
import { useReading } from '../../store/react.tsx';
import type { PassageCursor } from '../../store/usePassageCursor.ts';
import { StepButtons } from '../../ui/controls/StepButtons.tsx';
import { useText } from '../../ui/language.tsx';
import { messages } from './messages.ts';

/** The position among the passages, with buttons for previous and next; an open reader has its own. */
export function Stepper({ cursor: { list, at, step } }: { readonly cursor: PassageCursor }) {
  const text = useText(messages);
  const isReading = useReading() !== null;
  if (list.length < 2 || isReading) return null;
  const countBefore = (end: number): number => countPrinted(list.slice(0, end));
  return (
    <span className="type-num -my-1.5 -mr-2 ml-auto inline-flex items-center text-ink-2">
      <StepButtons previous={text.previous} next={text.next} at={at} length={list.length} step={step}>
        <span aria-live="polite" className="min-w-12 text-center">
          {at < 0
            ? text.passages(countBefore(list.length))
            : text.position(countBefore(at) + 1, countBefore(list.length))}
        </span>
      </StepButtons>
    </span>
  );
}
