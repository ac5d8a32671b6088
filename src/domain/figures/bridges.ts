import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';
import type { NodeId } from '../basics/ids.ts';
import { findComponents } from './components.ts';
import { idsOf, type LinkGraph } from './linkGraph.ts';

/** Which nodes the shortest paths lead through. */
export interface Bridges {
  /**
   * For each node, of the shortest paths between any two others that can reach each other, the share that leads through
   * it, 0 to 1.
   */
  readonly shares: ReadonlyMap<NodeId, number>;
  /** 1: paths from every node were counted; n: from every nth, an estimate. */
  readonly step: number;
}

/** How many nodes and links may be visited in all: a second or two of work. Beyond that, start nodes are sampled. */
const walkLimit = 60_000_000;

/**
 * Betweenness centrality, one source at a time: yields the share of the work that is done, so that the caller can let
 * the page respond between two sources. The library does the search (Brandes' breadth-first search); where two nodes
 * are joined by several shortest paths, each counts as a fraction. In a graph too large for all sources, every nth in
 * the order of ids is one.
 */
export function* measureBridges(graph: LinkGraph, limit = walkLimit): Generator<number, Bridges> {
  const ids = idsOf(graph.nodes());
  // The library's queue cannot be empty.
  if (ids.length === 0) return { shares: new Map(), step: 1 };
  const step = Math.max(1, Math.ceil((ids.length * (ids.length + graph.size)) / limit));
  const walk = createUnweightedIndexedBrandes(graph);
  const through = new Float64Array(ids.length);
  const delta = new Float64Array(ids.length);
  for (let source = 0; source < ids.length; source += step) {
    yield source / ids.length;
    const [reached, before, ways] = walk(source);
    delta.fill(0);
    for (let node = reached.pop(); node !== undefined; node = reached.pop()) {
      const part = (1 + (delta[node] ?? 0)) / (ways[node] ?? 1);
      for (const one of before[node] ?? []) delta[one] = (delta[one] ?? 0) + (ways[one] ?? 0) * part;
      if (node !== source) through[node] = (through[node] ?? 0) + (delta[node] ?? 0);
    }
  }
  const sources = Math.ceil(ids.length / step);
  const pairs = countOtherPairs(graph);
  const shares = new Map<NodeId, number>();
  ids.forEach((id, position) => {
    const ofPairs = ((through[position] ?? 0) * ids.length) / sources / 2;
    const all = pairs.get(id) ?? 0;
    shares.set(id, all === 0 ? 0 : Math.min(1, ofPairs / all));
  });
  return { shares, step };
}

/** For each node, the number of pairs of other nodes that can reach each other. */
function countOtherPairs(graph: LinkGraph): ReadonlyMap<NodeId, number> {
  const components = findComponents(graph);
  const all = components.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  return new Map(components.flatMap((ids) => ids.map((id) => [id, all - (ids.length - 1)] as const)));
}
