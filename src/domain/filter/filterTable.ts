import type { ArticleId, EdgeId, NodeId } from '../basics/ids.ts';
import { certainties, families, nodeTypes } from '../basics/kinds.ts';
import type { Span } from '../basics/span.ts';
import { familyOf } from '../graph/familyOf.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import { isProposed, type Provenance } from '../graph/provenance.ts';
import { sentenceRun, sentencesOf } from '../graph/sentences.ts';
import type { YearRange } from '../time/yearRange.ts';
import { ownYears, yearRangeOfEdtf } from '../time/yearsOfEdtf.ts';
import { countriesOfEdge, countriesOfNode } from './countryRule.ts';

/** Rows of `lists` for each owner: those of owner n stand from `starts[n]` to `starts[n + 1]`, exclusive. */
export interface Rows {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

/**
 * Spans that filters keep or drop: evidence or mentions, one position each, the rows of an owner next to each other. Years are both
 * inclusive; `from` above `to` says that there is none.
 */
export interface SpanRows {
  readonly starts: Int32Array;
  /** The position of its article in `index.articles`. */
  readonly article: Int32Array;
  /** The number of the sentence that it starts in, counted over all articles in their order. */
  readonly sentence: Int32Array;
  /** 1: in the teaser of another article. */
  readonly related: Uint8Array;
  /** 1: only a program says so. */
  readonly proposed: Uint8Array;
  readonly happenedFrom: Int32Array;
  readonly happenedTo: Int32Array;
  readonly publishedFrom: Int32Array;
  readonly publishedTo: Int32Array;
}

/** The graph laid out in flat arrays, so that filtering 20,000 edges takes milliseconds and allocates nothing. */
export interface FilterTable {
  readonly nodePositions: ReadonlyMap<NodeId, number>;
  readonly edgePositions: ReadonlyMap<EdgeId, number>;
  readonly articlePositions: ReadonlyMap<ArticleId, number>;
  /** Positions in `nodeTypes`, `families`, `certainties`. */
  readonly type: Uint8Array;
  readonly family: Uint8Array;
  readonly certainty: Uint8Array;
  /** 1: no person has looked at it. */
  readonly nodeProposed: Uint8Array;
  readonly edgeProposed: Uint8Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Positions of the country nodes that a node concerns (a country: itself too) … */
  readonly nodeCountries: () => Rows;
  /** … and those that an edge or one of its ends concerns. Both are made on first use: few readers choose countries. */
  readonly edgeCountries: () => Rows;
  readonly evidence: SpanRows;
  readonly mentions: SpanRows;
  /** For each sentence the position of its article. */
  readonly articleOfSentence: Int32Array;
}

/** The table of an index, made on first use. */
export const filterTableOf = (index: GraphIndex): FilterTable => {
  const known = tables.get(index);
  if (known) return known;
  const table = makeTable(index);
  tables.set(index, table);
  return table;
};

const tables = new WeakMap<GraphIndex, FilterTable>();

const noYears: YearRange = { from: 1, to: 0 };

const makeTable = (index: GraphIndex): FilterTable => {
  const { nodes, edges } = index.graph;
  const nodePositions = new Map(nodes.map((node, position) => [node.id, position]));
  const articlePositions = new Map(index.articles.map(({ article }, position) => [article.id, position]));
  const positionsOf = (ids: readonly NodeId[]): readonly number[] => {
    const positions: number[] = [];
    for (const id of ids) {
      const position = nodePositions.get(id);
      if (position !== undefined && !positions.includes(position)) positions.push(position);
    }
    return positions;
  };

  const spansOf = makeSpanRows(index, articlePositions);
  const articleOfSentence = Int32Array.from(
    index.articles.flatMap(({ article }, position) => sentencesOf(article).map(() => position)),
  );
  return {
    nodePositions,
    edgePositions: new Map(edges.map((edge, position) => [edge.id, position])),
    articlePositions,
    type: Uint8Array.from(nodes, (node) => nodeTypes.indexOf(node.type)),
    family: Uint8Array.from(edges, (edge) => families.indexOf(familyOf(index, edge))),
    certainty: Uint8Array.from(
      edges.flatMap((edge) => edge.evidence),
      (item) => certainties.indexOf(item.certainty),
    ),
    nodeProposed: Uint8Array.from(nodes, mark),
    edgeProposed: Uint8Array.from(edges, mark),
    source: Int32Array.from(edges, (edge) => nodePositions.get(edge.source) ?? -1),
    target: Int32Array.from(edges, (edge) => nodePositions.get(edge.target) ?? -1),
    nodeCountries: once(() => makeRows(nodes.map((node) => positionsOf(countriesOfNode(node))))),
    edgeCountries: once(() => makeRows(edges.map((edge) => positionsOf(countriesOfEdge(index, edge))))),
    evidence: spansOf(edges.map((edge) => edge.evidence)),
    mentions: spansOf(
      nodes.map(({ type, when, mentions }) =>
        type === 'event' ? mentions.map((mention) => ({ ...mention, when })) : mentions,
      ),
    ),
    articleOfSentence,
  };
};

const mark = (one: Parameters<typeof isProposed>[0]): 0 | 1 => (isProposed(one) ? 1 : 0);

interface Place extends Span, Provenance {
  readonly article: ArticleId;
  readonly when?: string | null;
}

const makeSpanRows = (index: GraphIndex, articlePositions: ReadonlyMap<ArticleId, number>) => {
  const happenedIn = rememberYears();
  let sentenceTotal = 0;
  const articles = index.articles.map(({ article }) => {
    const sentences = sentencesOf(article);
    const firstSentence = sentenceTotal;
    sentenceTotal += sentences.length;
    const { edtf } = article.published;
    const related = article.sections.filter((section) => section.kind === 'related');
    const published = edtf === null ? null : yearRangeOfEdtf(edtf);
    return { sentences, firstSentence, related, published: published ?? noYears };
  });
  return (lists: readonly (readonly Place[])[]): SpanRows => {
    const starts = startsOf(lists);
    const size = starts[lists.length] ?? 0;
    const spans: SpanRows = {
      starts,
      article: new Int32Array(size),
      sentence: new Int32Array(size),
      related: new Uint8Array(size),
      proposed: new Uint8Array(size),
      happenedFrom: new Int32Array(size),
      happenedTo: new Int32Array(size),
      publishedFrom: new Int32Array(size),
      publishedTo: new Int32Array(size),
    };
    let row = 0;
    for (const list of lists)
      for (const place of list) {
        const position = articlePositions.get(place.article) ?? -1;
        const article = articles[position];
        if (!article) throw new Error(`There is no article "${place.article}" in the graph.`);
        const happened = place.when == null ? article.published : happenedIn(place.when, article.published);
        spans.article[row] = position;
        spans.sentence[row] = article.firstSentence + sentenceRun(article.sentences, place).first;
        if (article.related.some((section) => holdsStart(section, place))) spans.related[row] = 1;
        spans.proposed[row] = mark(place);
        spans.happenedFrom[row] = happened.from;
        spans.happenedTo[row] = happened.to;
        spans.publishedFrom[row] = article.published.from;
        spans.publishedTo[row] = article.published.to;
        row += 1;
      }
    return spans;
  };
};

const holdsStart = (section: Span, place: Span): boolean =>
  section.start <= place.start && place.start < section.end;

/** Dates repeat, so each is read only once. */
const rememberYears = () => {
  const ranges = new Map<string, YearRange | null | undefined>();
  return (when: string, published: YearRange): YearRange => {
    if (!ranges.has(when)) ranges.set(when, ownYears(when));
    const own = ranges.get(when);
    return own === undefined ? published : (own ?? noYears);
  };
};

const makeRows = (lists: readonly (readonly number[])[]): Rows => ({
  starts: startsOf(lists),
  values: Int32Array.from(lists.flat()),
});

const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const startsOf = (lists: readonly (readonly unknown[])[]): Int32Array => {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, n) => {
    starts[n + 1] = (starts[n] ?? 0) + list.length;
  });
  return starts;
};
