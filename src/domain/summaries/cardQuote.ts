import type { Span } from '../basics/span.ts';
import type { NumberedArticle } from '../graph/graphIndex.ts';
import { cutQuote, type Quote } from '../passages/cutQuote.ts';
import type { MarkedPassage } from '../passages/passages.ts';

/** About four lines of a passage, and where it stands. `quote` and `marks` are spans of `text`. */
export interface CardQuote {
  /** The whole article, and its language. */
  readonly text: string;
  readonly language: string;
  readonly quote: Quote;
  readonly marks: readonly Span[];
  /** The number by which the article is cited, who published it or else its title, and the paragraph. */
  readonly number: number;
  readonly source: string;
  readonly paragraph: number;
}

const longestQuote = 170;

/** What a card quotes of a passage: verbatim, around its first marked words. */
export const quoteForCard = ({ article, number }: NumberedArticle, passage: MarkedPassage): CardQuote => ({
  text: article.text,
  language: article.language,
  quote: cutQuote(article.text, passage, passage.marks.slice(0, 1), longestQuote),
  marks: passage.marks,
  number,
  source: article.publisher ?? article.title,
  paragraph: passage.paragraph,
});
