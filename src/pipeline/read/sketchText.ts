import type { TextSketch } from '../../domain/graph/incoming.ts';
import { sketchSize } from '../../domain/graph/sameText.ts';
import { tokenize } from '../../lib/tokens.ts';

const runLength = 6;

/**
 * The sketch of a text: the 128 smallest of the hashes of all its runs of six words, in order (bottom-k, Broder 1997).
 * Spaces, punctuation, case and accents do not count. Takes time in proportion to the length of the text.
 */
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
