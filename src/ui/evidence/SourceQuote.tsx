import type { Span } from '../../domain/basics/span.ts';
import { MarkedText } from './MarkedText.tsx';
import { SourceNumber } from './SourceNumber.tsx';

export interface SourceQuoteProps {
  /** The whole article and its language; the spans are offsets into it. */
  readonly text: string;
  readonly language: string;
  readonly quote: Span & { readonly cutBefore: boolean; readonly cutAfter: boolean };
  readonly marks: readonly Span[];
  /** The number by which the article is cited, who published it, and the paragraph. */
  readonly number: number;
  readonly source: string;
  readonly paragraph: number;
}

/** A few lines of a passage in a card: verbatim, the relevant words under the marker, and where it is. */
export function SourceQuote({ text, language, quote, marks, number, source, paragraph }: SourceQuoteProps) {
  return (
    <div className="mt-2 border-t border-rule pt-2">
      <p className="font-text text-[0.875rem]/5" lang={language}>
        {quote.cutBefore && <span className="text-ink-3">[…] </span>}
        <MarkedText text={text} start={quote.start} end={quote.end} marks={marks} />
        {quote.cutAfter && <span className="text-ink-3"> […]</span>}
      </p>
      <p className="type-meta mt-1.5 flex items-center gap-1.5 text-ink-3">
        <SourceNumber number={number} />
        <span className="truncate">{source}</span>
        <span>
          §{'\u202f'}
          {paragraph}
        </span>
      </p>
    </div>
  );
}
