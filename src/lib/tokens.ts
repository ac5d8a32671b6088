import { foldWord } from './fold.ts';
import { invisibleSigns } from './invisible.ts';

/** A word of a text: letters, digits and their marks. `start` and `end` are UTF-16 offsets, end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The characters as they are in the text. */
  readonly raw: string;
  /** As it is compared: see `foldWord`. */
  readonly fold: string;
}

const words = new RegExp(`[\\p{L}\\p{N}\\p{M}]+(?:[${invisibleSigns}]+[\\p{L}\\p{N}\\p{M}]+)*`, 'gu');

/** The words of a text with their places; a soft hyphen or zero-width character inside a word belongs to it. */
export const matchWords = (text: string): Iterable<RegExpExecArray> => text.matchAll(words);

/**
 * Cuts a text into words. Everything else (spaces, hyphens, apostrophes, underscores, punctuation) lies between them.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of matchWords(text)) {
    const raw = match[0];
    tokens.push({ start: match.index, end: match.index + raw.length, raw, fold: foldWord(raw) });
  }
  return tokens;
}

/** A name in the form in which names are compared: its folded words. */
export const foldName = (name: string): string =>
  tokenize(name)
    .map(({ fold }) => fold)
    .join(' ');
