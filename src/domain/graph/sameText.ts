import type { TextSketch } from './incoming.ts';

/** How many of a text's runs of words its sketch contains. */
export const sketchSize = 128;

/**
 * Texts that share at least this part of their runs are the same article: a title or a footer more or less, a word
 * corrected.
 */
const sameFrom = 0.8;

/** Whether two texts are the same article: all their words in the same order, or nearly all. Two empty texts are not. */
export function isSameText(a: TextSketch, b: TextSketch): boolean {
  return a.words > 0 && b.words > 0 && isLike(a.smallest, b.smallest);
}

/**
 * Whether they share enough runs, judged by the smallest numbers of both together: exact for texts of fewer than 128
 * runs. Two hundred articles make 20,000 pairs, so nothing is allocated, and most pairs are told apart by their first
 * numbers.
 */
function isLike(a: readonly number[], b: readonly number[]): boolean {
  let atA = 0;
  let atB = 0;
  let looked = 0;
  let shared = 0;
  while (looked < sketchSize && (atA < a.length || atB < b.length)) {
    const inA = a[atA] ?? Number.POSITIVE_INFINITY;
    const inB = b[atB] ?? Number.POSITIVE_INFINITY;
    looked += 1;
    if (inA === inB) shared += 1;
    if (inA <= inB) atA += 1;
    if (inB <= inA) atB += 1;
    if (looked - shared > (1 - sameFrom) * sketchSize) return false;
  }
  return shared / looked >= sameFrom;
}
