import type { NodeType } from '../../../domain/basics/kinds.ts';
import type { Span } from '../../../domain/basics/span.ts';
import type { LocalizedText } from '../../../domain/graph/schema.ts';
import type { NameMention } from '../types.ts';
import type { Clause } from './reading.ts';
import type { NameWhy } from './whyNames.ts';

/** A node that a rule makes or knows, before the nodes of the article are settled. */
export interface DraftNode {
  /** A fixed id, the same wherever a rule makes it; null: the id is made from the fullest name. */
  readonly id: string | null;
  readonly type: NodeType;
  readonly label: LocalizedText;
  readonly short?: LocalizedText;
  readonly determiner?: { readonly fr?: string; readonly en?: string };
  readonly names: readonly string[];
  readonly demonyms?: readonly string[];
  readonly countries: readonly string[];
  readonly coordinates?: readonly [number, number];
  readonly sameAs?: readonly string[];
  readonly from: 'corpus' | 'world' | 'new';
  readonly isCity?: boolean;
}

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
