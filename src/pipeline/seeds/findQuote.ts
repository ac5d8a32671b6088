import type { Span } from '../../domain/basics/span.ts';
import { originalSpan, type PlainText, plainWords } from '../../lib/plainText.ts';
import { findNearest, findNearestIn } from './nearestWords.ts';

/** The place of a quote, or why there is not exactly one. */
type FoundQuote =
  | { readonly kind: 'found'; readonly span: Span }
  | {
      readonly kind: 'missing';
      readonly what: 'quote' | 'in';
      /** A sentence for people: what the text has instead. */
      readonly hint: string;
      /** The words most similar to the quote, if there are any. */
      readonly nearest: Span | null;
    }
  | { readonly kind: 'ambiguous'; readonly what: 'quote' | 'in'; readonly count: number };

/**
 * Finds the one place where a text has exactly the quote's characters. Ignored is what cannot be seen: the kind and
 * amount of white space, soft hyphens and other invisible characters, and whether an accent is a separate character.
 * With `around`, the quote is looked for inside the one place that has these words.
 */
export function findQuote(text: PlainText, quote: string, around?: string): FoundQuote {
  const needle = plainWords(quote);
  if (around === undefined) return findOnce(text, needle, 'quote', 0, text.text.length);
  const context = plainWords(around);
  const places = occurrences(text.text, context);
  const [place] = places;
  if (place === undefined) return missing(text, context, 'in', 0, text.text.length);
  if (places.length > 1) return { kind: 'ambiguous', what: 'in', count: places.length };
  return findOnce(text, needle, 'quote', place, place + context.length);
}

/** All offsets (in the plain text) at which the needle starts; overlapping ones too. */
export function occurrences(text: string, needle: string, from = 0, to = text.length): number[] {
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = text.indexOf(needle, from); at !== -1; at = text.indexOf(needle, at + 1)) {
    if (at + needle.length > to) break;
    found.push(at);
  }
  return found;
}

function findOnce(text: PlainText, needle: string, what: 'quote', from: number, to: number): FoundQuote {
  const places = occurrences(text.text, needle, from, to);
  const [place] = places;
  if (place === undefined) return missing(text, needle, what, from, to);
  if (places.length > 1) return { kind: 'ambiguous', what, count: places.length };
  return { kind: 'found', span: originalSpan(text, place, place + needle.length) };
}

function missing(
  text: PlainText,
  needle: string,
  what: 'quote' | 'in',
  from: number,
  to: number,
): FoundQuote {
  const isWhole = from === 0 && to === text.text.length;
  const part = isWhole ? text.text : text.text.slice(from, to);
  const near = isWhole ? findNearest(text, needle) : findNearestIn(part, needle);
  const nearest = near && originalSpan(text, from + near.start, from + near.end);
  const hint =
    describeChange(part, needle) ??
    (near === null
      ? 'Nothing like it is there.'
      : `The nearest words there are « ${excerpt(part.slice(near.start, near.end), 0, 160)} ».`);
  return { kind: 'missing', what, hint, nearest };
}

/**
 * Describes the first difference between a text and words that occur almost exactly in it; null when too little of them
 * agrees.
 */
function describeChange(text: string, needle: string): string | null {
  const head = longest(needle.length, (length) => text.includes(needle.slice(0, length)));
  const tail = longest(needle.length, (length) => text.includes(needle.slice(needle.length - length)));
  if (Math.max(head, tail) < Math.min(6, needle.length / 2) || head + tail < 0.8 * needle.length) return null;
  if (head >= tail) {
    const at = text.indexOf(needle.slice(0, head)) + head;
    return `From its character ${head + 1} on the article has « ${excerpt(text, at)} » where the quote has « ${excerpt(needle, head)} ».`;
  }
  const part = needle.length - tail;
  const at = text.indexOf(needle.slice(part));
  return `Before « ${excerpt(needle, part)} » the article has « ${text.slice(Math.max(0, at - 30), at).trim()} » where the quote has « ${needle.slice(Math.max(0, part - 30), part).trim()} ».`;
}

const excerpt = (text: string, at: number, most = 30): string => text.slice(at, at + most).trim();

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
