import type { Span } from '../../domain/basics/span.ts';

/**
 * The part of a passage to show around the words that matched: from the start if they stand near it, else from a
 * word's start some `before` characters ahead of them.
 */
export function excerptAround(text: string, passage: Span, marks: readonly Span[], before = 60): Span {
  const first = marks.reduce((least, mark) => Math.min(least, mark.start), passage.end);
  if (marks.length === 0 || first - passage.start <= before * 1.5)
    return { start: passage.start, end: passage.end };
  const space = text.indexOf(' ', first - before);
  return { start: space >= 0 && space < first ? space + 1 : first, end: passage.end };
}
