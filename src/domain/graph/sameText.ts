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
  if (a.words === 0 || b.words === 0) return false;
  return likeness(a, b) >= sameFrom;
}

/**
 * The share of runs that both texts have, estimated from the smallest numbers of all: exact for texts of fewer than 128
 * runs.
 */
function likeness(a: TextSketch, b: TextSketch): number {
  const inA = new Set(a.smallest);
  const inB = new Set(b.smallest);
  const all = [...new Set([...a.smallest, ...b.smallest])].sort((one, other) => one - other);
  const looked = all.slice(0, sketchSize);
  return looked.filter((run) => inA.has(run) && inB.has(run)).length / looked.length;
}
