import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { extendedLatin } from '../../lib/extendedLatin.ts';

const known = new WeakMap<GraphIndex, string>();

/** The letters of extended Latin, each once, in all that a picture of the graph writes, in both languages. */
export function drawnLetters(index: GraphIndex): string {
  const before = known.get(index);
  if (before !== undefined) return before;
  const { nodes, regions, predicates } = index.graph;
  const words = [
    ...nodes.flatMap(({ label, short }) => [label, short]),
    ...regions.map(({ label }) => label),
    ...Object.values(predicates).flatMap(({ label, inverse }) => [label, inverse]),
  ];
  const letters = extendedLatin(words.map((word) => (word ? word.fr + word.en : '')).join(''));
  known.set(index, letters);
  return letters;
}
