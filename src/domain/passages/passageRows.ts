import { runToEnd } from '../../lib/runToEnd.ts';
import { bySpan, type Span } from '../basics/span.ts';
import type { Filters, VisibleGraph } from '../filter/filter.ts';
import { whySpanHidden } from '../filter/whySpanHidden.ts';
import type { GraphIndex, NumberedArticle } from '../graph/graphIndex.ts';
import { isProposed } from '../graph/provenance.ts';
import type { Evidence, GraphNode } from '../graph/schema.ts';
import { sentenceRun, sentencesOf } from '../graph/sentences.ts';
import { type MarkedPassage, markPassages } from './passages.ts';
import { joinRepeats, type ProvedLink, type ProvingPassage, passagesOfArticle } from './provingPassages.ts';

interface Place {
  /** The same for the same passage, as long as its place in the article stays. */
  readonly id: string;
  readonly source: NumberedArticle;
  /** Whole sentences; the words that prove or name are its marks. */
  readonly passage: MarkedPassage;
  /** Other places where the article prints the same words. */
  readonly repeats: readonly MarkedPassage[];
}

/** A claim that a passage proves, and the piece of evidence that its words are. */
interface ProvenClaim extends ProvedLink {
  readonly item: Evidence;
}

/** A passage that proves what is shown: its claims in order of the text, at least one. */
export interface ProofRow extends Place {
  readonly kind: 'proof';
  readonly claims: readonly [ProvenClaim, ...ProvenClaim[]];
}

/** A passage that proves nothing that is shown, but names nodes that are: each once, in order of the text. */
export interface NamingRow extends Place {
  readonly kind: 'naming';
  readonly nodes: readonly [GraphNode, ...GraphNode[]];
}

export type PassageRow = ProofRow | NamingRow;

/**
 * The passages that the filters keep, each once, in order of citation, then of the text: those that prove something,
 * with all that they prove, and those that only name something. Words that an article prints several times are listed
 * once.
 */
export const listPassageRows = (
  index: GraphIndex,
  visible: VisibleGraph,
  filters: Filters,
): readonly PassageRow[] => runToEnd(passageRowsInSteps(index, visible, filters));

/** The same an article at a time; yields the share done, 0 to 1. */
export function* passageRowsInSteps(
  index: GraphIndex,
  visible: VisibleGraph,
  filters: Filters,
): Generator<number, readonly PassageRow[]> {
  const rows: PassageRow[][] = [];
  for (const [at, source] of index.articles.entries()) {
    const proving = passagesOfArticle(index, visible, source)?.shown ?? [];
    const proofs = proving.flatMap((passage) => proofOf(source, passage));
    const named = withoutProving(listNaming(index, visible, filters, source), proofs);
    rows.push(joinSameWords(source, proofs, named).sort((a, b) => bySpan(a.passage, b.passage)));
    yield at / index.articles.length;
  }
  return rows.flat();
}

const proofOf = (source: NumberedArticle, { repeats, ofOthers, ...passage }: ProvingPassage): ProofRow[] => {
  const [first, ...others] = ofOthers.flatMap((link) => {
    const item = link.edge.evidence[link.evidence];
    return item ? { ...link, item } : [];
  });
  if (!first) return [];
  const id = `${source.article.id}:${passage.start}`;
  return [{ kind: 'proof', id, source, passage, repeats, claims: [first, ...others] }];
};

type Named = { readonly passage: MarkedPassage; readonly nodes: NamingRow['nodes'] };

const listNaming = (
  index: GraphIndex,
  visible: VisibleGraph,
  filters: Filters,
  source: NumberedArticle,
): readonly Named[] => {
  const article = source.article.id;
  const sentences = sentencesOf(source.article);
  const mentions = index
    .mentionsIn(article)
    .flatMap(({ node, mention }) =>
      visible.nodes.has(node.id) && !(filters.origin === 'verified' && isProposed(mention))
        ? cutAtSentences(sentences, mention).map((words) => ({ node, words }))
        : [],
    )
    .sort((a, b) => bySpan(a.words, b.words));
  const passages = markPassages(
    index,
    article,
    mentions.map(({ words }) => words),
  );
  let first = 0;
  return passages.flatMap((passage) => {
    const inside: typeof mentions = [];
    for (; (mentions[first]?.words.start ?? Number.POSITIVE_INFINITY) < passage.end; first += 1)
      inside.push(...mentions.slice(first, first + 1));
    const isShown = ({ type, when }: GraphNode) =>
      whySpanHidden(index, filters, {
        article,
        section: passage.section,
        when: type === 'event' ? when : null,
      }).length === 0;
    const shown = inside.filter(({ node }) => isShown(node));
    const [one, ...others] = new Set(shown.map(({ node }) => node));
    if (!one) return [];
    return { passage: { ...passage, marks: shown.map(({ words }) => words) }, nodes: [one, ...others] };
  });
};

/** Lists repeated words once: with what they prove, if they prove something anywhere in the article. */
const joinSameWords = (
  source: NumberedArticle,
  proofs: readonly ProofRow[],
  named: readonly Named[],
): PassageRow[] => {
  const places = named.map(({ passage }) => passage);
  const nodesAt = new Map(named.map(({ passage, nodes }) => [passage, nodes]));
  const provenAt = new Map(proofs.map((row) => [row.passage, row]));
  return joinRepeats(source.article.text, [...provenAt.keys(), ...places]).flatMap(([first, ...others]) => {
    const repeats = others.toSorted(bySpan);
    const proof = provenAt.get(first);
    if (proof) return { ...proof, repeats: [...proof.repeats, ...repeats].sort(bySpan) };
    const [one, ...more] = new Set([first, ...repeats].flatMap((place) => nodesAt.get(place) ?? []));
    if (!one) return [];
    const id = `${source.article.id}:${first.start}`;
    return { kind: 'naming', id, source, passage: first, repeats, nodes: [one, ...more] };
  });
};

/** The part of the words in each sentence that they touch; all of the words where they are outside any sentence. */
const cutAtSentences = (sentences: readonly Span[], words: Span): readonly Span[] => {
  const { first, last } = sentenceRun(sentences, words);
  const parts = sentences.slice(first, last + 1).flatMap((sentence) => {
    const start = Math.max(sentence.start, words.start);
    const end = Math.min(sentence.end, words.end);
    return start < end ? { start, end } : [];
  });
  return parts.length > 0 ? parts : [{ start: words.start, end: words.end }];
};

/** The passages that share no word with one that proves something, since that one already shows them. */
const withoutProving = (named: readonly Named[], proofs: readonly ProofRow[]): readonly Named[] => {
  const proven = proofs.flatMap(({ passage, repeats }) => [passage, ...repeats]).sort(bySpan);
  /** How far into the text the proofs reach, up to and including each one. */
  let reach = -1;
  const reached = proven.map(({ end }) => {
    reach = Math.max(reach, end);
    return reach;
  });
  const isProven = (place: Span): boolean => {
    let [low, high] = [0, proven.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((proven[middle]?.start ?? 0) < place.end) low = middle + 1;
      else high = middle;
    }
    return (reached[low - 1] ?? -1) > place.start;
  };
  return named.filter(({ passage }) => !isProven(passage));
};
