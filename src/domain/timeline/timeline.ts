import type { EdgeId, NodeId } from '../basics/ids.ts';
import type { VisibleGraph } from '../filter/filter.ts';
import type { GraphIndex, NumberedArticle } from '../graph/graphIndex.ts';
import type { Edge } from '../graph/schema.ts';
import { type DateExtent, extentOfEdtf } from './dateExtent.ts';
import type { LaneChoice } from './laneChoice.ts';
import { type LaneId, laneOfEdge, laneOfNode } from './lanes.ts';

/** What is dated: a node (an event), or an edge by those of its evidence (positions) that bear this date. */
export type ItemSubject =
  | { readonly kind: 'node'; readonly id: NodeId }
  | { readonly kind: 'edge'; readonly id: EdgeId; readonly evidence: readonly [number, ...number[]] };

/** One mark on the time axis. */
export interface TimelineItem {
  /** Unique among the items, and the same as long as subject and date are. */
  readonly key: string;
  readonly subject: ItemSubject;
  /** EDTF */
  readonly when: string;
  readonly extent: DateExtent;
  /** No source states the date: it was worked out. */
  readonly inferred: boolean;
  /** The numbers of the articles that it rests on, ascending. */
  readonly sources: readonly number[];
  readonly lane: LaneId;
}

/** An article on the axis, by its date of publication. */
export interface PublishedArticle extends NumberedArticle {
  readonly extent: DateExtent;
}

export interface Timeline {
  /** In order of time: by first day; of those that start together events first, then the longer. */
  readonly items: readonly TimelineItem[];
  /**
   * Visible events and edges that have no place on the axis, in the graph's order: they have no date, or none with a
   * year.
   */
  readonly undated: { readonly nodes: readonly NodeId[]; readonly edges: readonly EdgeId[] };
}

/**
 * The dated part of what is visible: every node that has a date, and every edge once for each date of its visible
 * evidence. Events and edges without a date are listed as undated.
 */
export const listTimeline = (index: GraphIndex, visible: VisibleGraph, by: LaneChoice): Timeline => {
  const whole = wholeTimeline(index, by);
  const isWhole = (id: EdgeId) => visible.edges.get(id)?.length === index.edge(id).evidence.length;
  const items = whole.items.filter(({ subject }) =>
    subject.kind === 'node' ? visible.nodes.has(subject.id) : isWhole(subject.id),
  );
  const edges: EdgeId[] = [];
  let isSorted = true;
  for (const [id, evidence] of visible.edges) {
    if (isWhole(id)) {
      if (whole.undated.has(id)) edges.push(id);
      continue;
    }
    const dated = itemsOfEdge(index, index.edge(id), evidence, by);
    if (dated.length === 0) edges.push(id);
    items.push(...dated);
    isSorted = false;
  }
  return {
    items: isSorted ? items : items.sort(byTime),
    undated: { nodes: whole.undatedEvents.filter((id) => visible.nodes.has(id)), edges },
  };
};

/** The same of all that is in the graph, by all of its evidence. */
interface WholeTimeline {
  readonly items: readonly TimelineItem[];
  readonly undatedEvents: readonly NodeId[];
  readonly undated: ReadonlySet<EdgeId>;
}

/** All that is dated in the graph; worked out once, since filters leave most links all of their evidence. */
export const wholeTimeline = (index: GraphIndex, by: LaneChoice): WholeTimeline => {
  const known = wholes.get(index)?.get(by);
  if (known !== undefined) return known;
  const items: TimelineItem[] = [];
  const undatedEvents: NodeId[] = [];
  const undated = new Set<EdgeId>();
  for (const node of index.graph.nodes) {
    const extent = node.when === null ? null : extentOfEdtf(node.when);
    if (extent === null || node.when === null) {
      if (node.type === 'event') undatedEvents.push(node.id);
      continue;
    }
    items.push({
      key: `node:${node.id}`,
      subject: { kind: 'node', id: node.id },
      when: node.when,
      extent,
      inferred: node.whenBasis === 'inferred',
      sources: numbersOf(index, node.mentions),
      lane: laneOfNode(index, node.id, by),
    });
  }
  for (const edge of index.graph.edges) {
    const dated = itemsOfEdge(index, edge, [...edge.evidence.keys()], by);
    if (dated.length === 0) undated.add(edge.id);
    items.push(...dated);
  }
  const whole = { items: items.sort(byTime), undatedEvents, undated };
  wholes.set(index, new Map([...(wholes.get(index) ?? []), [by, whole]]));
  return whole;
};

const wholes = new WeakMap<GraphIndex, ReadonlyMap<LaneChoice, WholeTimeline>>();

/** The articles that the filters keep, by their date of publication; those without a date are left out. */
export const listPublished = (index: GraphIndex, hidden: readonly string[]): readonly PublishedArticle[] =>
  index.articles.flatMap((numbered) => {
    const { id, published } = numbered.article;
    const extent = published.edtf === null ? null : extentOfEdtf(published.edtf);
    return extent === null || hidden.includes(id) ? [] : [{ ...numbered, extent }];
  });

const itemsOfEdge = (
  index: GraphIndex,
  edge: Edge,
  visible: readonly number[],
  by: LaneChoice,
): readonly TimelineItem[] => {
  const byDate = new Map<string, [number, ...number[]]>();
  for (const position of visible) {
    const when = edge.evidence[position]?.when ?? null;
    if (when === null) continue;
    const same = byDate.get(when);
    if (same) same.push(position);
    else byDate.set(when, [position]);
  }
  return [...byDate].flatMap(([when, evidence]) => {
    const extent = extentOfEdtf(when);
    if (extent === null) return [];
    const proofs = evidence.flatMap((position) => edge.evidence[position] ?? []);
    return {
      key: `edge:${edge.id}:${when}`,
      subject: { kind: 'edge', id: edge.id, evidence },
      when,
      extent,
      inferred: proofs.every(({ whenBasis }) => whenBasis === 'inferred'),
      sources: numbersOf(index, proofs),
      lane: laneOfEdge(index, edge, by),
    };
  });
};

const numbersOf = (
  index: GraphIndex,
  places: readonly { readonly article: NumberedArticle['article']['id'] }[],
) => [...new Set(places.map(({ article }) => index.article(article).number))].sort((a, b) => a - b);

const byTime = (a: TimelineItem, b: TimelineItem): number =>
  a.extent.from - b.extent.from || rank(a) - rank(b) || b.extent.to - a.extent.to || (a.key < b.key ? -1 : 1);

const rank = ({ subject }: TimelineItem): number => (subject.kind === 'node' ? 0 : 1);
