import { type FilterTable, filterTableOf } from './filterTable.ts';
import { type Bounds, narrow, noBounds } from './focus.ts';
import type { GraphIndex } from './graphIndex.ts';
import type { ArticleId, EdgeId, NodeId } from './ids.ts';
import { type Certainty, certainties, type Family, families, type NodeType, nodeTypes } from './kinds.ts';
import { at, keepsEdgeAlone, keepsNodeAlone, type Sieve, sift } from './sieve.ts';

/** What the reader chose to see. Switches keep what is hidden, choices what is chosen; empty means no restriction. */
export interface Filters {
  /** Node types that are hidden. */
  readonly hiddenTypes: readonly NodeType[];
  readonly hiddenFamilies: readonly Family[];
  readonly hiddenCertainties: readonly Certainty[];
  readonly hiddenArticles: readonly ArticleId[];
  /** Chosen countries (ids of country nodes); none: no restriction. */
  readonly countries: readonly NodeId[];
  readonly countryMode: 'any' | 'all';
  /** Both ends inclusive; null: all years. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly yearBasis: 'happened' | 'published';
  /** The least number of articles that must attest an edge. */
  readonly minCorroboration: number;
  /** Whether passages of related sections (teasers of other articles) count. */
  readonly teasers: boolean;
}

/** Countries, agencies, groups, events and people at first; places and organizations are one click away. */
export const defaultFilters: Filters = {
  hiddenTypes: ['place', 'organization'],
  hiddenFamilies: [],
  hiddenCertainties: [],
  hiddenArticles: [],
  countries: [],
  countryMode: 'any',
  years: null,
  yearBasis: 'happened',
  minCorroboration: 1,
  teasers: true,
};

/** What the filters leave. Filters hide; they do not fade. */
export interface VisibleGraph {
  readonly nodes: ReadonlySet<NodeId>;
  /** For each edge the positions in `edge.evidence` that stay, ascending, at least one. */
  readonly edges: ReadonlyMap<EdgeId, readonly number[]>;
}

/**
 * The part of the graph that the filters leave (product.md, "Filtering" and "Time"). What carries no year of its own
 * takes its article's; what has neither is hidden as soon as years are chosen. Of that, what is inside the bounds.
 */
export const applyFilters = (
  index: GraphIndex,
  filters: Filters,
  bounds: Bounds = noBounds,
): VisibleGraph => {
  const table = filterTableOf(index);
  const sifted = narrow(index, table, sift(table, makeSieve(table, filters)), bounds);
  const nodes = new Set<NodeId>();
  index.graph.nodes.forEach((node, position) => {
    if (sifted.nodes[position] === 1) nodes.add(node.id);
  });
  const edges = new Map<EdgeId, readonly number[]>();
  index.graph.edges.forEach((edge, position) => {
    if (sifted.edges[position] !== 1) return;
    const first = at(table.evidence.starts, position);
    const kept: number[] = [];
    for (let n = 0; n < edge.evidence.length; n += 1) if (sifted.evidence[first + n] === 1) kept.push(n);
    edges.set(edge.id, kept);
  });
  return { nodes, edges };
};

/** The filters in terms of the table's positions. */
export const makeSieve = (table: FilterTable, filters: Filters): Sieve => {
  const articles = new Uint8Array(table.articlePositions.size);
  for (const id of filters.hiddenArticles) {
    const position = table.articlePositions.get(id);
    if (position !== undefined) articles[position] = 1;
  }
  return {
    types: marksOf(nodeTypes, filters.hiddenTypes),
    families: marksOf(families, filters.hiddenFamilies),
    certainties: marksOf(certainties, filters.hiddenCertainties),
    articles,
    countries: [...new Set(filters.countries)].map((id) => table.nodePositions.get(id) ?? -1),
    everyCountry: filters.countryMode === 'all',
    years: filters.years,
    published: filters.yearBasis === 'published',
    minCorroboration: filters.minCorroboration,
    teasers: filters.teasers,
  };
};

const marksOf = <T>(all: readonly T[], marked: readonly T[]): Uint8Array =>
  Uint8Array.from(all, (one) => (marked.includes(one) ? 1 : 0));

export type FilterName =
  | 'types'
  | 'families'
  | 'certainties'
  | 'articles'
  | 'countries'
  | 'years'
  | 'corroboration'
  | 'teasers';

/**
 * The filters that hide a node: the fewest that must give way for it to show, none when it shows. Where several
 * choices are as small, the first in the order types, teasers, years, articles, countries.
 */
export const whyHidden = (index: GraphIndex, filters: Filters, id: NodeId): readonly FilterName[] =>
  fewestToRelax(filters, hiddenNode(index, id));

/**
 * The filters changed just so that the node shows: its type, or the articles that mention it, come out of what is
 * hidden; chosen countries or years are given up, teasers let in. The same object when it shows already.
 */
export const reveal = (index: GraphIndex, filters: Filters, id: NodeId): Filters => {
  const hidden = hiddenNode(index, id);
  return fewestToRelax(filters, hidden).reduce((relaxed, name) => hidden.relax(relaxed, name), filters);
};

/** As `whyHidden`, for an edge. */
export const whyEdgeHidden = (index: GraphIndex, filters: Filters, id: EdgeId): readonly FilterName[] =>
  fewestToRelax(filters, hiddenEdge(index, id));

/** As `reveal`, for an edge: both of its ends come with it. */
export const revealEdge = (index: GraphIndex, filters: Filters, id: EdgeId): Filters => {
  const hidden = hiddenEdge(index, id);
  return fewestToRelax(filters, hidden).reduce((relaxed, name) => hidden.relax(relaxed, name), filters);
};

/** What is asked about: whether filters show it, which names can matter to it, and how one gives way. */
interface Hidden {
  readonly names: readonly FilterName[];
  readonly isShown: (filters: Filters) => boolean;
  readonly relax: (filters: Filters, name: FilterName) => Filters;
}

const hiddenNode = (index: GraphIndex, id: NodeId): Hidden => {
  const table = filterTableOf(index);
  const node = index.node(id);
  const position = table.nodePositions.get(id) ?? -1;
  const edges = index.edgesOf(id).map((edge) => table.edgePositions.get(edge.id) ?? -1);
  return {
    names: ['types', 'teasers', 'years', 'articles', 'countries'],
    isShown: (filters) => {
      const sieve = makeSieve(table, filters);
      return (
        keepsNodeAlone(table, sieve, position) || edges.some((edge) => keepsEdgeAlone(table, sieve, edge))
      );
    },
    relax: relaxFor({ types: [node.type], places: node.mentions }),
  };
};

const hiddenEdge = (index: GraphIndex, id: EdgeId): Hidden => {
  const table = filterTableOf(index);
  const edge = index.edge(id);
  const position = table.edgePositions.get(id) ?? -1;
  const family = index.graph.predicates[edge.predicate]?.family;
  return {
    names: ['types', 'families', 'corroboration', 'teasers', 'certainties', 'years', 'articles', 'countries'],
    isShown: (filters) => keepsEdgeAlone(table, makeSieve(table, filters), position),
    relax: relaxFor({
      types: [index.node(edge.source).type, index.node(edge.target).type],
      places: edge.evidence,
      ...(family && { family }),
      certainties: edge.evidence.map((item) => item.certainty),
    }),
  };
};

interface Subject {
  readonly types: readonly NodeType[];
  readonly places: readonly { readonly article: ArticleId }[];
  readonly family?: Family;
  readonly certainties?: readonly Certainty[];
}

const relaxFor =
  (subject: Subject) =>
  (filters: Filters, name: FilterName): Filters => {
    const without = <T>(all: readonly T[], shown: readonly T[]) => all.filter((one) => !shown.includes(one));
    switch (name) {
      case 'types':
        return { ...filters, hiddenTypes: without(filters.hiddenTypes, subject.types) };
      case 'families':
        return {
          ...filters,
          hiddenFamilies: without(filters.hiddenFamilies, subject.family ? [subject.family] : []),
        };
      case 'certainties':
        return {
          ...filters,
          hiddenCertainties: without(filters.hiddenCertainties, subject.certainties ?? []),
        };
      case 'articles': {
        const articles = subject.places.map((place) => place.article);
        return { ...filters, hiddenArticles: without(filters.hiddenArticles, articles) };
      }
      case 'countries':
        return { ...filters, countries: [] };
      case 'years':
        return { ...filters, years: null };
      case 'corroboration':
        return { ...filters, minCorroboration: 1 };
      case 'teasers':
        return { ...filters, teasers: true };
    }
  };

const fewestToRelax = (filters: Filters, { names, isShown, relax }: Hidden): readonly FilterName[] => {
  let choices: readonly (readonly FilterName[])[] = [[]];
  for (let size = 0; size <= names.length; size += 1) {
    for (const choice of choices) if (isShown(choice.reduce(relax, filters))) return choice;
    choices = choices.flatMap((choice) =>
      names.slice(names.indexOf(choice.at(-1) as FilterName) + 1).map((name) => [...choice, name]),
    );
  }
  return names;
};
