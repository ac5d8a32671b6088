import Graph from 'graphology';
import type { NodeId } from '../basics/ids.ts';
import type { VisibleGraph } from '../filter/filter.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';

/** What the figures know of a pair of linked nodes: how many links there are between the two. */
interface PairAttributes {
  readonly weight: number;
}

/** Nodes and the pairs of them that are linked; keys are node ids. */
export type LinkGraph = Graph<Record<string, never>, PairAttributes>;

/**
 * The visible graph in the library's form: undirected, one line for each pair of linked nodes, no loops. Nodes and
 * pairs are added in the order of their ids, so that the figures do not depend on the order of the file.
 */
export function buildLinkGraph(index: GraphIndex, visible: VisibleGraph): LinkGraph {
  const graph: LinkGraph = new Graph({ type: 'undirected' });
  for (const id of [...visible.nodes].sort()) graph.addNode(id);
  const pairs: [NodeId, NodeId][] = [];
  for (const id of visible.edges.keys()) {
    const { source, target } = index.edge(id);
    if (source !== target) pairs.push(source < target ? [source, target] : [target, source]);
  }
  pairs.sort(([a, b], [c, d]) => (a < c ? -1 : a > c ? 1 : b < d ? -1 : b > d ? 1 : 0));
  for (const [a, b] of pairs)
    graph.updateEdge(a, b, ({ weight = 0 }: Partial<PairAttributes>) => ({ weight: weight + 1 }));
  return graph;
}

/** The keys of a link graph are ids. */
export const idsOf = (keys: readonly string[]): readonly NodeId[] => keys as readonly NodeId[];
