import type { Family } from '../../domain/basics/kinds.ts';
import { useText } from '../language.tsx';
import { LinkSample } from './LinkSample.tsx';
import { SourceQuote, type SourceQuoteProps } from './SourceQuote.tsx';
import { summaryMessages } from './summaryMessages.ts';

interface LinkSummaryProps {
  readonly family: Family;
  readonly familyName: string;
  /** Whether nobody has verified it: its sign is drawn in pencil. */
  readonly proposed: boolean;
  readonly certainty: string;
  readonly claim: string;
  /** How many articles attest it; shown from two on. */
  readonly articles: number;
  /** Whether everything that attests it is outside its articles' own text. */
  readonly outside: boolean;
  readonly date?: string;
  /** The first words that prove it. */
  readonly quote: SourceQuoteProps | null;
}

/**
 * A link in short, the same in every card about one: what it claims, how certainly, how many articles attest it, a
 * quote.
 */
export function LinkSummary(props: LinkSummaryProps) {
  const text = useText(summaryMessages);
  const { family, familyName, certainty, claim, articles, outside, date, quote } = props;
  return (
    <>
      <p className="type-meta flex items-center gap-2 text-ink-2">
        <LinkSample family={family} hand={props.proposed ? 'pencil' : 'ink'} />
        {familyName}
        <span className="text-ink-3">{certainty}</span>
        {articles >= 2 && (
          <span className="type-code ml-auto rounded-tag border border-rule-2 px-1.5 text-ink">
            {text.articles(articles)}
          </span>
        )}
      </p>
      <p className="mt-1 font-text text-[1.0625rem]/[1.3125rem] font-[540]">{claim}</p>
      {date !== undefined && <p className="type-meta mt-0.5 text-ink-2 first-letter:uppercase">{date}</p>}
      {outside && <p className="type-meta mt-0.5 text-ink-2">{text.outsideArticle}</p>}
      {quote && <SourceQuote {...quote} />}
    </>
  );
}
