import { cutQuote } from '../domain/cutQuote.ts';
import type { NumberedArticle } from '../domain/graphIndex.ts';
import type { MarkedPassage } from '../domain/passages.ts';
import { SourceQuote } from '../ui/SourceQuote.tsx';

const longestQuote = 170;

interface CardQuoteProps {
  readonly article: NumberedArticle;
  readonly passage: MarkedPassage;
}

/** About four lines of a passage, verbatim, its words under the marker, and where it stands. */
export function CardQuote({ article: { article, number }, passage }: CardQuoteProps) {
  return (
    <SourceQuote
      text={article.text}
      language={article.language}
      quote={cutQuote(article.text, passage, passage.marks.slice(0, 1), longestQuote)}
      marks={passage.marks}
      number={number}
      source={article.publisher ?? article.title}
      paragraph={passage.paragraph}
    />
  );
}
