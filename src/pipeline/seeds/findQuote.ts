import type { Span } from '../../domain/basics/span.ts';
import { foldSpaces, type SpacedText } from '../../lib/spaces.ts';

/** Where a quote stands: once, or why it cannot be said. */
export type FoundQuote =
  | { readonly kind: 'found'; readonly span: Span }
  | { readonly kind: 'missing'; readonly what: 'quote' | 'in'; readonly hint: string }
  | { readonly kind: 'ambiguous'; readonly what: 'quote' | 'in'; readonly count: number };

/**
 * Finds the one place where a text has the quote's exact characters; only the kind and number of white space is
 * forgiven. With `around`, the quote is looked for inside the one place that has these words.
 */
export function findQuote(text: SpacedText, quote: string, around?: string): FoundQuote {
  const needle = foldSpaces(quote.trim()).text;
  if (around === undefined) return findOnce(text, needle, 'quote', 0, text.text.length);
  const context = foldSpaces(around.trim()).text;
  const places = occurrences(text.text, context);
  const [place] = places;
  if (place === undefined) return { kind: 'missing', what: 'in', hint: describeNearest(text.text, context) };
  if (places.length > 1) return { kind: 'ambiguous', what: 'in', count: places.length };
  return findOnce(text, needle, 'quote', place, place + context.length);
}

/** All offsets (in the spaced text) at which the needle starts; overlapping ones too. */
export function occurrences(text: string, needle: string, from = 0, to = text.length): number[] {
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = text.indexOf(needle, from); at !== -1; at = text.indexOf(needle, at + 1)) {
    if (at + needle.length > to) break;
    found.push(at);
  }
  return found;
}

/** The span, in the original text, of a run of the spaced one. */
function originalSpan({ offsets }: SpacedText, start: number, end: number): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 };
}

function findOnce(text: SpacedText, needle: string, what: 'quote', from: number, to: number): FoundQuote {
  const places = occurrences(text.text, needle, from, to);
  const [place] = places;
  if (place === undefined)
    return { kind: 'missing', what, hint: describeNearest(text.text.slice(from, to), needle) };
  if (places.length > 1) return { kind: 'ambiguous', what, count: places.length };
  return { kind: 'found', span: originalSpan(text, place, place + needle.length) };
}

/** Shows the stretch of the text that agrees longest with the needle's beginning or end, and where they part. */
function describeNearest(text: string, needle: string): string {
  const head = longest(needle.length, (length) => text.includes(needle.slice(0, length)));
  const tail = longest(needle.length, (length) => text.includes(needle.slice(needle.length - length)));
  if (Math.max(head, tail) < Math.min(6, needle.length / 2)) return 'Nothing like it is there.';
  if (head >= tail) {
    const at = text.indexOf(needle.slice(0, head)) + head;
    return `From its character ${head + 1} on the article has « ${excerpt(text, at)} » where the quote has « ${excerpt(needle, head)} ».`;
  }
  const part = needle.length - tail;
  const at = text.indexOf(needle.slice(part));
  return `Before « ${excerpt(needle, part)} » the article has « ${text.slice(Math.max(0, at - 30), at).trim()} » where the quote has « ${needle.slice(Math.max(0, part - 30), part).trim()} ».`;
}

const excerpt = (text: string, at: number): string => text.slice(at, at + 30).trim();

/** The greatest length for which the test holds, given that it holds for all shorter ones. */
function longest(limit: number, holds: (length: number) => boolean): number {
  let [low, high] = [0, limit];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
