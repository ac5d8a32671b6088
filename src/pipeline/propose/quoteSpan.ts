import type { Span } from '../../domain/basics/span.ts';
import type { PlainText } from '../../lib/plainText.ts';

/** Words that identify a span: its own words where these occur once, else together with surrounding words that do. */
export interface SpanQuote {
  readonly quote: string;
  readonly in?: string;
}

/** At most this many words around a quote are tried; a text that repeats even longer runs cannot be quoted. */
const mostWords = 24;

/**
 * A quote by which `findQuote` finds a span again; null when the text repeats it elsewhere with the same words around
 * it, or when the span is only white space. `counts` remembers how often words occur in the text: one map for all spans
 * of a text.
 */
export function quoteSpan(text: PlainText, span: Span, counts: Map<string, number>): SpanQuote | null {
  const from = placeOf(text, span.start);
  const to = placeOf(text, span.end);
  const quote = text.text.slice(from, to).trim();
  if (quote === '') return null;
  if (countUpTo2(text.text, quote, counts) === 1) return { quote };
  let [left, right] = [from, to];
  for (let words = 0; words < mostWords; words++) {
    if (words % 2 === 0 && right < text.text.length) right = wordEnd(text.text, right);
    else left = wordStart(text.text, left);
    const around = text.text.slice(left, right).trim();
    if (countUpTo2(around, quote, new Map()) > 1) continue;
    if (countUpTo2(text.text, around, counts) === 1) return { quote, in: around };
  }
  return null;
}

/** The offset in the plain text of what starts at an offset of the original, or first after it. */
function placeOf({ starts }: PlainText, offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countUpTo2(text: string, words: string, counts: Map<string, number>): number {
  const known = counts.get(words);
  if (known !== undefined) return known;
  const first = text.indexOf(words);
  const count = first === -1 ? 0 : text.indexOf(words, first + 1) === -1 ? 1 : 2;
  counts.set(words, count);
  return count;
}

/** The end of the word that begins at or after an offset. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charAt(end) === ' ') end += 1;
  while (end < text.length && text.charAt(end) !== ' ') end += 1;
  return end;
}

/** The start of the word that ends at or before an offset. */
function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && text.charAt(start - 1) === ' ') start -= 1;
  while (start > 0 && text.charAt(start - 1) !== ' ') start -= 1;
  return start;
}
