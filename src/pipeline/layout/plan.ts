import type { NodeId } from '../../domain/basics/ids.ts';
import { labelSizeOf, radiusOf } from './sizes.ts';
import type { LayoutInput, LayoutNode, RegionName } from './types.ts';

/** The graph as the layout works on it: nodes by index in order of id, parallel edges merged, loops left out. */
export interface Plan {
  readonly nodes: readonly LayoutNode[];
  readonly ids: readonly NodeId[];
  readonly indexOf: ReadonlyMap<NodeId, number>;
  readonly radius: Float64Array;
  readonly labelWidth: Float64Array;
  readonly labelHeight: Float64Array;
  readonly edges: readonly PlanEdge[];
  /** For each node, the indexes in `edges` of the edges that end at it. */
  readonly edgesOf: readonly (readonly number[])[];
  readonly regionNames: readonly RegionName[];
}

interface PlanEdge {
  readonly a: number;
  readonly b: number;
  /** Sum of the weights of the relations between the two. */
  readonly weight: number;
  /** How strongly it holds its ends together, 1 for a single relation. */
  readonly pull: number;
  /**
   * How far right of its middle, seen from a, its control point lies, as a fraction of its length; 0: on both sides.
   */
  readonly bend: number;
}

/** Positions by node index. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Sorts the input, so that the order in which seeds are read cannot move a node. */
export function makePlan({ nodes: given, edges: givenEdges, regionNames }: LayoutInput): Plan {
  const nodes = [...given].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = nodes.map((node) => node.id);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const sizes = nodes.map(labelSizeOf);
  const edges = mergeEdges(givenEdges, indexOf);
  const edgesOf: number[][] = nodes.map(() => []);
  edges.forEach(({ a, b }, index) => {
    edgesOf[a]?.push(index);
    edgesOf[b]?.push(index);
  });
  return {
    nodes,
    ids,
    indexOf,
    radius: Float64Array.from(nodes, (node) => radiusOf(node.passages)),
    labelWidth: Float64Array.from(sizes, (size) => size.width),
    labelHeight: Float64Array.from(sizes, (size) => size.height),
    edges,
    edgesOf,
    regionNames,
  };
}

/** The indexes of the nodes to which a node is linked, in order. */
export const partnersOf = (plan: Plan, index: number): readonly number[] =>
  (plan.edgesOf[index] ?? []).flatMap((edge) => {
    const ends = plan.edges[edge];
    return ends === undefined ? [] : [ends.a === index ? ends.b : ends.a];
  });

function mergeEdges(edges: LayoutInput['edges'], indexOf: ReadonlyMap<NodeId, number>): readonly PlanEdge[] {
  const merged = new Map<string, { a: number; b: number; weight: number; forth: number; back: number }>();
  for (const { source, target, weight } of edges) {
    const [from, to] = [indexOf.get(source), indexOf.get(target)];
    if (from === undefined || to === undefined || from === to) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const pair = merged.get(`${a} ${b}`) ?? { a, b, weight: 0, forth: 0, back: 0 };
    pair.weight += weight;
    if (a === from) pair.forth++;
    else pair.back++;
    merged.set(`${a} ${b}`, pair);
  }
  return [...merged.values()]
    .sort((one, other) => one.a - other.a || one.b - other.b)
    .map(({ a, b, weight, forth, back }) => ({
      a,
      b,
      weight,
      pull: Math.sqrt(Math.min(4, weight)),
      bend: forth + back > 1 ? 0 : forth === 1 ? curveBend : -curveBend,
    }));
}

/**
 * The canvas bends a link to the right of source → target by this fraction of its length: enough to separate the two
 * directions.
 */
const curveBend = 0.09;
