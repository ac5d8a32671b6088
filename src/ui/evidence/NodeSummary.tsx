import type { ReactNode } from 'react';
import type { NodeType } from '../../domain/basics/kinds.ts';
import { useText } from '../language.tsx';
import { Glyph } from './Glyph.tsx';
import { SourceQuote, type SourceQuoteProps } from './SourceQuote.tsx';
import { summaryMessages } from './summaryMessages.ts';

interface NodeSummaryProps {
  readonly type: NodeType;
  readonly typeName: string;
  /** Whether nobody has verified it: its sign is drawn in pencil. */
  readonly proposed: boolean;
  readonly date: string | null;
  readonly name: string;
  /** How many passages and articles name it, and how many links it has. */
  readonly passages: number;
  readonly articles: number;
  readonly links: number;
  /** The first words that name it. */
  readonly quote: SourceQuoteProps | null;
  /** What else a card says about it. */
  readonly children?: ReactNode;
}

/** A node in short, the same in every card about one: type, name, date, counts, a quote. */
export function NodeSummary(props: NodeSummaryProps) {
  const text = useText(summaryMessages);
  const { type, typeName, date, name, quote, children } = props;
  const counts = [text.passages(props.passages), text.articles(props.articles), text.links(props.links)];
  return (
    <>
      <p className="type-meta flex items-center gap-2 text-ink-2">
        <Glyph name={type} hand={props.proposed ? 'pencil' : 'ink'} />
        <span className="first-letter:uppercase">{typeName}</span>
        {date !== null && <span className="text-ink-3">{date}</span>}
      </p>
      <p className="mt-1 font-text text-[1.125rem]/[1.375rem] font-[560]">{name}</p>
      <p className="type-meta mt-0.5 text-ink-2">{counts.join(', ')}</p>
      {children}
      {quote && <SourceQuote {...quote} />}
    </>
  );
}
