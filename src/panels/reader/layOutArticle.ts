import type { Article, SectionKind } from '../../domain/schema.ts';
import type { Span } from '../../domain/span.ts';

/** A line with words in it; `paragraph` counts such lines over the whole article, from 1. */
export interface PrintedLine extends Span {
  readonly kind: 'line';
  readonly paragraph: number;
  /** False for the rest of a line whose beginning belongs to the section before. */
  readonly opensParagraph: boolean;
}

/** The line breaks and blank lines between two lines: kept in the text, not drawn. */
export interface Gap extends Span {
  readonly kind: 'gap';
}

export interface PrintedSection extends Span {
  readonly section: SectionKind;
  readonly parts: readonly (PrintedLine | Gap)[];
}

/**
 * The article as it is printed: its sections in order, each cut into lines and gaps that join up to its text. What
 * stands between two sections counts with the first of them, so that no character is lost.
 */
export function layOutArticle(article: Pick<Article, 'text' | 'sections'>): readonly PrintedSection[] {
  const { text } = article;
  let paragraph = 0;
  return article.sections.map(({ kind, start: own }, at) => {
    const start = at === 0 ? 0 : own;
    const end = article.sections[at + 1]?.start ?? text.length;
    const parts: (PrintedLine | Gap)[] = [];
    for (const run of cutAtBreaks(text, start, end)) {
      const last = parts.at(-1);
      if (hasWords(text, run)) {
        const opensParagraph = !hasWords(text, { start: lineStart(text, run.start), end: run.start });
        if (opensParagraph) paragraph += 1;
        parts.push({ kind: 'line', ...run, paragraph, opensParagraph });
      } else if (last?.kind === 'gap') {
        parts[parts.length - 1] = { ...last, end: run.end };
      } else {
        parts.push({ kind: 'gap', ...run });
      }
    }
    return { section: kind, start, end, parts };
  });
}

/** Runs of line breaks and runs of anything else, in turn. */
function cutAtBreaks(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(/\n+|[^\n]+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

const hasWords = (text: string, { start, end }: Span): boolean => text.slice(start, end).trim() !== '';

const lineStart = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);
