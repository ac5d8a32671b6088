import { cutQuote } from '../../domain/passages/cutQuote.ts';
import type { MarkedPassage } from '../../domain/passages/passages.ts';
import { directionOf } from '../../lib/direction.ts';
import { useIndex } from '../../store/react.tsx';
import { MarkedText } from '../../ui/evidence/MarkedText.tsx';

/** Slightly more than four lines of the panel. */
const longestQuote = 230;

interface QuoteProps {
  readonly passage: MarkedPassage;
  /** Whether this passage is being read: all of it is then softly marked. */
  readonly current?: boolean;
}

/** A passage in the article's own words, the proving ones marked; omissions in a long one show as […]. */
export function Quote({ passage, current = false }: QuoteProps) {
  const { article } = useIndex().article(passage.article);
  const quote = cutQuote(article.text, passage, passage.marks, longestQuote);
  return (
    <blockquote
      lang={article.language}
      dir={directionOf(article.language)}
      className="type-quote text-pretty text-ink"
    >
      {quote.cutBefore && <span className="text-ink-3">[…] </span>}
      <MarkedText text={article.text} {...quote} marks={passage.marks} soft={current} />
      {quote.cutAfter && <span className="text-ink-3"> […]</span>}
    </blockquote>
  );
}
