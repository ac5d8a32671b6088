import type { Span } from '../domain/span.ts';
import { trimSpan } from '../lib/spaces.ts';
import { endsInAbbreviation } from './abbreviations.ts';

const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });

/**
 * The sentences of one line of a text, without the white space around them. The segmenter's cuts, less those that it
 * makes in the wrong place: after an abbreviation or a single capital, before a closing quotation mark, before a lower
 * case letter. Never hand it a whole text: its cost grows with the square of the length.
 */
export function cutSentences(text: string, line: Span): Span[] {
  const sentences: Span[] = [];
  for (const { index, segment } of segmenter.segment(text.slice(line.start, line.end))) {
    const span = trimSpan(text, line.start + index, line.start + index + segment.length);
    if (span === null) continue;
    const before = sentences.at(-1);
    if (before !== undefined && belongTogether(text.slice(before.start, before.end), segment))
      sentences[sentences.length - 1] = { start: before.start, end: span.end };
    else sentences.push(span);
  }
  return sentences;
}

function belongTogether(before: string, after: string): boolean {
  return endsInAbbreviation(before) || /^\s*(?:[»”)\]’]|["']\s*$|["'][\s,;:.]|\p{Ll})/u.test(after);
}
