import { buildGraphIndex, type GraphIndex } from '../../src/domain/graph/graphIndex.ts';
import type { Graph } from '../../src/domain/graph/schema.ts';
import { sampleIndex } from './sampleGraph.ts';

/** What a program would say of itself. */
export const said = { origin: 'proposed', score: 0.86, why: 'relation-verb', by: 'rules' } as const;

/**
 * The sample graph as a program might have proposed part of it: every other edge and all of its evidence; of the first
 * edge with two pieces of evidence only the second; and the nodes that are then named by proposals alone.
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
