import type { Span } from '../../domain/basics/span.ts';

/** How much of a sentence's beginning is kept before a cut: room for its subject. */
const headLength = 48;

/**
 * The parts of a passage to show for the matching words: all of it where they are near its start; else its first words,
 * which contain its subject, and the words around the match from about `before` characters ahead.
 */
export function cutAround(
  text: string,
  passage: Span,
  marks: readonly Span[],
  before = 60,
): readonly [Span, ...Span[]] {
  const first = marks.reduce((least, mark) => Math.min(least, mark.start), passage.end);
  if (marks.length === 0 || first - passage.start <= headLength + before * 1.5)
    return [{ start: passage.start, end: passage.end }];
  const space = text.indexOf(' ', first - before);
  const around = { start: space >= 0 && space < first ? space + 1 : first, end: passage.end };
  const end = text.lastIndexOf(' ', passage.start + headLength);
  return end > passage.start ? [{ start: passage.start, end }, around] : [around];
}
