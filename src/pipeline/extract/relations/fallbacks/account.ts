import type { EventPhrase } from '../../events/eventPhrase.ts';
import type { NamedNode } from '../../types.ts';
import type { Finding, ReadSentence } from '../context.ts';

/** An event that a sentence tells of, with the words for it there. */
export interface Told {
  readonly node: NamedNode;
  readonly phrase: EventPhrase;
}

/** A sentence with the events that it tells of as something that happened or will. */
export interface ToldSentence {
  readonly read: ReadSentence;
  readonly told: readonly Told[];
  /** The sentence right before it in the same section; null where there is none. */
  readonly before: ToldSentence | null;
}

/** A finding with the sentence that asserts it. */
export interface Asserted {
  readonly read: ReadSentence;
  readonly finding: Finding;
}

/** What the rules have found in an article so far. */
export interface Account {
  /** Every finding that a node is an end of. */
  readonly linesOf: (node: NamedNode) => readonly Finding[];
  /** Whether anything joins the two, in either direction. */
  readonly areJoined: (one: NamedNode, other: NamedNode) => boolean;
}

/**
 * A rule for what the exact rules left open in a sentence. It knows less of the words between its two ends, so that it
 * only ever adds what nothing else says, with a low score.
 */
export type Fallback = (account: Account, sentence: ToldSentence) => readonly Finding[];

/**
 * What the rules find in the gaps of an article, in the order of the rules: two nodes that something joins already are
 * not joined again, so that no finding is repeated or contradicted.
 */
export function fallBack(
  rules: readonly Fallback[],
  sentences: readonly ToldSentence[],
  known: readonly Asserted[],
): Asserted[] {
  const lines = new Map<NamedNode, Finding[]>();
  const add = (finding: Finding): void => {
    for (const node of [finding.source, finding.target]) {
      const all = lines.get(node);
      if (all === undefined) lines.set(node, [finding]);
      else all.push(finding);
    }
  };
  for (const { finding } of known) add(finding);
  const account: Account = {
    linesOf: (node) => lines.get(node) ?? [],
    areJoined: (one, other) =>
      (lines.get(one) ?? []).some(({ source, target }) => source === other || target === other),
  };
  const found: Asserted[] = [];
  for (const rule of rules)
    for (const sentence of sentences)
      for (const finding of rule(account, sentence)) {
        if (finding.source === finding.target || account.areJoined(finding.source, finding.target)) continue;
        add(finding);
        found.push({ read: sentence.read, finding });
      }
  return found;
}
