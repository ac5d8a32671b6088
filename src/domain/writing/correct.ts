import { contains, overlaps, type Span } from '../basics/span.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import type { Edge, Evidence } from '../graph/schema.ts';
import type { LinkDraft, MentionDraft } from './draft.ts';
import type { MentionRef, Words } from './writing.ts';

/** Begins a draft that corrects a piece of evidence of an edge. */
export function correctEvidence(
  { source, target, predicate }: Edge,
  { article, start, end, certainty, attributedTo, when }: Evidence,
): LinkDraft {
  const words = { article, start, end };
  return {
    kind: 'link',
    of: { ...words, source, predicate, target, certainty },
    selected: words,
    words,
    source: { id: source },
    predicate,
    target: { id: target },
    certainty,
    attributedTo: attributedTo ?? null,
    when,
  };
}

/** Begins a draft which says that the words of a mention mean another node. */
export const correctMention = (mention: MentionRef): MentionDraft => ({
  kind: 'mention',
  words: mention,
  node: { id: mention.node },
});

/**
 * The mention that words are about: the shortest that holds them, else the only one within them; null when there is none,
 * or when there are several.
 */
export function mentionAt(index: GraphIndex, words: Words): MentionRef | null {
  const met = index
    .mentionsIn(words.article)
    .filter(({ mention }) => overlaps(mention, words))
    .map(({ node, mention: { start, end, how } }) => ({
      article: words.article,
      start,
      end,
      how,
      node: node.id,
    }));
  const around = met.filter((one) => contains(one, words)).sort((a, b) => lengthOf(a) - lengthOf(b));
  const inside = met.filter((one) => contains(words, one));
  return around[0] ?? (inside.length === 1 ? (inside[0] ?? null) : null);
}

const lengthOf = ({ start, end }: Span): number => end - start;
