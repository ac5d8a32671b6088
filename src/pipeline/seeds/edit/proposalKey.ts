import type { ProposalList, ProposalsSeed } from '../proposalSchema.ts';
import type { ShapedProposals } from '../shapeProposals.ts';

/** The fields that make an item what it is; the others say how sure it is, or are details of it. */
const identity: Readonly<Record<ProposalList, readonly string[]>> = {
  names: ['id'],
  mentions: ['node', 'quote', 'in'],
  not: ['quote', 'in'],
  events: ['event', 'quote', 'in'],
  relations: ['source', 'predicate', 'target', 'quote', 'in'],
  same: ['nodes'],
};

/** What tells an item of a list from the others, whatever its place and its score. */
export function proposalKey(list: ProposalList, value: object): string {
  const item = value as Record<string, unknown>;
  const parts = identity[list].map((key) =>
    typeof item[key] === 'string' && isList(key) ? [item[key]] : item[key],
  );
  return JSON.stringify(parts.map((part) => part ?? null));
}

const isList = (key: string): boolean => key === 'source' || key === 'target';

/** The item of this key, with its place in its list; undefined when there is none. */
export function itemIn<List extends ProposalList>(
  shaped: ShapedProposals,
  list: List,
  key: string,
): { readonly index: number; readonly value: ProposalsSeed[List][number] } | undefined {
  const items = shaped[list] as readonly { index: number; value: ProposalsSeed[List][number] }[];
  return items.find(({ value }) => proposalKey(list, value) === key);
}
