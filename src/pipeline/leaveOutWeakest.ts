import type { NodeId } from '../domain/basics/ids.ts';
import { graphLimits } from '../domain/graph/limits.ts';
import { isProposed } from '../domain/graph/provenance.ts';
import type { Edge, Graph, GraphNode } from '../domain/graph/schema.ts';
import { compareText } from '../lib/compareText.ts';
import type { RegionName } from './layout/types.ts';
import type { Report } from './seeds/seedFiles.ts';

/** How much one graph holds. */
type Most = Pick<typeof graphLimits, 'nodes' | 'edges' | 'allMentions'>;

/**
 * The graph of a corpus that proposes more than a graph holds, without the proposed links that the fewest passages prove, and
 * the proposed names that are mentioned least: nobody has decided about them, and they stay in the proposals. What a person
 * has read stays, as do countries and whatever else names refer to. A warning says how much was left out.
 */
export function leaveOutWeakest(
  graph: Graph,
  regions: readonly RegionName[],
  report: Report,
  most: { readonly [Part in keyof Most]: number } = graphLimits,
): Graph {
  let mentions = graph.nodes.reduce((sum, node) => sum + node.mentions.length, 0);
  const isOver = graph.nodes.length > most.nodes || mentions > most.allMentions;
  if (!isOver && graph.edges.length <= most.edges) return graph;

  const gone = new Set<NodeId>();
  if (isOver) {
    const needed = idsReferredTo(graph, regions);
    const weakest = graph.nodes
      .filter((node) => isProposed(node) && node.type !== 'country' && !needed.has(node.id))
      .sort((a, b) => a.mentions.length - b.mentions.length || compareText(a.id, b.id));
    for (const { id, mentions: own } of weakest) {
      if (graph.nodes.length - gone.size <= most.nodes && mentions <= most.allMentions) break;
      gone.add(id);
      mentions -= own.length;
    }
  }
  const nodes = graph.nodes.filter(({ id }) => !gone.has(id));
  const joined = graph.edges.filter(({ source, target }) => !gone.has(source) && !gone.has(target));
  const edges = withoutWeakest(joined, joined.length - most.edges);
  report({
    severity: 'warning',
    rule: 'proposals-left-out',
    file: 'articles.yaml',
    line: 1,
    message: `These articles propose more than a graph holds: ${gone.size} of ${graph.nodes.length} names and ${graph.edges.length - edges.length} of ${graph.edges.length} links were left out of it, those that stand in the fewest passages.`,
  });
  return { ...graph, nodes, edges };
}

/** In the order in which they were, without so many of those that the least evidence proves. */
function withoutWeakest(edges: readonly Edge[], count: number): Edge[] {
  if (count <= 0) return [...edges];
  const weakest = edges
    .filter(isProposed)
    .sort((a, b) => a.evidence.length - b.evidence.length || compareText(a.id, b.id))
    .slice(0, count);
  const gone = new Set(weakest);
  return edges.filter((edge) => !gone.has(edge));
}

/** The nodes without which another, a link or a region would refer to nothing; and the ends of links that people have read. */
function idsReferredTo({ nodes, edges }: Graph, regions: readonly RegionName[]): ReadonlySet<NodeId> {
  const ids = new Set<NodeId>(regions.map(({ around }) => around));
  const add = (some: readonly NodeId[] = []) => {
    for (const id of some) ids.add(id);
  };
  for (const { countries, beside } of nodes as readonly GraphNode[]) {
    add(countries);
    for (const one of beside ?? []) add(one.nodes);
  }
  for (const edge of edges) {
    add(edge.countries);
    if (!isProposed(edge)) add([edge.source, edge.target]);
  }
  return ids;
}
