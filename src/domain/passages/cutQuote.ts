import type { Span } from '../basics/span.ts';

/** What is shown of a passage, and on which sides words were left out. Offsets are those of the whole text. */
export interface Quote extends Span {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * The part of a passage that a list shows: all of it when it has at most `most` code units, else the marked words with
 * the words around them, cut between words. Marks are never cut, however long they are.
 */
export function cutQuote(text: string, passage: Span, marks: readonly Span[], most: number): Quote {
  if (passage.end - passage.start <= most || marks.length === 0) {
    return { start: passage.start, end: passage.end, cutBefore: false, cutAfter: false };
  }
  const first = Math.max(passage.start, Math.min(...marks.map((mark) => mark.start)));
  const last = Math.min(passage.end, Math.max(...marks.map((mark) => mark.end)));
  const room = Math.max(0, most - (last - first));
  const before = Math.min(first - passage.start, Math.max(room / 2, room - (passage.end - last)));
  const start = wordStart(text, passage.start, Math.ceil(first - before), first);
  const end = wordEnd(text, passage.end, Math.floor(last + (room - before)), last);
  return { start, end, cutBefore: start > passage.start, cutAfter: end < passage.end };
}

/** The first start of a word at or after `from`, at most `limit`. */
function wordStart(text: string, lowest: number, from: number, limit: number): number {
  if (from <= lowest) return lowest;
  for (let at = from; at < limit; at += 1) {
    if (isSpace(text[at - 1]) && !isSpace(text[at])) return at;
  }
  return limit;
}

/** The last end of a word at or before `from`, at least `limit`. */
function wordEnd(text: string, highest: number, from: number, limit: number): number {
  if (from >= highest) return highest;
  for (let at = from; at > limit; at -= 1) {
    if (isSpace(text[at]) && !isSpace(text[at - 1])) return at;
  }
  return limit;
}

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);
