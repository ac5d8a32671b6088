import { overlaps, type Span } from '../../domain/span.ts';
import { MentionedWords } from './MentionedWords.tsx';
import type { MarkedRun } from './printLine.ts';

interface MarkedWordsProps {
  readonly run: MarkedRun;
  readonly text: string;
  /** The passage that is being read. */
  readonly current: Span | null;
}

/** Words under the marker: strong for those that prove, soft for the rest of the passage. */
export function MarkedWords({ run, text, current }: MarkedWordsProps) {
  const words = run.words.map((piece) => <MentionedWords key={piece.start} piece={piece} text={text} />);
  if (run.mark === null) return words;
  return (
    <mark
      data-mark={run.mark}
      data-current={current !== null && overlaps(run, current) ? '' : undefined}
      className={run.mark === 'strong' ? 'marker' : 'marker-soft text-ink'}
    >
      {words}
    </mark>
  );
}
