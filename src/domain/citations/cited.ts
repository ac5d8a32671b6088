import type { Span } from '../basics/span.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Edge, Evidence, GraphNode } from '../graph/schema.ts';
import { type MarkedPassage, passageAround } from '../passages/passages.ts';

/** What is cited: a piece of an edge's evidence (its position), or a passage, read for a node's sake or for its own. */
export type Cited =
  | { readonly kind: 'evidence'; readonly edge: Edge; readonly position: number }
  | { readonly kind: 'passage'; readonly passage: MarkedPassage; readonly node: GraphNode | null };

/** All the given evidence of an edge (positions), in the order of the list. */
export const evidenceToCite = (edge: Edge, positions: readonly number[]): readonly Cited[] =>
  positions.map((position) => ({ kind: 'evidence', edge, position }));

/**
 * Where the cited words are: the words themselves, the passage around them, and what they prove. Throws for a position that
 * the edge has no evidence at.
 */
export const placeOf = (
  index: GraphIndex,
  cited: Cited,
): {
  readonly passage: MarkedPassage;
  readonly words: Span;
  readonly evidence: Evidence | null;
  readonly edge: Edge | null;
} => {
  if (cited.kind === 'passage')
    return { passage: cited.passage, words: cited.passage, evidence: null, edge: null };
  const { edge, position } = cited;
  const evidence = edge.evidence[position];
  if (!evidence) throw new Error(`The edge "${edge.id}" has no evidence ${position}.`);
  return { passage: passageAround(index, evidence.article, evidence), words: evidence, evidence, edge };
};
