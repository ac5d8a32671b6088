import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from './Glyph.tsx';

interface NodeSummaryProps {
  readonly type: GlyphName;
  readonly typeName: string;
  readonly date: string | null;
  readonly name: string;
  /** « 12 passages », « 3 articles » … */
  readonly counts: readonly string[];
  /** The first words that name it. */
  readonly children: ReactNode;
}

/** A node in short, the same in every card about one: type, name, date, counts, a quote. */
export function NodeSummary({ type, typeName, date, name, counts, children }: NodeSummaryProps) {
  return (
    <>
      <p className="type-meta flex items-center gap-2 text-ink-2">
        <Glyph name={type} />
        <span className="first-letter:uppercase">{typeName}</span>
        {date !== null && <span className="text-ink-3">{date}</span>}
      </p>
      <p className="mt-1 font-text text-[1.125rem]/[1.375rem] font-[560]">{name}</p>
      <p className="type-meta mt-0.5 text-ink-2">{counts.join(', ')}</p>
      {children}
    </>
  );
}
