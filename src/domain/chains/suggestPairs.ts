import type { NodeId } from '../basics/ids.ts';
import type { VisibleGraph } from '../filter/filter.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';

type Pair = readonly [from: NodeId, to: NodeId];

/** Pairs are looked for among this many of the most cited nodes. */
const candidates = 20;

/**
 * Pairs that are worth asking about, at most `most`: both much cited, joined by no visible link but with one node
 * between them; pairs of different types come first. Each node is in one pair only, except `end`, which is in all of
 * them if it is given.
 */
export function suggestPairs(
  index: GraphIndex,
  { nodes, edges }: VisibleGraph,
  end: NodeId | null = null,
  most = 4,
): readonly Pair[] {
  const partners = new Map<NodeId, ReadonlySet<NodeId>>();
  const partnersOf = (id: NodeId): ReadonlySet<NodeId> => {
    const known = partners.get(id);
    if (known) return known;
    const found = index
      .edgesOf(id)
      .filter((edge) => edges.has(edge.id))
      .map(({ source, target }) => (source === id ? target : source));
    const set = new Set(found);
    partners.set(id, set);
    return set;
  };
  const countOf = (id: NodeId): number => index.passageCount(id);
  const cited = [...nodes].sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1)).slice(0, candidates);
  const firsts = end === null ? cited : nodes.has(end) ? [end] : [];
  const found = firsts.flatMap((from, at) =>
    (end === null ? cited.slice(at + 1) : cited)
      .filter((to) => to !== from && !partnersOf(from).has(to))
      .filter((to) => [...partnersOf(from)].some((between) => partnersOf(to).has(between)))
      .map((to) => ({
        pair: [from, to] as Pair,
        worth: Math.min(countOf(from), countOf(to)) * (index.node(from).type === index.node(to).type ? 1 : 2),
      })),
  );
  const pairs: Pair[] = [];
  const taken = new Set<NodeId>();
  for (const { pair } of found.sort(
    (a, b) => b.worth - a.worth || (a.pair.join() < b.pair.join() ? -1 : 1),
  )) {
    if (pairs.length === most) break;
    if (pair.some((id) => id !== end && taken.has(id))) continue;
    pairs.push(pair);
    for (const id of pair) taken.add(id);
  }
  return pairs;
}
