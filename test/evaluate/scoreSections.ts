import type { SectionKind } from '../../src/domain/basics/kinds.ts';
import type { Span } from '../../src/domain/basics/span.ts';
import type { Counts } from './counts.ts';

type Section = Span & { readonly kind: SectionKind };

/** One line of the text, with the kind of section that contains it in either reading; null: none. */
export interface JudgedLine extends Span {
  readonly wanted: SectionKind | null;
  readonly given: SectionKind | null;
}

/** The non-blank lines of the text. A line belongs to the section that contains its first word. */
export function judgeLines(
  text: string,
  wanted: readonly Section[],
  given: readonly Section[],
): JudgedLine[] {
  return [...text.matchAll(/\S.*/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    wanted: kindAt(wanted, index),
    given: kindAt(given, index),
  }));
}

/** Scores sections by their lines: a line in the wrong kind of section counts as one given wrongly and one missed. */
export function scoreSections(lines: readonly JudgedLine[]): Counts {
  return {
    right: lines.filter((line) => line.wanted !== null && line.wanted === line.given).length,
    given: lines.filter((line) => line.given !== null).length,
    wanted: lines.filter((line) => line.wanted !== null).length,
  };
}

const kindAt = (sections: readonly Section[], at: number): SectionKind | null =>
  sections.find(({ start, end }) => start <= at && at < end)?.kind ?? null;
