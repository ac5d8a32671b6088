import type { NumberedArticle } from '../domain/graphIndex.ts';
import type { MarkedPassage } from '../domain/passages.ts';
import { MarkedText } from '../ui/MarkedText.tsx';
import { SourceNumber } from '../ui/SourceNumber.tsx';

interface CardQuoteProps {
  readonly article: NumberedArticle;
  readonly passage: MarkedPassage;
}

/** Up to four lines of a passage, verbatim, its words under the marker, and where it stands. */
export function CardQuote({ article: { article, number }, passage }: CardQuoteProps) {
  return (
    <div className="mt-2 border-t border-rule pt-2">
      <p className="line-clamp-4 font-text text-[14px]/5" lang={article.language}>
        <MarkedText text={article.text} start={passage.start} end={passage.end} marks={passage.marks} />
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
