import type { NodeId } from '../basics/ids.ts';
import type { VisibleGraph } from '../filter/filter.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Edge } from '../graph/schema.ts';
import type { ChainMode } from './chainMode.ts';
import { isFragile, type Weakness, weaknessOf } from './weakness.ts';

/** The best link between two nodes, and what a step over it costs. */
export interface Link {
  readonly edge: Edge;
  /** Positions in `edge.evidence` that the filters leave. */
  readonly evidence: readonly number[];
  readonly weakness: Weakness;
  /** A whole number above 0. */
  readonly cost: number;
}

/** The neighbours of a node, in both directions, and the best link to each. */
export type LinksOf = (node: NodeId) => ReadonlyMap<NodeId, Link>;

/**
 * In `shortest`, weakness only settles ties: the weaknesses of a chain of fewer than a hundred links never add up to
 * one more link.
 */
const stepCosts = { shortest: 1000, attested: 10, solid: 10 } as const;
const weaknessCosts: Readonly<Record<Weakness, number>> = {
  none: 0,
  'single-source': 2,
  attributed: 4,
  teaser: 7,
  unconfirmed: 8,
  proposed: 9,
  denied: 9,
};

/**
 * The links that a chain may walk: no loops, since they lead nowhere, and in a solid chain no fragile links. A node's
 * links are worked out when they are first asked for, because a chain passes few of the nodes of a large graph.
 */
export function walkableLinks(index: GraphIndex, visible: VisibleGraph, mode: ChainMode): LinksOf {
  const known = new Map<NodeId, ReadonlyMap<NodeId, Link>>();
  return (node) => {
    const links = known.get(node) ?? linksFrom(index, visible, mode, node);
    known.set(node, links);
    return links;
  };
}

function linksFrom(
  index: GraphIndex,
  visible: VisibleGraph,
  mode: ChainMode,
  node: NodeId,
): ReadonlyMap<NodeId, Link> {
  const links = new Map<NodeId, Link>();
  for (const edge of index.edgesOf(node)) {
    const evidence = visible.edges.get(edge.id);
    if (evidence === undefined || edge.source === edge.target) continue;
    const weakness = weaknessOf(index, edge, evidence);
    if (mode === 'solid' && isFragile(weakness)) continue;
    const cost = stepCosts[mode] + weaknessCosts[weakness];
    const other = edge.source === node ? edge.target : edge.source;
    const known = links.get(other);
    const better =
      known === undefined || cost < known.cost || (cost === known.cost && edge.id < known.edge.id);
    if (better) links.set(other, { edge, evidence, weakness, cost });
  }
  return links;
}
