import type { Span } from '../../../domain/basics/span.ts';
import type { NameMention, NodeFacts } from '../types.ts';
import type { Clause } from './reading.ts';
import type { NameWhy } from './whyNames.ts';

/** A node that a rule makes or knows, before the nodes of the article are settled. */
export interface DraftNode extends NodeFacts {
  /** A fixed id, the same wherever a rule makes it; null: the id is made from the fullest name. */
  readonly id: string | null;
  readonly isCity?: boolean;
}

/** What a node is called, without what is not known. */
export const calledOf = ({ type, label, short, determiner }: Described) => ({
  type,
  label,
  ...(short === undefined ? {} : { short }),
  ...(determiner === undefined ? {} : { determiner }),
});

/** Where a node belongs, without what is not known. */
export const placedOf = ({ countries, coordinates, sameAs }: Described) => ({
  countries,
  ...(coordinates === undefined ? {} : { coordinates }),
  ...(sameAs === undefined || sameAs.length === 0 ? {} : { sameAs }),
});

type Described = Pick<
  NodeFacts,
  'type' | 'label' | 'short' | 'determiner' | 'countries' | 'coordinates' | 'sameAs'
>;

/** Words that may name something. */
export interface Candidate extends Span {
  readonly clause: Clause;
  /** Indexes into the clause's words; `last` is the last one. */
  readonly first: number;
  readonly last: number;
  /** What it may name, the most likely first. Never empty. */
  readonly drafts: readonly DraftNode[];
  readonly how: NameMention['how'];
  /** Whether mentions of other nodes inside it count. */
  readonly open: boolean;
  readonly score: number;
  readonly why: NameWhy;
}

/** The span of the words from `first` to `last`, both included. */
export function spanOf(clause: Clause, first: number, last: number): Span {
  const start = clause.words[first]?.start ?? clause.start;
  const end = clause.words[last]?.end ?? clause.end;
  return { start, end };
}
