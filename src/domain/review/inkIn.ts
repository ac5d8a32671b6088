import type { EdgeId, NodeId } from '../basics/ids.ts';
import { isProposed, type Provenance } from '../graph/provenance.ts';
import type { Edge, Graph, GraphNode } from '../graph/schema.ts';
import type { Proposal } from './proposal.ts';

/**
 * The graph as it will look once a proposal is accepted or rejected, to be shown until the pipeline has built it anew:
 * an accepted claim is inked in together with the names that it needs; a rejected one disappears with all that rests on
 * it alone. Positions, dates and countries stay as they are. The same graph where nothing of the proposal is in it.
 */
export function inkIn(graph: Graph, proposal: Proposal, kind: 'accept' | 'reject'): Graph {
  return kind === 'accept' ? accept(graph, proposal) : reject(graph, proposal);
}

/** In ink: the fields that only said how certain a program was are removed. */
const reviewed = <Claim extends Provenance | GraphNode | Edge>({
  score: _,
  why: __,
  by: ___,
  ...claim
}: Claim) => ({ ...claim, origin: 'reviewed' as const });

function accept(graph: Graph, { body, needs, article, span }: Proposal): Graph {
  const inked = new Set<NodeId>(needs);
  if (body.list === 'names') inked.add(body.node);
  const isWord = (node: NodeId, at: { readonly article: string; readonly start: number }) =>
    (body.list === 'mentions' || body.list === 'events') &&
    body.node === node &&
    at.article === article &&
    at.start === span?.start;
  const isHere = isMadeBy({ article, span, body });
  return {
    ...graph,
    nodes: graph.nodes.map((node): GraphNode => {
      const isInked = inked.has(node.id);
      if (!isInked && !node.mentions.some((mention) => isWord(node.id, mention))) return node;
      const mentions = node.mentions.map((mention) =>
        isProposed(mention) && (isInked || isWord(node.id, mention)) ? reviewed(mention) : mention,
      );
      return isInked && isProposed(node) ? { ...reviewed(node), mentions } : { ...node, mentions };
    }),
    edges: graph.edges.map((edge): Edge => {
      if (!isHere(edge) || !isProposed(edge)) return edge;
      const evidence = edge.evidence.map((item) =>
        isSamePlace(item, article, span) && isProposed(item) ? reviewed(item) : item,
      );
      return { ...reviewed(edge), evidence };
    }),
  };
}

function reject(graph: Graph, { body, article, span }: Proposal): Graph {
  if (body.list === 'names') return withoutNode(graph, body.node);
  if (body.list !== 'relations') return graph;
  const isHere = isMadeBy({ article, span, body });
  const edges = graph.edges.flatMap((edge): Edge[] => {
    if (!isHere(edge)) return [edge];
    const evidence = edge.evidence.filter((item) => !(isSamePlace(item, article, span) && isProposed(item)));
    return evidence.length === 0 ? [] : [{ ...edge, evidence }];
  });
  return { ...graph, edges };
}

function withoutNode(graph: Graph, id: NodeId): Graph {
  const node = graph.nodes.find((one) => one.id === id);
  if (node === undefined || !isProposed(node)) return graph;
  const gone = new Set<EdgeId>(
    graph.edges.flatMap((edge) => (edge.source === id || edge.target === id ? edge.id : [])),
  );
  return {
    ...graph,
    nodes: graph.nodes.filter((one) => one.id !== id),
    edges: graph.edges.filter((edge) => !gone.has(edge.id)),
    regions: graph.regions.map((region) => ({ ...region, nodes: region.nodes.filter((one) => one !== id) })),
  };
}

/** Whether an edge is one of those that a proposed relation makes. */
const isMadeBy =
  ({ body, article, span }: Pick<Proposal, 'body' | 'article' | 'span'>) =>
  (edge: Edge): boolean =>
    body.list === 'relations' &&
    edge.predicate === body.predicate &&
    ((body.source.includes(edge.source) && body.target.includes(edge.target)) ||
      (body.source.includes(edge.target) && body.target.includes(edge.source))) &&
    edge.evidence.some((item) => isSamePlace(item, article, span));

const isSamePlace = (
  item: { readonly article: string; readonly start: number; readonly end: number },
  article: string,
  span: Proposal['span'],
): boolean => item.article === article && item.start === span?.start && item.end === span.end;
