import type { SectionKind } from '../../src/domain/basics/kinds.ts';
import type { Span } from '../../src/domain/basics/span.ts';
import type { Counts } from './counts.ts';

type Section = Span & { readonly kind: SectionKind };

/** One line of the text, with the kind of section that it stands in by either reading; null: in none. */
export interface JudgedLine extends Span {
  readonly wanted: SectionKind | null;
  readonly given: SectionKind | null;
}

/** The lines of the text that are not blank. A line belongs to the section that its first word stands in. */
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

/** Sections by their lines: a line in the wrong kind of section is one given too much and one missed. */
export function scoreSections(lines: readonly JudgedLine[]): Counts {
  return {
    right: lines.filter((line) => line.wanted !== null && line.wanted === line.given).length,
    given: lines.filter((line) => line.given !== null).length,
    wanted: lines.filter((line) => line.wanted !== null).length,
  };
}

const kindAt = (sections: readonly Section[], at: number): SectionKind | null =>
  sections.find(({ start, end }) => start <= at && at < end)?.kind ?? null;
