import { overlaps, type Span } from '../../domain/basics/span.ts';
import type { HiddenPassages } from '../../store/view/hiddenPassages.ts';
import type { ReadingMarks } from '../../store/view/readingMarks.ts';
import { useText } from '../../ui/language.tsx';
import { reasonOf } from './HiddenPassagesNotice.tsx';
import { MentionedWords } from './MentionedWords.tsx';
import { messages } from './messages.ts';
import type { MarkedRun } from './printLine.ts';
import { writtenLook } from './writtenLook.ts';

interface MarkedWordsProps {
  readonly run: MarkedRun;
  readonly text: string;
  readonly marks: ReadingMarks;
  readonly hidden: HiddenPassages | null;
}

/** Words under the marker: strong for those that prove, soft for the rest of the passage, dimmed when it is hidden. */
export function MarkedWords({ run, text, marks, hidden }: MarkedWordsProps) {
  const words = run.words.map((piece) => <MentionedWords key={piece.start} piece={piece} text={text} />);
  const marked = run.mark === null ? words : <Marked {...{ run, marks, hidden }}>{words}</Marked>;
  return run.written ? (
    <span data-written="" className={writtenLook}>
      {marked}
    </span>
  ) : (
    marked
  );
}

interface MarkedProps extends Omit<MarkedWordsProps, 'text'> {
  readonly children: React.ReactNode;
}

/** What a screen reader says of the marker is content of the style, so that it is no part of the text and is not copied. */
function Marked({ run, marks: { current, strong, soft }, hidden, children }: MarkedProps) {
  const text = useText(messages);
  const begins = [
    soft.some((span) => holds(run, span.start)) && text.passageBegins,
    strong.some((span) => holds(run, span.start)) && text.wordsBegin,
  ].filter((words) => words !== false);
  const ends = [
    strong.some((span) => holds(run, span.end - 1)) && text.wordsEnd,
    soft.some((span) => holds(run, span.end - 1)) && text.passageEnds,
  ].filter((words) => words !== false);
  return (
    <mark
      data-mark={run.mark}
      data-current={current !== null && overlaps(run, current) ? '' : undefined}
      data-hidden={run.hidden ? '' : undefined}
      data-begins={begins.length > 0 ? `[${begins.join(', ')}] ` : undefined}
      data-ends={ends.length > 0 ? ` [${ends.join(', ')}]` : undefined}
      title={run.hidden && hidden ? reasonOf(hidden, text) : undefined}
      className={`data-begins:before:sr-only data-begins:before:content-[attr(data-begins)] data-ends:after:sr-only data-ends:after:content-[attr(data-ends)] ${
        looks[run.hidden ? 'hidden' : 'shown'][run.mark ?? 'soft']
      }`}
    >
      {children}
    </mark>
  );
}

/** A hidden passage stays readable: more than its words, it is its marker that pales. */
const looks = {
  shown: { strong: 'marker', soft: 'marker-soft text-ink' },
  hidden: { strong: 'marker-soft text-ink-2', soft: 'bg-mark-soft/50 text-ink-2' },
} as const;

const holds = ({ start, end }: Span, at: number): boolean => start <= at && at < end;
