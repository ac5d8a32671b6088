import type { SectionKind } from '../../../../domain/basics/kinds.ts';
import type { Span } from '../../../../domain/basics/span.ts';
import { toPlainText } from '../../../../lib/plainText.ts';
import { occurrences } from '../../../seeds/findQuote.ts';

/** A section with the first words by which articles.yaml says where it begins. */
interface ToldSection extends Span {
  readonly kind: SectionKind;
  readonly from: string;
}

/**
 * Sections with their first words, as `readArticles` looks for them: as few as possible, but words that do not already
 * occur between the beginning of the section before and its own. A section without such words (« x x x ») is joined to
 * the one before.
 */
export function tellSections(
  text: string,
  sections: readonly (Span & { readonly kind: SectionKind })[],
): ToldSection[] {
  const plain = toPlainText(text);
  const told: { kind: SectionKind; start: number; end: number; from: string }[] = [];
  let at = 0;
  let from = 0;
  for (const { kind, start, end } of sections) {
    while (at < plain.text.length && (plain.starts[at] ?? 0) < start) at += 1;
    const words = firstWords(plain.text, at, from);
    const before = told.at(-1);
    if (words !== null) {
      // Nobody would copy an invisible character at the very beginning.
      told.push({ kind, start: plain.starts[at] ?? start, end, from: words });
      from = at + 1;
    } else if (before !== undefined) before.end = end;
  }
  return told;
}

/** The fewest characters by which a reader can recognize the place. */
const shortest = 16;

/** The words at `at` that do not occur between `from` and there; null: any choice would occur there. */
function firstWords(text: string, at: number, from: number): string | null {
  for (let length = shortest; ; length *= 2) {
    const space = text.indexOf(' ', at + length);
    const end = space === -1 ? text.length : space;
    const words = text.slice(at, end).trimEnd();
    if (isFirst(text, words, at, from)) return words;
    if (end === text.length) return null;
  }
}

/** Whether `readArticles` would find this very place by the words. */
function isFirst(text: string, words: string, at: number, from: number): boolean {
  const startsWord = (place: number) =>
    place === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(place - 1)) || !/[\p{L}\p{N}]/u.test(text.charAt(place));
  return occurrences(text, words, from, at + words.length).find(startsWord) === at;
}
