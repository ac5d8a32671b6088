import type { Certainty, SectionKind } from '../basics/kinds.ts';
import type { GraphIndex, NumberedArticle } from '../graph/graphIndex.ts';
import type { Edge, Evidence, LocalizedText, Predicate } from '../graph/schema.ts';
import { surestOf } from '../graph/surestOf.ts';
import { attributionOf, type Speaker } from '../passages/attribution.ts';
import { attributionSentence } from '../passages/attributionSentence.ts';
import { passageAround } from '../passages/passages.ts';
import { yearsHappened } from '../time/yearsOfEdtf.ts';

/** A piece of evidence with all that an export says of it. */
export interface ExportEvidence {
  /** « maroc--assisted--france#0 »: the edge, and the position among all of its evidence, kept or not. */
  readonly id: string;
  readonly position: number;
  readonly item: Evidence;
  readonly source: NumberedArticle;
  /** The proving words, letter for letter. */
  readonly quote: string;
  readonly paragraph: number;
  readonly section: SectionKind;
  /** Who says it, then who passes it on; null when the article itself says it. */
  readonly speakers: readonly Speaker[] | null;
  /** « Selon Nice-Matin, cité par … »; null as above. */
  readonly attribution: LocalizedText | null;
}

/** An edge with the evidence that is exported, and what follows from it. */
export interface ExportEdge {
  readonly edge: Edge;
  readonly predicate: Predicate;
  readonly evidence: readonly ExportEvidence[];
  /** The best certainty of that evidence. */
  readonly certainty: Certainty;
  /** Ascending; of that evidence: when it happened, else when it was published. */
  readonly years: readonly number[];
  /** The different articles that attest it. */
  readonly articles: number;
}

/**
 * An edge with the given pieces of its evidence (positions). Throws on an unknown predicate: graphs are checked when
 * read.
 */
export const exportEdge = (index: GraphIndex, edge: Edge, positions: readonly number[]): ExportEdge => {
  const predicate = index.graph.predicates[edge.predicate];
  if (!predicate) throw new Error(`There is no predicate "${edge.predicate}" in the graph.`);
  const evidence = positions.map((position) => exportEvidence(index, edge, position));
  const isWhole = positions.length === edge.evidence.length;
  return {
    edge,
    predicate,
    evidence,
    certainty: surestOf(edge, positions),
    years: isWhole ? edge.years : [...new Set(evidence.flatMap(yearsOf))].sort((a, b) => a - b),
    articles: index.corroboration(edge, positions),
  };
};

const exportEvidence = (index: GraphIndex, edge: Edge, position: number): ExportEvidence => {
  const item = edge.evidence[position];
  if (!item) throw new Error(`The edge "${edge.id}" has no evidence ${position}.`);
  const source = index.article(item.article);
  const { paragraph, section } = passageAround(index, item.article, item);
  const [fr, en] = [attributionSentence(index, item, 'fr'), attributionSentence(index, item, 'en')];
  return {
    id: `${edge.id}#${position}`,
    position,
    item,
    source,
    quote: source.article.text.slice(item.start, item.end),
    paragraph,
    section,
    speakers: attributionOf(index, item),
    attribution: fr === null || en === null ? null : { fr, en },
  };
};

const yearsOf = ({ item, source }: ExportEvidence): readonly number[] => {
  const range = yearsHappened(item.when, source.article.published.edtf);
  return range ? Array.from({ length: range.to - range.from + 1 }, (_, n) => range.from + n) : [];
};
