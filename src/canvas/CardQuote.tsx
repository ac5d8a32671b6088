import { cutQuote } from '../domain/cutQuote.ts';
import type { NumberedArticle } from '../domain/graphIndex.ts';
import type { MarkedPassage } from '../domain/passages.ts';
import { MarkedText } from '../ui/MarkedText.tsx';
import { SourceNumber } from '../ui/SourceNumber.tsx';

const longestQuote = 170;

interface CardQuoteProps {
  readonly article: NumberedArticle;
  readonly passage: MarkedPassage;
}

/** About four lines of a passage, verbatim, its words under the marker, and where it stands. */
export function CardQuote({ article: { article, number }, passage }: CardQuoteProps) {
  const quote = cutQuote(article.text, passage, passage.marks.slice(0, 1), longestQuote);
  return (
    <div className="mt-2 border-t border-rule pt-2">
      <p className="font-text text-[14px]/5" lang={article.language}>
        {quote.cutBefore && <span className="text-ink-3">[…] </span>}
        <MarkedText text={article.text} start={quote.start} end={quote.end} marks={passage.marks} />
        {quote.cutAfter && <span className="text-ink-3"> […]</span>}
      </p>
      <p className="type-meta mt-1.5 flex items-center gap-1.5 text-ink-3">
        <SourceNumber number={number} />
        <span className="truncate">{article.publisher ?? article.title}</span>
        <span>
          §{'\u202f'}
          {passage.paragraph}
        </span>
      </p>
    </div>
  );
}
