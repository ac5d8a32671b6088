import TinyQueue from 'tinyqueue';
import type { NodeId } from '../basics/ids.ts';
import type { VisibleGraph } from '../filter/filter.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import { type Chain, type ChainStep, nodesOfChain } from './chain.ts';
import { type ChainMode, chainLimit } from './chainMode.ts';
import { cheapestWay, lookToward, type Outlook } from './cheapestWay.ts';
import { type Link, type LinksOf, walkableLinks } from './walkableLinks.ts';
import { type Weakness, weaknesses } from './weakness.ts';

/**
 * The best chains between two nodes of the visible graph, the best first, at most `limit`. Links are walked in both
 * directions; of several links between the same two nodes the best attested one is taken. Yen's algorithm (1971), where
 * each search is guided by what the way to the end costs; ties are settled by the nodes' ids, so that the same question
 * always has the same answer. Empty when there is no way, or both ends are the same.
 */
export function findChains(
  index: GraphIndex,
  visible: VisibleGraph,
  from: NodeId,
  to: NodeId,
  mode: ChainMode,
  limit: number = chainLimit,
): readonly Chain[] {
  if (from === to || limit < 1) return [];
  const links = walkableLinks(index, visible, mode);
  const outlook = lookToward(links, from, to);
  const first = outlook && cheapestWay(links, outlook, from, to);
  if (outlook === null || first === null) return [];
  const candidates = new TinyQueue([makeChain(links, [from, ...first.nodes])], byCost);
  const seen = new Set(candidates.data.map(keyOf));
  const found: Chain[] = [];
  while (found.length < limit) {
    const next = candidates.pop();
    if (next === undefined) break;
    found.push(next);
    for (const position of next.steps.keys()) {
      const atMost = costOfLastNeeded(candidates.data, limit - found.length);
      const nodes = deviate(links, outlook, found, position, atMost);
      const chain = nodes && makeChain(links, nodes);
      if (chain === null || seen.has(keyOf(chain))) continue;
      seen.add(keyOf(chain));
      candidates.push(chain);
    }
  }
  return found;
}

/** The type of `findChains`, for callers that load its script later. */
export type FindChains = typeof findChains;

/**
 * The flaw of the weakest steps of a chain, and their positions in order; null when every step is attested by several
 * articles.
 */
export function weakestSteps(
  chain: Chain,
): { readonly weakness: Exclude<Weakness, 'none'>; readonly positions: readonly number[] } | null {
  const weakness = weaknesses.find((kind) => chain.steps.some((step) => step.weakness === kind));
  if (weakness === undefined || weakness === 'none') return null;
  const positions = chain.steps.flatMap((step, position) => (step.weakness === weakness ? position : []));
  return { weakness, positions };
}

/** The cost of the last chain that is still wanted: dearer ones need not be looked for. */
function costOfLastNeeded(candidates: readonly Chain[], needed: number): number {
  const costs = candidates.map(({ cost }) => cost).sort((a, b) => a - b);
  return costs[needed - 1] ?? Number.POSITIVE_INFINITY;
}

/**
 * Yen's step: keeps the last chain found up to one of its steps, then takes the cheapest way that no chain found so far
 * takes.
 */
function deviate(
  links: LinksOf,
  outlook: Outlook,
  found: readonly Chain[],
  position: number,
  atMost: number,
): readonly NodeId[] | null {
  const ways = found.map(nodesOfChain);
  const shared = ways.at(-1)?.slice(0, position + 1) ?? [];
  const taken = ways.filter((nodes) => shared.every((node, at) => nodes[at] === node));
  const closed = {
    nodes: new Set(shared.slice(0, -1)),
    first: new Set(taken.flatMap((nodes) => nodes[position + 1] ?? [])),
  };
  const spent = makeChain(links, shared).cost;
  const [spur, to] = [shared.at(-1) as NodeId, ways[0]?.at(-1) as NodeId];
  const rest = cheapestWay(links, outlook, spur, to, { closed, atMost: atMost - spent });
  return rest && [...shared, ...rest.nodes];
}

function makeChain(links: LinksOf, nodes: readonly NodeId[]): Chain {
  let cost = 0;
  const steps = nodes.slice(1).map((to, position): ChainStep => {
    const from = nodes[position] as NodeId;
    const { edge, evidence, weakness, cost: costOfStep } = links(from).get(to) as Link;
    cost += costOfStep;
    return { from, to, edge, evidence, weakness };
  });
  return { steps, cost };
}

const keyOf = ({ steps }: Chain): string => steps.map((step) => step.to).join(' ');

function byCost(a: Chain, b: Chain): number {
  if (a.cost !== b.cost) return a.cost - b.cost;
  const [left, right] = [keyOf(a), keyOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
