import { buildGraphIndex, type GraphIndex } from '../../src/domain/graph/graphIndex.ts';
import type { Graph } from '../../src/domain/graph/schema.ts';
import { sampleIndex } from './sampleGraph.ts';

/** What a program would say about its own proposals. */
export const said = { origin: 'proposed', score: 0.86, why: 'relation-verb', by: 'rules' } as const;

/**
 * The sample graph as if a program had proposed part of it: every other edge with all of its evidence; of the first
 * edge with two pieces of evidence only the second; and the nodes that are then named only by proposals.
 */
export function pencilled(graph: Graph): Graph {
  const half = graph.edges.map((edge, n) =>
    n % 2 === 0 && edge.evidence.length === 1
      ? { ...edge, ...said, evidence: edge.evidence.map((item) => ({ ...item, ...said })) }
      : edge,
  );
  const corroborated = half.findIndex(({ evidence }) => evidence.length > 1);
  const edges = half.map((edge, n) =>
    n === corroborated
      ? { ...edge, evidence: edge.evidence.map((item, at) => (at === 1 ? { ...item, ...said } : item)) }
      : edge,
  );
  const inked = new Set(
    edges.flatMap(({ origin, source, target }) => (origin === 'proposed' ? [] : [source, target])),
  );
  const nodes = graph.nodes.map((node) =>
    inked.has(node.id) || node.type === 'country'
      ? node
      : { ...node, ...said, mentions: node.mentions.map((mention) => ({ ...mention, ...said })) },
  );
  return { ...graph, nodes, edges };
}

export const pencilledIndex: GraphIndex = buildGraphIndex(pencilled(sampleIndex.graph));
