import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { isProposed } from '../../domain/graph/provenance.ts';
import type { Edge } from '../../domain/graph/schema.ts';
import type { Proposal } from '../../domain/review/proposal.ts';

/** What of the graph shows a proposal: a link, or a node. */
export type ShownElement = { readonly edge: EdgeId } | { readonly node: NodeId };

/**
 * The proposal that a link or a node of the graph shows: for a link, the first of its evidence that waits for a
 * decision; for a node its name, else the first link that ends at it. null when a person has decided on all of it.
 */
export function proposalOf(
  queue: readonly Proposal[],
  index: GraphIndex,
  element: ShownElement,
): Proposal | null {
  if ('edge' in element) {
    const edge = index.findEdge(element.edge);
    return (edge && queue.find((one) => proposes(one, edge))) ?? null;
  }
  const { node } = element;
  const name = queue.find(({ body }) => body.list === 'names' && body.node === node);
  if (name !== undefined) return name;
  const edges = index.edgesOf(node).filter(isProposed);
  return queue.find((one) => edges.some((edge) => proposes(one, edge))) ?? null;
}

/** Whether a proposal is one piece of an edge's evidence. */
export const proposes = ({ body, article, span }: Proposal, edge: Edge): boolean =>
  body.list === 'relations' &&
  body.predicate === edge.predicate &&
  [edge.source, edge.target].every((end) => body.source.includes(end) || body.target.includes(end)) &&
  edge.evidence.some(
    (item) => item.article === article && item.start === span?.start && item.end === span.end,
  );
