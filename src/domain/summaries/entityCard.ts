import type { NodeId } from '../basics/ids.ts';
import type { Certainty } from '../basics/kinds.ts';
import { overlaps } from '../basics/span.ts';
import type { VisibleGraph } from '../filter/filter.ts';
import { familyOf } from '../graph/familyOf.ts';
import type { GraphIndex, NumberedArticle } from '../graph/graphIndex.ts';
import type { Edge, GraphNode } from '../graph/schema.ts';
import { type MarkedPassage, passagesOfNode } from '../passages/passages.ts';
import { yearRangeOfEdtf } from '../time/yearsOfEdtf.ts';

/** A passage and the article that it stands in. */
export interface DatedPassage {
  readonly source: NumberedArticle;
  readonly passage: MarkedPassage;
}

/**
 * Where the articles first and last name a node, by date of publication, then by place in the text; both the same when
 * it is named once. null when no article that names it is dated.
 */
export const firstAndLastMention = (
  index: GraphIndex,
  id: NodeId,
): { readonly first: DatedPassage; readonly last: DatedPassage } | null => {
  const dated = passagesOfNode(index, id)
    .filter(({ article }) => yearRangeOfEdtf(article.article.published.edtf ?? '') !== null)
    .flatMap(({ article, passages }) => passages.map((passage) => ({ source: article, passage })));
  const first = dated[0];
  const last = dated.at(-1);
  return first && last ? { first, last } : null;
};

/**
 * How many passages are about a year. A list of these has an entry for every year from its first to its last, with 0
 * where there are none.
 */
export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/**
 * The passages that name a node, by the year that they are about: that of the evidence in them about the node, or of
 * the event that the node is; passages about nothing dated count for their article's year, as in the filter by year. A
 * passage about several years counts in each.
 */
export const passagesPerYear = (index: GraphIndex, id: NodeId): readonly YearCount[] => {
  const evidence = index.edgesOf(id).flatMap((edge) => edge.evidence);
  const { type, when } = index.node(id);
  const counts = new Map<number, number>();
  for (const { article, passages } of passagesOfNode(index, id))
    for (const passage of passages) {
      const told = evidence
        .filter((item) => item.article === passage.article && overlaps(item, passage))
        .map((item) => item.when);
      const dates = [...told, type === 'event' ? when : null].flatMap((date) => date ?? []);
      const happened = dates.flatMap((date) => yearRangeOfEdtf(date) ?? []);
      const published = yearRangeOfEdtf(article.article.published.edtf ?? '');
      const ranges = happened.length > 0 ? happened : published ? [published] : [];
      for (const year of yearsIn(ranges)) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  const years = [...counts.keys()];
  if (years.length === 0) return [];
  const from = Math.min(...years);
  return Array.from({ length: Math.max(...years) - from + 1 }, (_, n) => ({
    year: from + n,
    count: counts.get(from + n) ?? 0,
  }));
};

/** Each year of the ranges once. */
const yearsIn = (ranges: readonly { readonly from: number; readonly to: number }[]): ReadonlySet<number> =>
  new Set(ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, n) => from + n)));

/** Another node, and how much the articles say about the two together. */
interface Partner {
  readonly node: GraphNode;
  readonly articles: number;
  readonly passages: number;
}

/**
 * The nodes to which the best attested links lead, in the given part of the graph: by articles, then by evidence, then by
 * id.
 */
export const strongestPartners = (
  index: GraphIndex,
  id: NodeId,
  visible: VisibleGraph,
  most = 5,
): readonly Partner[] => {
  const partners = new Map<NodeId, { articles: Set<string>; passages: number }>();
  for (const edge of index.edgesOf(id)) {
    const other = edge.source === id ? edge.target : edge.source;
    if (other === id) continue;
    for (const position of visible.edges.get(edge.id) ?? []) {
      const partner = partners.get(other) ?? { articles: new Set(), passages: 0 };
      partner.articles.add(edge.evidence[position]?.article ?? '');
      partner.passages += 1;
      partners.set(other, partner);
    }
  }
  return [...partners]
    .map(([other, { articles, passages }]) => ({
      node: index.node(other),
      articles: articles.size,
      passages,
    }))
    .sort((a, b) => b.articles - a.articles || b.passages - a.passages || (a.node.id < b.node.id ? -1 : 1))
    .slice(0, most);
};

/** One side of a disagreement: a piece of an edge's evidence (its position) and how surely it says it. */
export interface Side {
  readonly edge: Edge;
  readonly evidence: number;
  readonly certainty: Certainty;
}

/** Something that is claimed in one place, and denied or left unconfirmed in another. */
export interface Disagreement {
  readonly sure: Side;
  readonly doubted: Side;
}

/**
 * Where the articles disagree about a node, in the given part of the graph: claims that are both stated (or attributed)
 * and denied or unconfirmed; and denied claims beside which another of the same family is stated between the same two
 * nodes. They are shown, not settled. In the graph's order.
 */
export const disagreementsAbout = (
  index: GraphIndex,
  id: NodeId,
  visible: VisibleGraph,
): readonly Disagreement[] => {
  const sidesOf = (edge: Edge): readonly Side[] =>
    [...(visible.edges.get(edge.id) ?? [])].flatMap((position) => {
      const item = edge.evidence[position];
      return item ? [{ edge, evidence: position, certainty: item.certainty }] : [];
    });
  return index.edgesOf(id).flatMap((edge) => {
    const sides = sidesOf(edge);
    const doubted = pick(sides, ['denied', 'unconfirmed']);
    if (!doubted) return [];
    const sure = pick(sides, ['stated', 'attributed']);
    if (sure) return [{ sure, doubted }];
    if (doubted.certainty !== 'denied') return [];
    const beside = index
      .edgesBetween(edge.source, edge.target)
      .filter((other) => other.id !== edge.id && familyOf(index, other) === familyOf(index, edge));
    const against = pick(beside.flatMap(sidesOf), ['stated', 'attributed']);
    return against ? [{ sure: against, doubted }] : [];
  });
};

/** The first side that has the first of the wanted certainties that occurs. */
const pick = (sides: readonly Side[], wanted: readonly Certainty[]): Side | undefined =>
  wanted.flatMap((certainty) => sides.find((side) => side.certainty === certainty) ?? [])[0];
