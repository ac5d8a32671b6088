import type { NodeId } from '../../src/domain/basics/ids.ts';
import type { ChainMode } from '../../src/domain/chains/chainMode.ts';
import { type Weakness, weaknessOf } from '../../src/domain/chains/weakness.ts';
import type { VisibleGraph } from '../../src/domain/filter/filter.ts';
import type { GraphIndex } from '../../src/domain/graph/graphIndex.ts';

/** A simple path from end to end: its nodes, and what it costs. */
export interface Way {
  readonly nodes: readonly NodeId[];
  readonly cost: number;
}

const penalties: Record<Weakness, number> = {
  none: 0,
  'single-source': 2,
  attributed: 4,
  teaser: 7,
  unconfirmed: 8,
  proposed: 9,
  denied: 9,
};

/** The judge: walks every simple path, then sorts. For graphs of a dozen links. */
export function judgeChains(
  index: GraphIndex,
  visible: VisibleGraph,
  from: NodeId,
  to: NodeId,
  mode: ChainMode,
): readonly Way[] {
  if (from === to) return [];
  const ways: Way[] = [];
  const walk = (nodes: readonly NodeId[], cost: number): void => {
    const last = nodes.at(-1) as NodeId;
    if (last === to) {
      ways.push({ nodes, cost });
      return;
    }
    for (const [next, step] of neighboursOf(index, visible, last, mode))
      if (!nodes.includes(next)) walk([...nodes, next], cost + step);
  };
  walk([from], 0);
  return ways.sort((a, b) => a.cost - b.cost || (a.nodes.join(' ') < b.nodes.join(' ') ? -1 : 1));
}

function neighboursOf(
  index: GraphIndex,
  visible: VisibleGraph,
  node: NodeId,
  mode: ChainMode,
): ReadonlyMap<NodeId, number> {
  const costs = new Map<NodeId, number>();
  for (const edge of index.graph.edges) {
    const evidence = visible.edges.get(edge.id);
    const other = edge.source === node ? edge.target : edge.target === node ? edge.source : node;
    if (evidence === undefined || other === node) continue;
    const weakness = weaknessOf(index, edge, evidence);
    if (mode === 'solid' && ['denied', 'proposed', 'unconfirmed', 'teaser'].includes(weakness)) continue;
    const cost = (mode === 'shortest' ? 1000 : 10) + penalties[weakness];
    costs.set(other, Math.min(cost, costs.get(other) ?? cost));
  }
  return costs;
}
