import type { ArticleId, EdgeId, NodeId } from '../basics/ids.ts';
import {
  type Certainty,
  certainties,
  type Family,
  families,
  type NodeType,
  nodeTypes,
} from '../basics/kinds.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import { at, type CompiledFilter, maskGraph } from './compiledFilter.ts';
import { type FilterTable, filterTableOf } from './filterTable.ts';
import { narrow, type Scope, wholeScope } from './focus.ts';

/**
 * What the reader chose to see. The `hidden…` lists name what is left out, the others what is chosen; an empty list
 * means no restriction.
 */
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
  /** What a person has verified, what a program alone proposes, or both. */
  readonly origin: 'any' | 'verified' | 'proposed';
}

/** Countries, agencies, groups, events and people are shown at first; places and organizations are one click away. */
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
  origin: 'any',
};

/** Filters of one value, set so that they hold nothing back. */
export const liftedFilters = {
  years: { years: null },
  corroboration: { minCorroboration: 1 },
  teasers: { teasers: true },
  origin: { origin: 'any' },
} as const satisfies Readonly<Record<string, Partial<Filters>>>;

/** What the filters leave. Filters hide; they do not fade. */
export interface VisibleGraph {
  readonly nodes: ReadonlySet<NodeId>;
  /** For each edge the positions in `edge.evidence` that stay, ascending, at least one. */
  readonly edges: ReadonlyMap<EdgeId, readonly number[]>;
}

/**
 * The part of the graph that the filters keep, inside the scope. What carries no year of its own takes its article's;
 * what has neither is hidden as soon as years are chosen.
 */
export const applyFilters = (
  index: GraphIndex,
  filters: Filters,
  scope: Scope = wholeScope,
): VisibleGraph => {
  const table = filterTableOf(index);
  const mask = narrow(index, table, maskGraph(table, compileFilters(table, filters)), scope);
  const nodes = new Set<NodeId>();
  index.graph.nodes.forEach((node, position) => {
    if (mask.nodes[position] === 1) nodes.add(node.id);
  });
  const edges = new Map<EdgeId, readonly number[]>();
  index.graph.edges.forEach((edge, position) => {
    if (mask.edges[position] !== 1) return;
    const first = at(table.evidence.starts, position);
    const kept: number[] = [];
    for (let n = 0; n < edge.evidence.length; n += 1) if (mask.evidence[first + n] === 1) kept.push(n);
    edges.set(edge.id, kept);
  });
  return { nodes, edges };
};

/** The filters in terms of positions in the filter table. */
export const compileFilters = (table: FilterTable, filters: Filters): CompiledFilter => {
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
    proposed: filters.origin === 'any' ? null : filters.origin === 'proposed' ? 1 : 0,
  };
};

const marksOf = <T>(all: readonly T[], marked: readonly T[]): Uint8Array =>
  Uint8Array.from(all, (one) => (marked.includes(one) ? 1 : 0));
