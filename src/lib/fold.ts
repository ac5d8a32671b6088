import { invisibleSigns } from './invisible.ts';

const unseen = new RegExp(`[\\p{M}${invisibleSigns}]`, 'gu');

/**
 * A word as it is compared: lower case, without accents or other marks, ligatures taken apart (« Œuvre » → "oeuvre"),
 * soft hyphens and zero-width signs left out. The result can have another length than the word: keep offsets beside
 * it, never count in it.
 */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(unseen, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
}
