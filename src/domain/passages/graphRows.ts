import { runToEnd } from '../../lib/runToEnd.ts';
import type { EdgeId, NodeId } from '../basics/ids.ts';
import type { Certainty } from '../basics/kinds.ts';
import type { Filters, VisibleGraph } from '../filter/filter.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Edge, GraphNode } from '../graph/schema.ts';
import { surestOf } from '../graph/surestOf.ts';
import { compareEdtf } from '../time/compareEdtf.ts';
import { countPrinted, provingPassages } from './provingPassages.ts';

/** A node, and what the filters keep of what is said about it. */
export interface NodeRow {
  readonly id: NodeId;
  readonly node: GraphNode;
  /** Edges that are shown. */
  readonly links: number;
  /** Passages that name it and are shown. */
  readonly passages: number;
  /** Numbers of the articles of those passages, ascending. */
  readonly sources: readonly number[];
}

/** An edge, and what the filters keep of its evidence: at least one piece. */
export interface EdgeRow {
  readonly id: EdgeId;
  readonly edge: Edge;
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** The position of the first piece that is kept. */
  readonly first: number;
  /** The best certainty of the evidence that is shown. */
  readonly certainty: Certainty;
  /** The dates of that evidence as EDTF, without repeats, the earliest first. */
  readonly dates: readonly string[];
  /** Numbers of the articles that attest it, ascending: as many as its corroboration. */
  readonly sources: readonly number[];
}

/** One row for each node that is shown, in the graph's order. */
export const listNodeRows = (
  index: GraphIndex,
  visible: VisibleGraph,
  filters: Filters,
): readonly NodeRow[] => runToEnd(nodeRowsInSteps(index, visible, filters));

/** The same a little at a time; yields the share done, 0 to 1. */
export function* nodeRowsInSteps(
  index: GraphIndex,
  visible: VisibleGraph,
  filters: Filters,
): Generator<number, readonly NodeRow[]> {
  const links = countLinks(index, visible);
  const rows: NodeRow[] = [];
  const { nodes } = index.graph;
  for (const [at, node] of nodes.entries()) {
    if (!visible.nodes.has(node.id)) continue;
    const groups = provingPassages(index, visible, filters, node.id).filter(({ shown }) => shown.length > 0);
    const passages = groups.reduce((sum, { shown }) => sum + countPrinted(shown), 0);
    const sources = groups.map(({ article }) => article.number);
    rows.push({ id: node.id, node, links: links.get(node.id) ?? 0, passages, sources });
    yield at / nodes.length;
  }
  return rows;
}

/** One row for each edge that is shown, in the graph's order. */
export const listEdgeRows = (index: GraphIndex, visible: VisibleGraph): readonly EdgeRow[] =>
  index.graph.edges.flatMap((edge) => {
    const positions = visible.edges.get(edge.id);
    if (!positions) return [];
    const items = positions.flatMap((position) => edge.evidence[position] ?? []);
    return {
      id: edge.id,
      edge,
      from: index.node(edge.source),
      to: index.node(edge.target),
      first: positions[0] ?? 0,
      certainty: surestOf(edge, positions),
      dates: [...new Set(items.flatMap(({ when }) => when ?? []))].sort(compareEdtf),
      sources: [...new Set(items.map(({ article }) => index.article(article).number))].sort((a, b) => a - b),
    };
  });

const countLinks = (index: GraphIndex, visible: VisibleGraph): ReadonlyMap<NodeId, number> => {
  const counts = new Map<NodeId, number>();
  for (const id of visible.edges.keys()) {
    const { source, target } = index.edge(id);
    for (const end of new Set([source, target])) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return counts;
};
