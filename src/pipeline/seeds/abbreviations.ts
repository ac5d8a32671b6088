import * as english from '../extract/languages/en/abbreviations.ts';
import * as french from '../extract/languages/fr/abbreviations.ts';

/** Whether a full stop after this word shortens it in French: a single capital or a known abbreviation. */
export const isAbbreviated = (word: string): boolean =>
  /^\p{Lu}$/u.test(word) || french.abbreviations.has(word.toLowerCase());

/**
 * Whether a text ends in an abbreviation (« gén. ») or an initial (« J. ») with its full stop, in the language (a BCP
 * 47 tag; of those without a list, French). `follows` is what comes after it: some shorten only before a number.
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
