import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { Proposal } from '../../domain/review/proposal.ts';
import { proposes, type ShownElement } from './proposalOf.ts';

/**
 * What shows a proposal in the graph: a relation's link, else the node that it is about, the first of two. null where the
 * graph has neither.
 */
export function elementOf(proposal: Proposal, index: GraphIndex): ShownElement | null {
  const { body } = proposal;
  if (body.list === 'relations') {
    const edge = index.graph.edges.find((one) => proposes(proposal, one));
    if (edge !== undefined) return { edge: edge.id };
  }
  const id = body.list === 'relations' ? body.source[0] : body.list === 'same' ? body.nodes[0] : body.node;
  const node = id === undefined ? undefined : index.findNode(id);
  return node === undefined ? null : { node: node.id };
}

/** Whether two are the same link or the same node. */
export const isSameElement = (one: ShownElement, other: ShownElement): boolean =>
  'edge' in one ? 'edge' in other && one.edge === other.edge : 'node' in other && one.node === other.node;
