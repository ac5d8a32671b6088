import type { SectionKind } from '../basics/kinds.ts';
import { overlaps, type Span } from '../basics/span.ts';
import type { Article } from '../graph/schema.ts';
import { sentencesOf } from '../graph/sentences.ts';

/** A line with words in it, or the part of it that belongs to one section. */
export interface PrintedLine extends Span {
  readonly kind: 'line';
  /**
   * The number by which its passages are cited, on the line's first part only; null for the other parts, and for
   * boilerplate.
   */
  readonly paragraph: number | null;
}

/** The line breaks and blank lines between two lines: kept in the text, but not drawn. */
interface Gap extends Span {
  readonly kind: 'gap';
}

export interface PrintedSection extends Span {
  readonly section: SectionKind;
  readonly parts: readonly (PrintedLine | Gap)[];
}

/**
 * The article as it is printed: its sections in order, each cut into lines and gaps that join up to its text. What lies
 * between two sections goes to the first of them, so that no character is lost.
 */
export function layOutArticle(article: Article): readonly PrintedSection[] {
  const { text, sections } = article;
  const sentences = sentencesOf(article);
  let last = 0;
  return sections.map(({ kind, start: own }, at) => {
    const start = at === 0 ? 0 : own;
    const end = sections[at + 1]?.start ?? text.length;
    const parts: (PrintedLine | Gap)[] = [];
    for (const run of cutAtBreaks(text, start, end)) {
      const before = parts.at(-1);
      if (text.slice(run.start, run.end).trim() !== '') {
        const number = sentences.find((one) => overlaps(one, run))?.paragraph ?? last;
        parts.push({ kind: 'line', ...run, paragraph: number === last ? null : number });
        last = number;
      } else if (before?.kind === 'gap') {
        parts[parts.length - 1] = { ...before, end: run.end };
      } else {
        parts.push({ kind: 'gap', ...run });
      }
    }
    return { section: kind, start, end, parts };
  });
}

/** Cuts text into alternating runs of line breaks and of anything else. */
function cutAtBreaks(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(/\n+|[^\n]+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
