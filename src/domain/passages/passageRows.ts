import type { ArticleId, NodeId } from '../basics/ids.ts';
import { bySpan, overlaps, type Span } from '../basics/span.ts';
import type { Filters, VisibleGraph } from '../filter/filter.ts';
import { whySpanHidden } from '../filter/whySpanHidden.ts';
import type { GraphIndex, NumberedArticle } from '../graph/graphIndex.ts';
import type { Edge, Evidence, GraphNode } from '../graph/schema.ts';
import { sentenceRun, sentencesOf } from '../graph/sentences.ts';
import { type MarkedPassage, markPassages, passageAround } from './passages.ts';

interface Place {
  /** The same for the same passage under any filters. */
  readonly id: string;
  readonly source: NumberedArticle;
  readonly passage: MarkedPassage;
  /** What a link keeps as the passage that is read. */
  readonly span: Span;
}

/** A passage that proves an edge: one piece of its evidence. A sentence that proves two edges has two rows. */
export interface ProofRow extends Place {
  readonly kind: 'proof';
  readonly edge: Edge;
  readonly position: number;
  readonly evidence: Evidence;
}

/** A passage that proves nothing that is shown, but names nodes that are: each once, in order of the text. */
export interface NamingRow extends Place {
  readonly kind: 'naming';
  readonly nodes: readonly [GraphNode, ...GraphNode[]];
}

export type PassageRow = ProofRow | NamingRow;

/**
 * The passages that the filters leave, in order of citation, then of the text: one row for each piece of evidence, and
 * one for each sentence that only names something.
 */
export const listPassageRows = (
  index: GraphIndex,
  visible: VisibleGraph,
  filters: Filters,
): readonly PassageRow[] => {
  const proofs = new Map<ArticleId, ProofRow[]>();
  for (const [id, positions] of visible.edges) {
    const edge = index.edge(id);
    for (const position of positions) {
      const evidence = edge.evidence[position];
      if (!evidence) continue;
      const list = proofs.get(evidence.article) ?? [];
      list.push(proofOf(index, edge, position, evidence));
      proofs.set(evidence.article, list);
    }
  }
  return index.articles.flatMap((source) => {
    const proving = (proofs.get(source.article.id) ?? []).sort(byPlace);
    const naming = listNaming(index, visible, filters, source);
    return [...proving, ...withoutProving(naming, proving)].sort(byPlace);
  });
};

const proofOf = (index: GraphIndex, edge: Edge, position: number, evidence: Evidence): ProofRow => ({
  kind: 'proof',
  id: `${edge.id}:${position}`,
  source: index.article(evidence.article),
  passage: passageAround(index, evidence.article, evidence),
  span: { start: evidence.start, end: evidence.end },
  edge,
  position,
  evidence,
});

const listNaming = (
  index: GraphIndex,
  visible: VisibleGraph,
  filters: Filters,
  source: NumberedArticle,
): readonly NamingRow[] => {
  const article = source.article.id;
  const sentences = sentencesOf(source.article);
  const mentions = index
    .mentionsIn(article)
    .flatMap(({ node, mention }) =>
      visible.nodes.has(node.id) ? cutAtSentences(sentences, mention).map((words) => ({ node, words })) : [],
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
    const [one, ...others] = eachOnce(shown.map(({ node }) => node));
    if (!one) return [];
    const { start, end } = passage;
    return {
      kind: 'naming' as const,
      id: `${article}:${start}`,
      source,
      passage: {
        ...passage,
        marks: shown.map(({ words }) => words),
      },
      span: { start, end },
      nodes: [one, ...others] as const,
    };
  });
};

/** The part of the words in each sentence that they touch; all of them where they stand outside any. */
const cutAtSentences = (sentences: readonly Span[], words: Span): readonly Span[] => {
  const { first, last } = sentenceRun(sentences, words);
  const parts = sentences.slice(first, last + 1).flatMap((sentence) => {
    const start = Math.max(sentence.start, words.start);
    const end = Math.min(sentence.end, words.end);
    return start < end ? { start, end } : [];
  });
  return parts.length > 0 ? parts : [{ start: words.start, end: words.end }];
};

const eachOnce = (nodes: readonly GraphNode[]): readonly GraphNode[] => {
  const seen = new Map<NodeId, GraphNode>();
  for (const node of nodes) if (!seen.has(node.id)) seen.set(node.id, node);
  return [...seen.values()];
};

/** Both in order of the text; proofs may overlap one another. */
const withoutProving = (naming: readonly NamingRow[], proving: readonly ProofRow[]): readonly NamingRow[] => {
  let first = 0;
  let reach = -1;
  return naming.filter(({ passage }) => {
    let isProven = passage.start < reach;
    for (; (proving[first]?.passage.start ?? Number.POSITIVE_INFINITY) < passage.end; first += 1) {
      const proof = proving[first]?.passage;
      if (!proof) continue;
      isProven ||= overlaps(proof, passage);
      reach = Math.max(reach, proof.end);
    }
    return !isProven;
  });
};

const byPlace = (a: PassageRow, b: PassageRow): number =>
  a.passage.start - b.passage.start || a.span.start - b.span.start || a.span.end - b.span.end;
