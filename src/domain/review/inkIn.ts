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
  return kind === 'accept' ? inkInAll(graph, [proposal]) : reject(graph, proposal);
}

/** In ink: the fields that only said how certain a program was are removed. */
const reviewed = <Claim extends Provenance | GraphNode | Edge>({
  score: _,
  why: __,
  by: ___,
  ...claim
}: Claim) => ({ ...claim, origin: 'reviewed' as const });

/** The same of proposals that are all accepted, thousands of them if need be. */
export function inkInAll(graph: Graph, proposals: readonly Proposal[]): Graph {
  const inked = new Set<NodeId>();
  /** Where mentions of single nodes are accepted, and where relations are, with those that have their words there. */
  const words = new Set<string>();
  const relations = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const { body, needs, article, span } = proposal;
    for (const node of needs) inked.add(node);
    if (body.list === 'names') inked.add(body.node);
    else if (span !== null && (body.list === 'mentions' || body.list === 'events'))
      words.add(`${body.node} ${article} ${span.start}`);
    else if (span !== null && body.list === 'relations') {
      const place = placeOf({ article, ...span });
      relations.set(place, [...(relations.get(place) ?? []), proposal]);
    }
  }
  const isWord = (node: NodeId, { article, start }: GraphNode['mentions'][number]): boolean =>
    words.size > 0 && words.has(`${node} ${article} ${start}`);
  const isMade = (edge: Edge, item: Edge['evidence'][number]): boolean =>
    relations.get(placeOf(item))?.some(({ body }) => joinsEnds(edge, body)) === true;
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
      if (relations.size === 0 || !isProposed(edge)) return edge;
      const made = new Set(edge.evidence.filter((item) => isMade(edge, item)));
      if (made.size === 0) return edge;
      const evidence = edge.evidence.map((item) =>
        made.has(item) && isProposed(item) ? reviewed(item) : item,
      );
      return { ...reviewed(edge), evidence };
    }),
  };
}

const placeOf = ({ article, start, end }: { article: string; start: number; end: number }): string =>
  `${article} ${start} ${end}`;

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

/** Whether a proposed relation has the verb and the ends of an edge. */
const joinsEnds = (edge: Edge, body: Proposal['body']): boolean =>
  body.list === 'relations' &&
  edge.predicate === body.predicate &&
  ((body.source.includes(edge.source) && body.target.includes(edge.target)) ||
    (body.source.includes(edge.target) && body.target.includes(edge.source)));

/** Whether an edge is one of those that a proposed relation makes. */
const isMadeBy =
  ({ body, article, span }: Pick<Proposal, 'body' | 'article' | 'span'>) =>
  (edge: Edge): boolean =>
    joinsEnds(edge, body) && edge.evidence.some((item) => isSamePlace(item, article, span));

const isSamePlace = (
  item: { readonly article: string; readonly start: number; readonly end: number },
  article: string,
  span: Proposal['span'],
): boolean => item.article === article && item.start === span?.start && item.end === span.end;
