import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { asNodeId } from '../../domain/basics/ids.ts';
import type { Region } from '../../domain/graph/schema.ts';
import { seededRandom } from '../../lib/seededRandom.ts';
import type { Plan, Points } from './plan.ts';
import { distanceToPolygon, flatHull } from './polygon.ts';
import type { Anchors } from './types.ts';

/** A community of at least this many nodes shown at first becomes a region: smaller ones are found without a name. */
export const regionMinimum = 5;

/** The most regions that a reader can keep in mind, and the resolutions to try, the finest first. */
const mostRegions = 9;
const resolutions = [1.5, 1.35, 1.2, 1.1, 1, 0.9, 0.8];

/**
 * The community of each node by index, -1 for none: hubs belong to none, and communities below the minimum are
 * dissolved. The Louvain method on the graph without its hubs, with a fixed random seed, at the resolution that gives
 * the most regions but no more than nine; if all give more, the coarsest.
 */
export function findCommunities(plan: Plan): Int32Array {
  const graph = withoutHubs(plan);
  let best: Int32Array = new Int32Array(plan.ids.length).fill(-1);
  if (graph.size === 0) return best;
  for (const resolution of resolutions) {
    const found = louvain(graph, { rng: seededRandom(3), resolution });
    const communityOf = keepLargeEnough(
      plan,
      Int32Array.from(plan.ids, (id) => found[id] ?? -1),
    );
    if (isBetter(countOf(communityOf), countOf(best))) best = communityOf;
  }
  return best;
}

const countOf = (communityOf: Int32Array): number => Math.max(-1, ...communityOf) + 1;

const isBetter = (count: number, than: number): boolean =>
  count <= mostRegions
    ? than > mostRegions || count > than
    : than === 0 || (than > mostRegions && count < than);

/** The graph in which communities are looked for. A link to a node that is hidden at first counts half. */
function withoutHubs(plan: Plan): Graph {
  const hubs = findHubs(plan);
  const graph = new Graph({ type: 'undirected' });
  plan.ids.forEach((id, index) => {
    if (!hubs.has(index)) graph.addNode(id);
  });
  for (const { a, b, weight } of plan.edges) {
    if (hubs.has(a) || hubs.has(b)) continue;
    const shown = plan.nodes[a]?.primary && plan.nodes[b]?.primary;
    graph.addEdge(plan.ids[a], plan.ids[b], { weight: shown ? weight : weight / 2 });
  }
  return graph;
}

/**
 * The communities of the last full layout, in its order; a node added since joins the one that has most of its
 * partners, by weight, if that is more than half.
 */
export function keepCommunities(plan: Plan, { positions, regions }: Anchors): Int32Array {
  const communityOf = new Int32Array(plan.ids.length).fill(-1);
  regions.forEach(({ nodes }, community) => {
    for (const id of nodes) {
      const index = plan.indexOf.get(id);
      if (index !== undefined) communityOf[index] = community;
    }
  });
  const fresh = plan.ids.flatMap((id, index) => (positions.has(id) ? [] : [index]));
  const joined = fresh.map((index) => [index, communityAround(plan, communityOf, index)] as const);
  for (const [index, community] of joined) communityOf[index] = community;
  return communityOf;
}

/**
 * How far outside its community's hull a node may stand such that the hull, extended to it, still keeps clear of the
 * others.
 */
const strayedPx = 5;

/**
 * Takes new nodes that are hidden at first out of their community when they found no room in its hull: when shown, they
 * would stretch its tint over others.
 */
export function leaveStrayed(
  plan: Plan,
  communityOf: Int32Array,
  { x, y }: Points,
  isNew: (index: number) => boolean,
): void {
  const corners: [number, number][][] = Array.from({ length: countOf(communityOf) }, () => []);
  plan.nodes.forEach((node, index) => {
    if (node.primary) corners[communityOf[index] as number]?.push([x[index] as number, y[index] as number]);
  });
  const hulls = corners.map(flatHull);
  plan.nodes.forEach((node, index) => {
    const hull = hulls[communityOf[index] as number];
    if (node.primary || hull === undefined || !isNew(index)) return;
    if (distanceToPolygon(x[index] as number, y[index] as number, hull) > strayedPx) communityOf[index] = -1;
  });
}

/** The community that has more than half of a node's links, by weight; -1 when none does. */
function communityAround(plan: Plan, communityOf: Int32Array, index: number): number {
  const shares = new Map<number, number>();
  let total = 0;
  for (const at of plan.edgesOf[index] ?? []) {
    const edge = plan.edges[at];
    if (edge === undefined) continue;
    const community = communityOf[edge.a === index ? edge.b : edge.a] ?? -1;
    shares.set(community, (shares.get(community) ?? 0) + edge.weight);
    total += edge.weight;
  }
  return [...shares].find(([, share]) => share > total / 2)?.[0] ?? -1;
}

/** Nodes with so many partners that they would join every community with every other. */
function findHubs(plan: Plan): ReadonlySet<number> {
  const bound = Math.max(12, plan.nodes.length * 0.1);
  return new Set(plan.edgesOf.flatMap((edges, index) => (edges.length >= bound ? [index] : [])));
}

/** Numbers the communities from 0, largest first, and dissolves those below the minimum. */
function keepLargeEnough(plan: Plan, communityOf: Int32Array): Int32Array {
  const sizes = new Map<number, number>();
  communityOf.forEach((community, index) => {
    if (community >= 0 && plan.nodes[index]?.primary) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  });
  const kept = [...sizes]
    .filter(([, size]) => size >= regionMinimum)
    .sort(([a, sizeA], [b, sizeB]) => sizeB - sizeA || communityOf.indexOf(a) - communityOf.indexOf(b));
  const numbers = new Map(kept.map(([community], number) => [community, number]));
  return communityOf.map((community) => numbers.get(community) ?? -1);
}

/**
 * The regions with their ids and names: those of the seeds where they fit, else named after the most mentioned event or
 * place.
 */
export function makeRegions(plan: Plan, communityOf: Int32Array, knownIds: readonly string[] = []): Region[] {
  const count = countOf(communityOf);
  const taken = new Set<string>();
  const regions: Region[] = [];
  for (let community = 0; community < count; community++) {
    const members = plan.nodes.filter((_, index) => communityOf[index] === community);
    if (members.filter((member) => member.primary).length < regionMinimum) continue;
    const given = plan.regionNames.find(
      (name) => !taken.has(name.id) && members.some((member) => member.id === name.around),
    );
    const main = mainMember(members);
    const known = knownIds[community];
    const id = given?.id ?? known ?? `region-${main.id}`;
    taken.add(id);
    regions.push({
      id,
      label: given?.label ?? main.label,
      nodes: members.map((member) => asNodeId(member.id)),
    });
  }
  return regions;
}

/**
 * The node after which a region without a name of its own is called: its most mentioned event, else place, else
 * country, else any.
 */
function mainMember<Node extends Plan['nodes'][number]>(members: readonly Node[]): Node {
  const rank = (node: Node) =>
    node.type === 'event' ? 0 : node.type === 'place' || node.type === 'country' ? 1 : 2;
  const [main] = [...members].sort(
    (a, b) => rank(a) - rank(b) || b.passages - a.passages || (a.id < b.id ? -1 : 1),
  );
  if (main === undefined) throw new Error('a region has no member');
  return main;
}
