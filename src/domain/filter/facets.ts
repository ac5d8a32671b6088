import type { ArticleId, NodeId } from '../basics/ids.ts';
import {
  type Certainty,
  certainties,
  type Family,
  families,
  type NodeType,
  nodeTypes,
} from '../basics/kinds.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import { at, type CompiledFilter, type FilterMask, maskGraph } from './compiledFilter.ts';
import { compileFilters, type Filters } from './filter.ts';
import { type FilterTable, filterTableOf } from './filterTable.ts';
import { narrow, type Scope, wholeScope } from './focus.ts';

/** A value of a filter, and how much it would show under the other filters. */
export interface Count<Value> {
  readonly value: Value;
  readonly count: number;
}

/** Zero counts are included, so that a value does not vanish from under the pointer. */
export interface Facets {
  /** Nodes of the type, in the order of `nodeTypes`. */
  readonly types: readonly Count<NodeType>[];
  /** Edges of the family, in the order of `families`. */
  readonly families: readonly Count<Family>[];
  /** Edges with evidence of that certainty, in the order of `certainties`. */
  readonly certainties: readonly Count<Certainty>[];
  /** Sentences of the article that prove a shown edge or mention a shown node, in order of citation. */
  readonly articles: readonly Count<ArticleId>[];
  /** Sentences that name the country (articles, years and teasers as chosen): the most first, then by id. */
  readonly countries: readonly Count<NodeId>[];
  /** Edges attested by at least so many articles, from 1 to the most that any edge has. */
  readonly corroboration: readonly Count<number>[];
  /** Sentences with evidence of that year, for every year of `index.yearsExtent`. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  /** Edges that a person has verified, and those that are only proposed. */
  readonly origins: { readonly verified: number; readonly proposed: number };
  /** Evidence that stands in teasers of other articles. */
  readonly teasers: number;
  readonly totals: {
    readonly nodes: { readonly shown: number; readonly all: number };
    readonly edges: { readonly shown: number; readonly all: number };
  };
}

/** Counts every value of every filter under the other filters, inside the scope. */
export const countFacets = (index: GraphIndex, filters: Filters, scope: Scope = wholeScope): Facets => {
  const table = filterTableOf(index);
  const compiled = compileFilters(table, filters);
  const shown = narrow(index, table, maskGraph(table, compiled), scope);
  /** What is kept when one filter is taken off; nothing is computed again where that filter hides nothing. */
  const without = (patch: Partial<CompiledFilter>, holdsBack: boolean): FilterMask =>
    holdsBack ? narrow(index, table, maskGraph(table, { ...compiled, ...patch }), scope) : shown;
  const none = (all: Uint8Array) => new Uint8Array(all.length);
  return {
    types: countTypes(table, without({ types: none(compiled.types) }, filters.hiddenTypes.length > 0)),
    families: countFamilies(
      table,
      without({ families: none(compiled.families) }, filters.hiddenFamilies.length > 0),
    ),
    certainties: countCertainties(
      table,
      without({ certainties: none(compiled.certainties) }, filters.hiddenCertainties.length > 0),
    ),
    articles: countArticles(
      index,
      table,
      without({ articles: none(compiled.articles) }, filters.hiddenArticles.length > 0),
    ),
    countries: countCountries(index, table, shown),
    corroboration: countCorroboration(
      index,
      table,
      without({ minCorroboration: 1 }, filters.minCorroboration > 1),
    ),
    years: countYears(index, table, compiled.published, without({ years: null }, filters.years !== null)),
    origins: countOrigins(table, without({ proposed: null }, compiled.proposed !== null)),
    teasers: countTeasers(table, without({ teasers: true }, !filters.teasers)),
    totals: {
      nodes: { shown: countOnes(shown.nodes), all: index.graph.nodes.length },
      edges: { shown: countOnes(shown.edges), all: index.graph.edges.length },
    },
  };
};

const countTypes = (table: FilterTable, { nodes }: FilterMask): Facets['types'] => {
  const counts = nodeTypes.map(() => 0);
  nodes.forEach((kept, node) => {
    const type = at(table.type, node);
    counts[type] = (counts[type] ?? 0) + kept;
  });
  return nodeTypes.map((value, n) => ({ value, count: counts[n] ?? 0 }));
};

const countFamilies = (table: FilterTable, { edges }: FilterMask): Facets['families'] => {
  const counts = families.map(() => 0);
  edges.forEach((kept, edge) => {
    const family = at(table.family, edge);
    counts[family] = (counts[family] ?? 0) + kept;
  });
  return families.map((value, n) => ({ value, count: counts[n] ?? 0 }));
};

const countCertainties = (table: FilterTable, mask: FilterMask): Facets['certainties'] => {
  const counts = certainties.map(() => 0);
  const lastEdge = new Int32Array(certainties.length).fill(-1);
  forEachKeptEvidence(table, mask, (row, edge) => {
    const certainty = at(table.certainty, row);
    if (lastEdge[certainty] === edge) return;
    lastEdge[certainty] = edge;
    counts[certainty] = (counts[certainty] ?? 0) + 1;
  });
  return certainties.map((value, n) => ({ value, count: counts[n] ?? 0 }));
};

/** A sentence counts when it proves an edge that is kept or mentions a node that is kept. */
const countArticles = (index: GraphIndex, table: FilterTable, mask: FilterMask): Facets['articles'] => {
  const used = new Uint8Array(table.articleOfSentence.length);
  forEachKeptEvidence(table, mask, (row) => {
    used[at(table.evidence.sentence, row)] = 1;
  });
  const { starts, sentence } = table.mentions;
  mask.nodes.forEach((kept, node) => {
    if (kept === 0) return;
    for (let row = at(starts, node); row < at(starts, node + 1); row += 1)
      if (mask.mentions[row] === 1) used[at(sentence, row)] = 1;
  });
  const counts = new Int32Array(index.articles.length);
  used.forEach((one, n) => {
    const article = at(table.articleOfSentence, n);
    counts[article] = at(counts, article) + one;
  });
  return index.articles.map(({ article }, n) => ({ value: article.id, count: at(counts, n) }));
};

/**
 * A name has no date of its own: its sentence counts for the years of what it proves too, not only for its article's.
 */
const countCountries = (index: GraphIndex, table: FilterTable, mask: FilterMask): Facets['countries'] => {
  const { starts, sentence } = table.mentions;
  const proves = new Uint8Array(table.articleOfSentence.length);
  mask.evidence.forEach((kept, row) => {
    if (kept === 1) proves[at(table.evidence.sentence, row)] = 1;
  });
  const counts = index.graph.nodes.flatMap((node, position) => {
    if (node.type !== 'country') return [];
    const sentences = new Set<number>();
    for (let row = at(starts, position); row < at(starts, position + 1); row += 1)
      if (mask.mentions[row] === 1 || proves[at(sentence, row)] === 1) sentences.add(at(sentence, row));
    return [{ value: node.id, count: sentences.size }];
  });
  return counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
};

const countCorroboration = (
  index: GraphIndex,
  table: FilterTable,
  mask: FilterMask,
): Facets['corroboration'] => {
  const perNumber: number[] = [];
  let edgeNow = -1;
  const articles = new Set<number>();
  const close = () => {
    for (let n = 1; n <= articles.size; n += 1) perNumber[n] = (perNumber[n] ?? 0) + 1;
    articles.clear();
  };
  forEachKeptEvidence(table, mask, (row, edge) => {
    if (edge !== edgeNow) close();
    edgeNow = edge;
    articles.add(at(table.evidence.article, row));
  });
  close();
  const most = mostCorroborated(index);
  return Array.from({ length: most }, (_, n) => ({ value: n + 1, count: perNumber[n + 1] ?? 0 }));
};

const mostByIndex = new WeakMap<GraphIndex, number>();

const mostCorroborated = (index: GraphIndex): number => {
  const known = mostByIndex.get(index);
  if (known !== undefined) return known;
  const most = index.graph.edges.reduce((max, edge) => Math.max(max, index.corroboration(edge)), 1);
  mostByIndex.set(index, most);
  return most;
};

const countYears = (
  index: GraphIndex,
  { evidence, ...table }: FilterTable,
  published: boolean,
  mask: FilterMask,
): Facets['years'] => {
  const { from, to } = index.yearsExtent;
  const starts = published ? evidence.publishedFrom : evidence.happenedFrom;
  const ends = published ? evidence.publishedTo : evidence.happenedTo;
  const sentences = Array.from({ length: Math.max(0, to - from + 1) }, () => new Set<number>());
  forEachKeptEvidence({ evidence, ...table }, mask, (row) => {
    for (let year = at(starts, row); year <= at(ends, row); year += 1)
      sentences[year - from]?.add(at(evidence.sentence, row));
  });
  return sentences.map((set, n) => ({ year: from + n, count: set.size }));
};

const countOrigins = (table: FilterTable, { edges }: FilterMask): Facets['origins'] => {
  let proposed = 0;
  edges.forEach((kept, edge) => {
    proposed += kept & at(table.edgeProposed, edge);
  });
  return { verified: countOnes(edges) - proposed, proposed };
};

const countTeasers = (table: FilterTable, mask: FilterMask): number => {
  let count = 0;
  forEachKeptEvidence(table, mask, (row) => {
    count += at(table.evidence.related, row);
  });
  return count;
};

const forEachKeptEvidence = (
  { evidence }: FilterTable,
  mask: FilterMask,
  visit: (row: number, edge: number) => void,
): void => {
  for (let edge = 0; edge < mask.edges.length; edge += 1) {
    if (mask.edges[edge] === 0) continue;
    for (let row = at(evidence.starts, edge); row < at(evidence.starts, edge + 1); row += 1)
      if (mask.evidence[row] === 1) visit(row, edge);
  }
};

const countOnes = (marks: Uint8Array): number => {
  let count = 0;
  for (const mark of marks) count += mark;
  return count;
};
