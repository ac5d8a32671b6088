import type { LinkGraph } from '../../../src/domain/figures/linkGraph.ts';

/** Betweenness by its definition: every shortest path between every two nodes is listed and examined. */
export function naiveBridges(graph: LinkGraph): ReadonlyMap<string, number> {
  const ids = graph.nodes();
  const through = new Map(ids.map((id) => [id, 0]));
  const pairs = new Map(ids.map((id) => [id, 0]));
  for (const from of ids) {
    for (const to of ids) {
      if (from >= to) continue;
      const ways = shortestWays(graph, from, to);
      if (ways.length === 0) continue;
      for (const id of ids) {
        if (id === from || id === to) continue;
        pairs.set(id, (pairs.get(id) ?? 0) + 1);
        const share = ways.filter((way) => way.includes(id)).length / ways.length;
        through.set(id, (through.get(id) ?? 0) + share);
      }
    }
  }
  return new Map(ids.map((id) => [id, (through.get(id) ?? 0) / Math.max(1, pairs.get(id) ?? 0)]));
}

/** All paths of the least length, by trying all paths without a repeated node, the shorter ones first. */
function shortestWays(graph: LinkGraph, from: string, to: string): readonly (readonly string[])[] {
  let ways: readonly (readonly string[])[] = [[from]];
  while (ways.length > 0) {
    const arrived = ways.filter((way) => way.at(-1) === to);
    if (arrived.length > 0) return arrived;
    ways = ways.flatMap((way) =>
      graph
        .neighbors(way.at(-1))
        .filter((next) => !way.includes(next))
        .map((next) => [...way, next]),
    );
  }
  return [];
}
