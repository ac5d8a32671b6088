import type { NodeType } from '../../src/domain/basics/kinds.ts';
import type { Span } from '../../src/domain/basics/span.ts';
import { type Counts, type Figures, figuresOf } from './counts.ts';

export interface Naming extends Span {
  readonly node: string;
}
type Types = ReadonlyMap<string, NodeType>;

const keyOf = ({ start, end }: Span) => `${start}-${end}`;

/** Mentions of either reading that have the same span, character for character. */
export function pairMentions<A extends Naming, B extends Naming>(
  wanted: readonly A[],
  given: readonly B[],
): [A, B][] {
  const bySpan = new Map(given.map((mention) => [keyOf(mention), mention]));
  return wanted.flatMap((mention) => {
    const other = bySpan.get(keyOf(mention));
    return other ? [[mention, other] as [A, B]] : [];
  });
}

/** Mentions with the exact span; with `types`, with the right type of node as well. */
export function scoreMentions(
  wanted: readonly Naming[],
  given: readonly Naming[],
  types?: { readonly wanted: Types; readonly given: Types },
): Counts {
  const pairs = pairMentions(wanted, given);
  const right = types
    ? pairs.filter(([a, b]) => types.wanted.get(a.node) === types.given.get(b.node)).length
    : pairs.length;
  return { right, given: new Set(given.map(keyOf)).size, wanted: wanted.length };
}

/** The sums from which B-cubed is computed, over the mentions that both readings have. */
export interface SameNode {
  /** For each mention: of those that the rules put into one node with it, the share that belongs there; summed. */
  readonly precision: number;
  /** For each mention: of those that belong into one node with it, the share that the rules put there; summed. */
  readonly recall: number;
  readonly mentions: number;
}

export const noSameNode: SameNode = { precision: 0, recall: 0, mentions: 0 };

export const addSameNode = (a: SameNode, b: SameNode): SameNode => ({
  precision: a.precision + b.precision,
  recall: a.recall + b.recall,
  mentions: a.mentions + b.mentions,
});

/**
 * Whether the same thing is the same node, by B-cubed (Bagga and Baldwin 1998) over the mentions that both readings
 * have: whether a mention was found at all is measured separately.
 */
export function scoreSameNode(pairs: readonly (readonly [Naming, Naming])[]): SameNode {
  const count = (node: (pair: readonly [Naming, Naming]) => string) => {
    const counts = new Map<string, number>();
    for (const pair of pairs) counts.set(node(pair), (counts.get(node(pair)) ?? 0) + 1);
    return (pair: readonly [Naming, Naming]) => counts.get(node(pair)) ?? 0;
  };
  const wanted = count(([a]) => a.node);
  const given = count(([, b]) => b.node);
  const both = count(([a, b]) => `${a.node} ${b.node}`);
  return pairs.reduce(
    (sums, pair) => ({
      precision: sums.precision + both(pair) / given(pair),
      recall: sums.recall + both(pair) / wanted(pair),
      mentions: sums.mentions + 1,
    }),
    noSameNode,
  );
}

export const figuresOfSameNode = ({ precision, recall, mentions }: SameNode): Figures =>
  figuresOf({ right: recall, given: mentions, wanted: mentions }, precision);
