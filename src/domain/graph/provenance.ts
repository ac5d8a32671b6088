import type { Edge, Graph, GraphNode, Mention } from './schema.ts';

/**
 * Who answers for a mention or a piece of evidence, and for a proposal how certain it is and why. Empty: a person read
 * it.
 */
export type Provenance = Pick<Mention, 'origin' | 'score' | 'why' | 'by'>;

/**
 * Whether nobody has looked at it: only a program says so. For a node, that its name is proposed; for an edge, that all
 * its evidence is.
 */
export const isProposed = ({ origin }: Pick<GraphNode | Edge, 'origin'> | Provenance): boolean =>
  origin === 'proposed' || origin === 'automatic';

/**
 * How much of a graph nobody has verified: names, and pieces of evidence. Both are 0 for a graph that people have read:
 * nothing is then shown about origin.
 */
export function countProposed(graph: Graph): { readonly names: number; readonly evidence: number } {
  const known = counts.get(graph);
  if (known !== undefined) return known;
  const count = (all: readonly Parameters<typeof isProposed>[0][]) => all.filter(isProposed).length;
  const counted = {
    names: count(graph.nodes),
    evidence: graph.edges.reduce((sum, { evidence }) => sum + count(evidence), 0),
  };
  counts.set(graph, counted);
  return counted;
}

const counts = new WeakMap<Graph, ReturnType<typeof countProposed>>();
