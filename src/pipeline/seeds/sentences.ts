import type { Span } from '../../domain/basics/span.ts';
import { trimSpan } from '../../lib/spaces.ts';
import { endsInAbbreviation } from './abbreviations.ts';

const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });

/**
 * The sentences of one line of a text, without the white space around them. The segmenter's cuts, less those that it
 * makes in the wrong place: after an abbreviation or a single capital, before a lower-case letter; and a closing mark
 * goes to the sentence that it closes. Never hand it a whole text: its cost grows with the square of the length.
 */
export function cutSentences(text: string, line: Span): Span[] {
  const sentences: Span[] = [];
  for (const { index, segment } of segmenter.segment(text.slice(line.start, line.end))) {
    const start = line.start + index;
    const end = start + segment.length;
    const before = sentences.at(-1);
    const closing = before === undefined ? 0 : closingLength(segment);
    const goesOn =
      before !== undefined &&
      (endsInAbbreviation(text.slice(before.start, before.end)) ||
        /^\s*[\p{Ll},;:.]/u.test(segment.slice(closing)));
    const own = trimSpan(text, goesOn ? start : start + closing, end);
    if (before !== undefined && (goesOn || closing > 0)) {
      const reach = trimSpan(text, before.start, goesOn ? end : start + closing);
      if (reach !== null) sentences[sentences.length - 1] = reach;
    }
    if (!goesOn && own !== null) sentences.push(own);
  }
  return sentences;
}

/** How many characters at a segment's beginning close what stood before it: brackets and quotation marks. */
function closingLength(segment: string): number {
  return /^\s*(?:[»”)\]]|["'’](?=[\s,;:.]|$))+/u.exec(segment)?.[0].length ?? 0;
}
