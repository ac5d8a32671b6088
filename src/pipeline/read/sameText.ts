import { tokenize } from '../../lib/tokens.ts';

/**
 * A text as others are compared with it: of all runs of six words, the numbers of the 128 smallest, in order (a bottom-k sketch,
 * Broder 1997), and how many words there are. Spaces, signs, capitals and accents do not count.
 */
export interface TextSketch {
  readonly words: number;
  readonly smallest: readonly number[];
}

const runLength = 6;
const sketchSize = 128;

/** From this share of common runs on two texts are one: a title or a footer more or less, a word corrected. */
const sameFrom = 0.8;

/** Takes time in proportion to the length of the text. */
export function sketchText(text: string): TextSketch {
  const words = tokenize(text).map(({ fold }) => hashWord(fold));
  const runs = new Set<number>();
  const last = Math.max(1, words.length - runLength + 1);
  for (let at = 0; at < last; at++) {
    let sum = 0;
    for (let next = at; next < Math.min(at + runLength, words.length); next++)
      sum = Math.imul(sum ^ (words[next] ?? 0), 0x9e3779b1) + (sum >>> 15);
    runs.add(mix(sum));
  }
  return { words: words.length, smallest: [...runs].sort((a, b) => a - b).slice(0, sketchSize) };
}

/** Whether two texts are the same article: all their words in the same order, or nearly all. Two empty texts are not. */
export function isSameText(a: TextSketch, b: TextSketch): boolean {
  if (a.words === 0 || b.words === 0) return false;
  return likeness(a, b) >= sameFrom;
}

/** The share of the runs of both that both have, by the smallest of all: exact for texts of fewer than 128 runs. */
function likeness(a: TextSketch, b: TextSketch): number {
  const inA = new Set(a.smallest);
  const inB = new Set(b.smallest);
  const all = [...new Set([...a.smallest, ...b.smallest])].sort((one, other) => one - other);
  const looked = all.slice(0, sketchSize);
  return looked.filter((run) => inA.has(run) && inB.has(run)).length / looked.length;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The finish of MurmurHash3, so that the smallest numbers are a fair sample. */
function mix(sum: number): number {
  let mixed = sum ^ (sum >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
