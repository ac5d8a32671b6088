import { tokenize } from '../../../lib/tokens.ts';
import type { ShapedToken } from '../types.ts';

/** The words of a text in order, each with how it is written. Invisible characters inside a word belong to its span. */
export function readTokens(text: string): ShapedToken[] {
  const shapes = new Map<string, ShapedToken['shape']>();
  return tokenize(text).map(({ start, end, raw, fold }) => {
    let shape = shapes.get(raw);
    if (shape === undefined) {
      shape = shapeOf(raw);
      shapes.set(raw, shape);
    }
    return { start, end, fold, shape };
  });
}

/**
 * « Mali » and a single capital are initial, « AQMI » and « G5 » upper, « mali » and letters of scripts without case
 * lower, « 2013 » number, anything else (« eBay », « 21h ») mixed.
 */
function shapeOf(word: string): ShapedToken['shape'] {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters === '') return 'number';
  if (/^\p{N}/u.test(word)) return 'mixed';
  if (!/[\p{Lu}\p{Lt}]/u.test(letters)) return 'lower';
  if (!/^[\p{Lu}\p{Lt}]/u.test(letters)) return 'mixed';
  const rest = letters.slice(/^[\ud800-\udbff]/.test(letters) ? 2 : 1);
  if (!/[\p{Lu}\p{Lt}]/u.test(rest))
    return rest === '' && letters.length < word.normalize('NFC').length && /\p{N}/u.test(word)
      ? 'upper'
      : 'initial';
  return /\p{Ll}/u.test(rest) ? 'mixed' : 'upper';
}
