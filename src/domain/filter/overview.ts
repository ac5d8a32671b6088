import type { EdgeId, NodeId } from '../basics/ids.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { VisibleGraph } from './filter.ts';

/**
 * The part of the graph that is loaded into the canvas: all of a small graph, an overview of a large one. Filters hide
 * parts of it.
 */
export interface LoadedElements {
  readonly nodes: readonly NodeId[];
  readonly edges: readonly EdgeId[];
}

/** A graph of up to this many nodes is loaded whole. */
const wholeGraphLimit = 1000;
/** How many nodes the overview of a larger graph shows. */
export const overviewSize = 300;

/** The nodes of a graph, those with most passages first, then those with most links. */
export function rankNodes(index: GraphIndex): readonly NodeId[] {
  return index.graph.nodes
    .map(({ id }) => ({ id, passages: index.passageCount(id), links: index.edgesOf(id).length }))
    .sort((a, b) => b.passages - a.passages || b.links - a.links || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** The node with the most passages; null if none is given. */
export function mostTelling(index: GraphIndex, ids: Iterable<NodeId>): NodeId | null {
  let best: NodeId | null = null;
  for (const id of ids) {
    if (best === null || index.passageCount(id) > index.passageCount(best)) best = id;
  }
  return best;
}

/** Whether a graph is too large to be loaded into the canvas as a whole. */
export const needsOverview = (index: GraphIndex): boolean => index.graph.nodes.length > wholeGraphLimit;

/** The whole graph, hidden parts included: filters then only change classes. */
export function wholeGraph(index: GraphIndex): LoadedElements {
  return {
    nodes: index.graph.nodes.map((node) => node.id),
    edges: index.graph.edges.map((edge) => edge.id),
  };
}

/**
 * The overview of a large graph: the most cited of the nodes that the filters show, the nodes in `wanted` (what is
 * selected, and its neighbours), and the visible links among them.
 */
export function chooseOverview(
  index: GraphIndex,
  ranked: readonly NodeId[],
  visible: VisibleGraph,
  wanted: Iterable<NodeId>,
): LoadedElements {
  const nodes = new Set<NodeId>();
  for (const id of ranked) {
    if (nodes.size >= overviewSize) break;
    if (visible.nodes.has(id)) nodes.add(id);
  }
  for (const id of wanted) if (visible.nodes.has(id)) nodes.add(id);
  const edges = [...nodes]
    .flatMap((id) => index.edgesOf(id).filter((edge) => edge.source === id))
    .filter((edge) => visible.edges.has(edge.id) && nodes.has(edge.target))
    .map((edge) => edge.id);
  return { nodes: [...nodes], edges };
}

/** Restricts what is visible to what is loaded into the canvas. */
export function restrictTo(visible: VisibleGraph, loaded: LoadedElements): VisibleGraph {
  const edges = new Map<EdgeId, readonly number[]>();
  for (const id of loaded.edges) {
    const evidence = visible.edges.get(id);
    if (evidence !== undefined) edges.set(id, evidence);
  }
  return { nodes: new Set(loaded.nodes.filter((id) => visible.nodes.has(id))), edges };
}
