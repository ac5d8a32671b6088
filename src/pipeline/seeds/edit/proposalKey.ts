import type { ProposalList, ProposalsSeed } from '../proposalSchema.ts';
import type { ShapedProposals } from '../shapeProposals.ts';

/** The fields that identify an item; the others say how certain it is, or are details. */
const identity: Readonly<Record<ProposalList, readonly string[]>> = {
  names: ['id'],
  mentions: ['node', 'quote', 'in'],
  not: ['quote', 'in'],
  events: ['event', 'quote', 'in'],
  relations: ['source', 'predicate', 'target', 'quote', 'in'],
  same: ['nodes'],
};

/** Identifies an item of a list, regardless of its position and score. */
export function proposalKey(list: ProposalList, value: object): string {
  const item = value as Record<string, unknown>;
  const parts = identity[list].map((key) =>
    typeof item[key] === 'string' && isList(key) ? [item[key]] : item[key],
  );
  return JSON.stringify(parts.map((part) => part ?? null));
}

const isList = (key: string): boolean => key === 'source' || key === 'target';

/** The item with this key, and its position in its list; undefined when there is none. */
export function itemIn<List extends ProposalList>(
  shaped: ShapedProposals,
  list: List,
  key: string,
): { readonly index: number; readonly value: ProposalsSeed[List][number] } | undefined {
  const items = shaped[list] as readonly { index: number; value: ProposalsSeed[List][number] }[];
  return items.find(({ value }) => proposalKey(list, value) === key);
}
