import { applyFilters, type FilterName, type Filters, type VisibleGraph } from './filter.ts';
import type { GraphIndex } from './graphIndex.ts';
import type { NodeId } from './ids.ts';
import type { Edge } from './schema.ts';
import { isFragile, type Weakness, weaknesses, weaknessOf } from './weakness.ts';

export const chainModes = ['shortest', 'attested', 'solid'] as const;

/** `shortest`: fewest links; `attested`: best proved, longer if need be; `solid`: without a fragile link. */
export type ChainMode = (typeof chainModes)[number];

/** One link of a chain, walked from one node to the next, whatever its direction. */
export interface ChainStep {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly edge: Edge;
  /** Positions in `edge.evidence` that the filters leave. */
  readonly evidence: readonly number[];
  readonly weakness: Weakness;
}

/** A way from one node to another that visits no node twice. */
export interface Chain {
  /** In order; at least one. */
  readonly steps: readonly ChainStep[];
  readonly cost: number;
}

/** As many as a reader compares (issue 4). */
export const chainLimit = 12;

/**
 * The best chains between two nodes among what is visible, the best first, at most `limit`. Links are walked in both
 * directions; of several links between the same two nodes the best attested one is taken. Yen's algorithm (1971) over
 * Dijkstra's; ties are settled by the nodes' ids, so that the same question always has the same answer. Empty when
 * there is no way, or both ends are the same.
 */
export function findChains(
  index: GraphIndex,
  visible: VisibleGraph,
  from: NodeId,
  to: NodeId,
  mode: ChainMode,
  limit: number = chainLimit,
): readonly Chain[] {
  const links = bestLinks(index, visible, mode);
  const first = from === to ? null : cheapest(links, from, to, new Set(), new Set());
  if (first === null) return [];
  const found: Chain[] = [first];
  const candidates = new Map<string, Chain>();
  while (found.length < limit) {
    for (const chain of deviations(links, found, to)) candidates.set(keyOf(chain), chain);
    const next = [...candidates.values()].sort(byCost)[0];
    if (next === undefined) break;
    candidates.delete(keyOf(next));
    found.push(next);
  }
  return found;
}

/** The position of the weakest step, the first of equals; -1 when none is weaker than a second source would leave it. */
export function weakestStep(chain: Chain): number {
  const ranks = chain.steps.map((step) => weaknesses.indexOf(step.weakness));
  const worst = Math.min(...ranks);
  return worst === weaknesses.indexOf('none') ? -1 : ranks.indexOf(worst);
}

/**
 * The fewest filters that must be lifted for the two to be connected at all, in the order of `liftable`; empty when
 * they are connected, null when nothing helps.
 */
export function filtersToLift(
  index: GraphIndex,
  filters: Filters,
  from: NodeId,
  to: NodeId,
  mode: ChainMode,
): readonly FilterName[] | null {
  const names = Object.keys(liftable) as FilterName[];
  let choices: readonly (readonly FilterName[])[] = [[]];
  for (let size = 0; size <= names.length; size += 1) {
    for (const choice of choices) {
      const lifted = liftFilters(filters, choice);
      if (findChains(index, applyFilters(index, lifted), from, to, mode, 1).length > 0) return choice;
    }
    choices = choices.flatMap((choice) => {
      const last = choice.at(-1);
      const rest = last === undefined ? names : names.slice(names.indexOf(last) + 1);
      return rest.filter((name) => liftable[name](filters) !== filters).map((name) => [...choice, name]);
    });
  }
  return null;
}

/** The filters without those that are named. */
export function liftFilters(filters: Filters, names: readonly FilterName[]): Filters {
  return names.reduce((lifted, name) => liftable[name](lifted), filters);
}

const liftable: Readonly<Record<FilterName, (filters: Filters) => Filters>> = {
  types: (filters) => (filters.hiddenTypes.length === 0 ? filters : { ...filters, hiddenTypes: [] }),
  teasers: (filters) => (filters.teasers ? filters : { ...filters, teasers: true }),
  years: (filters) => (filters.years === null ? filters : { ...filters, years: null }),
  countries: (filters) => (filters.countries.length === 0 ? filters : { ...filters, countries: [] }),
  families: (filters) => (filters.hiddenFamilies.length === 0 ? filters : { ...filters, hiddenFamilies: [] }),
  certainties: (filters) =>
    filters.hiddenCertainties.length === 0 ? filters : { ...filters, hiddenCertainties: [] },
  articles: (filters) => (filters.hiddenArticles.length === 0 ? filters : { ...filters, hiddenArticles: [] }),
  corroboration: (filters) =>
    filters.minCorroboration === 1 ? filters : { ...filters, minCorroboration: 1 },
};

/** For each node its neighbours, and the best link to each. */
type Links = ReadonlyMap<NodeId, ReadonlyMap<NodeId, Link>>;

interface Link {
  readonly edge: Edge;
  readonly evidence: readonly number[];
  readonly weakness: Weakness;
  readonly cost: number;
}

/** In `shortest` weakness only settles ties: no chain of fewer than a hundred links can add up to one more link. */
const stepCost = { shortest: 1000, attested: 10, solid: 10 } as const;
const weaknessCost: Readonly<Record<Weakness, number>> = {
  none: 0,
  'single-source': 2,
  attributed: 4,
  teaser: 7,
  unconfirmed: 8,
  denied: 9,
};

function bestLinks(index: GraphIndex, visible: VisibleGraph, mode: ChainMode): Links {
  const links = new Map<NodeId, Map<NodeId, Link>>();
  for (const [id, evidence] of visible.edges) {
    const edge = index.edge(id);
    const weakness = weaknessOf(index, edge, evidence);
    if (edge.source === edge.target || (mode === 'solid' && isFragile(weakness))) continue;
    const link = { edge, evidence, weakness, cost: stepCost[mode] + weaknessCost[weakness] };
    keepBest(links, edge.source, edge.target, link);
    keepBest(links, edge.target, edge.source, link);
  }
  return links;
}

function keepBest(links: Map<NodeId, Map<NodeId, Link>>, from: NodeId, to: NodeId, link: Link): void {
  const neighbours = links.get(from) ?? new Map<NodeId, Link>();
  links.set(from, neighbours);
  const known = neighbours.get(to);
  if (
    known === undefined ||
    link.cost < known.cost ||
    (link.cost === known.cost && link.edge.id < known.edge.id)
  ) {
    neighbours.set(to, link);
  }
}

/** Dijkstra, without the closed nodes and links. A linear search for the nearest does: hundreds of nodes, not millions. */
function cheapest(
  links: Links,
  from: NodeId,
  to: NodeId,
  closedNodes: ReadonlySet<NodeId>,
  closedLinks: ReadonlySet<string>,
): Chain | null {
  const open = new Map<NodeId, Chain>([[from, { steps: [], cost: 0 }]]);
  const done = new Set<NodeId>(closedNodes);
  while (open.size > 0) {
    const [node, chain] = [...open].reduce((best, entry) => (byCost(entry[1], best[1]) < 0 ? entry : best));
    if (node === to) return chain;
    open.delete(node);
    done.add(node);
    for (const [next, link] of links.get(node) ?? []) {
      if (done.has(next) || closedLinks.has(linkKey(node, next))) continue;
      const longer = extend(chain, node, next, link);
      const known = open.get(next);
      if (known === undefined || byCost(longer, known) < 0) open.set(next, longer);
    }
  }
  return null;
}

/** Yen: from each node of the last chain found, the cheapest way on that no chain found has taken. */
function deviations(links: Links, found: readonly Chain[], to: NodeId): readonly Chain[] {
  const last = found.at(-1)?.steps ?? [];
  return last.flatMap((spur, position) => {
    const root = last.slice(0, position);
    const rootKey = keyOf({ steps: root, cost: 0 });
    const taken = found.filter(
      (chain) => keyOf({ steps: chain.steps.slice(0, position), cost: 0 }) === rootKey,
    );
    const closedLinks = new Set(taken.flatMap(({ steps }) => stepKey(steps[position])));
    const rest = cheapest(links, spur.from, to, new Set(root.map((step) => step.from)), closedLinks);
    if (rest === null) return [];
    const steps = [...root, ...rest.steps];
    return [{ steps, cost: root.reduce((sum, step) => sum + costOf(links, step), 0) + rest.cost }];
  });
}

function extend(chain: Chain, from: NodeId, to: NodeId, { cost, ...proof }: Link): Chain {
  return { steps: [...chain.steps, { from, to, ...proof }], cost: chain.cost + cost };
}

function costOf(links: Links, { from, to }: ChainStep): number {
  return links.get(from)?.get(to)?.cost ?? 0;
}

function stepKey(step: ChainStep | undefined): string[] {
  return step === undefined ? [] : [linkKey(step.from, step.to)];
}

function linkKey(from: NodeId, to: NodeId): string {
  return `${from} ${to}`;
}

function keyOf(chain: Chain): string {
  return chain.steps.map((step) => step.to).join(' ');
}

function byCost(a: Chain, b: Chain): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  const [left, right] = [keyOf(a), keyOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
