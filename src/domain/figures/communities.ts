import louvain from 'graphology-communities-louvain';
import { seededRandom } from '../../lib/seededRandom.ts';
import type { NodeId } from '../basics/ids.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Region } from '../graph/schema.ts';
import { idsOf, type LinkGraph } from './linkGraph.ts';

/** Nodes that are linked with one another more than with the rest. */
export interface Community {
  /** Those with most partners inside first, then by id. */
  readonly nodes: readonly NodeId[];
  /** The named region of the graph that shares most nodes with it, and how many; null: none shares any. */
  readonly region: { readonly region: Region; readonly shared: number } | null;
}

/** A community of fewer nodes is not worth a line. */
export const leastCommunity = 3;

/**
 * The Louvain method on the visible graph, with a fixed random seed: the same graph gives the same communities. Several
 * links between two nodes draw them together more than one does. The largest first, then by their first node's id.
 */
export function findCommunities(index: GraphIndex, graph: LinkGraph): readonly Community[] {
  if (graph.size === 0) return [];
  const found = new Map<number, Set<NodeId>>();
  const communityOf = louvain(graph, { rng: seededRandom(3) });
  for (const id of idsOf(graph.nodes())) {
    const community = communityOf[id] ?? -1;
    found.set(community, (found.get(community) ?? new Set()).add(id));
  }
  return [...found.values()]
    .filter(({ size }) => size >= leastCommunity)
    .map((members) => ({ nodes: rankMembers(graph, members), region: closestRegion(index, members) }))
    .sort((a, b) => b.nodes.length - a.nodes.length || ((a.nodes[0] ?? '') < (b.nodes[0] ?? '') ? -1 : 1));
}

function rankMembers(graph: LinkGraph, members: ReadonlySet<NodeId>): readonly NodeId[] {
  const partners = new Map(
    [...members].map((id) => [id, graph.filterNeighbors(id, (other) => has(members, other)).length]),
  );
  return [...members].sort(
    (a, b) => (partners.get(b) ?? 0) - (partners.get(a) ?? 0) || (a < b ? -1 : a > b ? 1 : 0),
  );
}

const has = (members: ReadonlySet<string>, id: string): boolean => members.has(id);

function closestRegion(index: GraphIndex, members: ReadonlySet<NodeId>): Community['region'] {
  let closest: Community['region'] = null;
  for (const region of index.graph.regions) {
    const shared = region.nodes.filter((id) => members.has(id)).length;
    if (shared > (closest?.shared ?? 0)) closest = { region, shared };
  }
  return closest;
}
