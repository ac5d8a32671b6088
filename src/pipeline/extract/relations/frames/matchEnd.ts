import type { TriggerEnd } from '../../languages/triggers.ts';
import type { NamedNode } from '../../types.ts';
import type { ReadSentence } from '../context.ts';
import type { Phrase, Referent } from '../reading/chunks.ts';

/** Whether a referent may stand at this end of a relation. */
export const fitsEnd = ({ node, as }: Referent, end: TriggerEnd): boolean =>
  end.types.includes(node.type) && end.as.includes(as);

/** The nodes among what a phrase stands for that may stand at this end of a relation. */
export function nodesAt(read: Pick<ReadSentence, 'standsFor'>, phrase: Phrase, end: TriggerEnd): NamedNode[] {
  const nodes = read
    .standsFor(phrase)
    .filter((one) => fitsEnd(one, end))
    .map(({ node }) => node);
  return [...new Set(nodes)];
}

/** A node at an end of a relation, and the phrase that stands for it. */
export interface End {
  readonly node: NamedNode;
  readonly phrase: Phrase;
}

/** The same nodes, each with the phrase. */
export const endsAt = (
  read: Pick<ReadSentence, 'standsFor'>,
  phrase: Phrase,
  end: TriggerEnd,
): readonly End[] => nodesAt(read, phrase, end).map((node) => ({ node, phrase }));
