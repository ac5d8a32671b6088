import type { Span } from '../../domain/basics/span.ts';
import { trimSpan } from '../../lib/spaces.ts';
import { endsInAbbreviation } from './abbreviations.ts';

/** A sentence of more UTF-16 code units than this is cut at a space: it is a list, a table or no prose at all. */
export const longestSentence = 4000;

/**
 * The sentences of one line of a text, in the language (a BCP 47 tag), without the white space around them. A full stop
 * does not end a sentence after an abbreviation, an initial or a list's number, nor before a lower-case letter (unless
 * the line has no capital at all); a closing mark belongs to the sentence that it closes. Our own rules instead of
 * `Intl.Segmenter`, whose cuts change with the version of its data: one text gives one graph everywhere. Linear in the
 * line's length.
 */
export function cutSentences(text: string, line: Span, language = 'fr'): Span[] {
  const sentences: Span[] = [];
  let start = line.start;
  for (const cut of findCuts(text.slice(line.start, line.end), language)) {
    sentences.push(...shorten(text, start, line.start + cut));
    start = line.start + cut;
  }
  sentences.push(...shorten(text, start, line.end));
  return sentences;
}

/** Offsets into the line at which one sentence ends and the next begins. */
function* findCuts(line: string, language: string): Generator<number> {
  let from = 0;
  let hasCapitals: boolean | undefined;
  for (const { 0: marks, index } of line.matchAll(/[.!?…؟۔।]+|[。！？｡]+/gu)) {
    const stop = index + marks.length;
    const end = stop + closingLength(line, stop);
    const follows = line.slice(end, end + 40);
    const isWide = /[。！？｡]/u.test(marks);
    if ((!isWide && !/^\s/.test(follows)) || follows.trim() === '') continue;
    if (/^\s*[,;:.]/.test(follows) || (marks === '…' && /[([]/.test(line.charAt(index - 1)))) continue;
    if (/^\s*\p{Ll}/u.test(follows)) {
      hasCapitals ??= /\p{Lu}/u.test(line);
      if (hasCapitals) continue;
    }
    if (marks === '.' && end === stop) {
      const before = line.slice(Math.max(from, stop - 30), stop);
      if (isListNumber(line, from, stop)) continue;
      if (endsInAbbreviation(before, follows, language) && !endsInAcronym(before, follows)) continue;
    }
    yield end;
    from = end;
  }
}

/** How many characters close the sentence before: brackets and quotation marks, in French after a space. */
function closingLength(line: string, at: number): number {
  closing.lastIndex = at;
  return closing.exec(line)?.[0].length ?? 0;
}
const closing = /\s*(?:[»”)\]]|["'’](?=[\s,;:.]|$))+/uy;

/** « 2. Le Mali »: the sentence so far is only a short number or letter. */
const isListNumber = (line: string, from: number, stop: number): boolean =>
  stop - from < 8 && /^\s*[(]?(?:\d{1,3}|[ivxIVX]{1,4})\.$/.test(line.slice(from, stop));

/** « in the U.S. The army »: initials written together, then a word with which sentences begin. */
const endsInAcronym = (before: string, follows: string): boolean =>
  /\p{Lu}\.\p{Lu}\.$/u.test(before) &&
  /^\s+(?:The|It|He|She|They|In|But|This|Le|La|Les|Il|Elle|Ils|Elles|En|Cette|Ce|Ces)\s/.test(follows);

/** The run without its outer white space, in pieces of acceptable length. */
function shorten(text: string, start: number, end: number): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (end - from > longestSentence) {
    const space = text.slice(from, from + longestSentence).search(/\s\S*$/);
    let to = from + (space > 0 ? space : longestSentence);
    if (space <= 0 && /[\ud800-\udbff]/.test(text.charAt(to - 1))) to -= 1;
    const piece = trimSpan(text, from, to);
    if (piece !== null) pieces.push(piece);
    from = to;
  }
  const last = trimSpan(text, from, end);
  if (last !== null) pieces.push(last);
  return pieces;
}
