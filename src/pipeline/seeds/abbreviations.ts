import * as english from '../extract/languages/en/abbreviations.ts';
import * as french from '../extract/languages/fr/abbreviations.ts';

/** Whether this word with a full stop is an abbreviation in French: a single capital or a listed one. */
export const isAbbreviated = (word: string): boolean =>
  /^\p{Lu}$/u.test(word) || french.abbreviations.has(word.toLowerCase());

/**
 * Whether a text ends in an abbreviation (« gén. ») or an initial (« J. ») with its full stop, in the language (a BCP
 * 47 tag; French, where it has no list). `follows` is what comes after: some words are abbreviations only before a
 * number.
 */
export function endsInAbbreviation(text: string, follows: string, language: string): boolean {
  const word = /(?<![\p{L}\p{N}])([\p{L}°]+)\.$/u.exec(text)?.[1];
  if (word === undefined) return false;
  const { abbreviations, abbreviationsOfNumbers } = /^en\b/i.test(language) ? english : french;
  return (
    /^\p{Lu}$/u.test(word) ||
    abbreviations.has(word.toLowerCase()) ||
    (abbreviationsOfNumbers.has(word.toLowerCase()) && /^\s*\d/.test(follows))
  );
}
