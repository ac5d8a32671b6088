import type { NodeId } from '../basics/ids.ts';
import { idsOf, type LinkGraph } from './linkGraph.ts';

/**
 * The parts of the graph that no link joins: each a list of its nodes by id; the largest part first, of equal ones the
 * one with the first id. A node without links is a part of its own.
 */
export function findComponents(graph: LinkGraph): readonly (readonly NodeId[])[] {
  const seen = new Set<string>();
  const components: (readonly NodeId[])[] = [];
  for (const start of graph.nodes()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const reached = [start];
    for (const key of reached) {
      for (const next of graph.neighbors(key)) {
        if (seen.has(next)) continue;
        seen.add(next);
        reached.push(next);
      }
    }
    components.push(idsOf(reached.sort()));
  }
  return components.sort((a, b) => b.length - a.length);
}
