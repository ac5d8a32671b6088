import { keepsCountries } from './countryRule.ts';
import type { FilterTable, Rows, SpanRows } from './filterTable.ts';

/** Filters in terms of positions in the filter table. */
export interface CompiledFilter {
  /** By position: 1 is hidden. */
  readonly types: Uint8Array;
  readonly families: Uint8Array;
  readonly certainties: Uint8Array;
  readonly articles: Uint8Array;
  /** Positions of the chosen country nodes, each once; empty: no restriction. -1 stands for an id that no node has. */
  readonly countries: readonly number[];
  readonly everyCountry: boolean;
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly published: boolean;
  readonly minCorroboration: number;
  readonly teasers: boolean;
  /** 1: only what is proposed; 0: only what is verified; null: both. */
  readonly proposed: 0 | 1 | null;
}

/** By position in the table: 1 is kept. */
export interface FilterMask {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
  readonly evidence: Uint8Array;
  readonly mentions: Uint8Array;
}

/**
 * Computes what the filters keep: evidence by article, certainty, teaser, year and origin; an edge by family, types of
 * its ends, countries, origin and the evidence that is kept of it; a node when an edge of it is kept, else when its
 * type is shown, it concerns the chosen countries and a mention of it is kept. A chosen country is always kept,
 * whatever the other filters say: whoever ticked it is looking for it.
 */
export const maskGraph = (table: FilterTable, compiled: CompiledFilter): FilterMask => {
  const nodes = new Uint8Array(table.type.length);
  const edges = new Uint8Array(table.family.length);
  const evidence = new Uint8Array(table.certainty.length);
  const mentions = new Uint8Array(table.mentions.article.length);
  for (let row = 0; row < evidence.length; row += 1)
    evidence[row] = keepsEvidence(table, compiled, row) ? 1 : 0;
  for (let row = 0; row < mentions.length; row += 1)
    mentions[row] = keepsSpan(table.mentions, compiled, row) ? 1 : 0;
  for (let edge = 0; edge < edges.length; edge += 1) {
    if (!keepsEdge(table, compiled, edge, evidence)) continue;
    edges[edge] = 1;
    nodes[at(table.source, edge)] = 1;
    nodes[at(table.target, edge)] = 1;
  }
  for (let node = 0; node < nodes.length; node += 1)
    if (nodes[node] === 0 && keepsLoneNode(table, compiled, node, mentions)) nodes[node] = 1;
  return { nodes, edges, evidence, mentions };
};

/** Whether an edge is kept, from its evidence alone: for a question about few edges. */
export const keepsEdgeAlone = (table: FilterTable, compiled: CompiledFilter, edge: number): boolean => {
  const evidence = { at: (row: number) => (keepsEvidence(table, compiled, row) ? 1 : 0) };
  return keepsEdge(table, compiled, edge, evidence);
};

/** Whether a node without a kept edge is kept, from its mentions alone. */
export const keepsNodeAlone = (table: FilterTable, compiled: CompiledFilter, node: number): boolean =>
  keepsLoneNode(table, compiled, node, { at: (row) => (keepsSpan(table.mentions, compiled, row) ? 1 : 0) });

/** The value at a position that is known to be inside. */
export const at = (values: Int32Array | Uint8Array, position: number): number => values[position] as number;

interface Kept {
  at(row: number): number | undefined;
}

const keepsSpan = (spans: SpanRows, compiled: CompiledFilter, row: number): boolean => {
  if (compiled.articles[at(spans.article, row)] === 1) return false;
  if (!compiled.teasers && spans.related[row] === 1) return false;
  if (compiled.proposed === 0 && spans.proposed[row] === 1) return false;
  if (!compiled.years) return true;
  const from = at(compiled.published ? spans.publishedFrom : spans.happenedFrom, row);
  const to = at(compiled.published ? spans.publishedTo : spans.happenedTo, row);
  return from <= to && from <= compiled.years.to && compiled.years.from <= to;
};

const keepsEvidence = (table: FilterTable, compiled: CompiledFilter, row: number): boolean =>
  compiled.certainties[at(table.certainty, row)] !== 1 && keepsSpan(table.evidence, compiled, row);

/** A verified edge or node keeps no words that are only proposed; a proposed one has no others. */
const isOfOrigin = (proposed: Uint8Array, compiled: CompiledFilter, position: number): boolean =>
  compiled.proposed === null || proposed[position] === compiled.proposed;

const keepsEdge = (table: FilterTable, compiled: CompiledFilter, edge: number, evidence: Kept): boolean =>
  compiled.families[at(table.family, edge)] !== 1 &&
  isOfOrigin(table.edgeProposed, compiled, edge) &&
  compiled.types[at(table.type, at(table.source, edge))] !== 1 &&
  compiled.types[at(table.type, at(table.target, edge))] !== 1 &&
  concerns(table.edgeCountries, compiled, edge) &&
  hasEnoughArticles(table.evidence, compiled.minCorroboration, edge, evidence);

const keepsLoneNode = (table: FilterTable, compiled: CompiledFilter, node: number, mentions: Kept): boolean =>
  compiled.types[at(table.type, node)] !== 1 &&
  (compiled.countries.includes(node) ||
    (isOfOrigin(table.nodeProposed, compiled, node) &&
      concerns(table.nodeCountries, compiled, node) &&
      hasEnoughArticles(table.mentions, 1, node, mentions)));

const concerns = (rows: () => Rows, { countries, everyCountry }: CompiledFilter, owner: number): boolean =>
  keepsCountries(countries, everyCountry, (country) => {
    const { starts, values } = rows();
    for (let row = at(starts, owner); row < at(starts, owner + 1); row += 1)
      if (values[row] === country) return true;
    return false;
  });

/** Whether the kept rows of the owner come from at least `least` different articles. */
const hasEnoughArticles = (
  { starts, article }: SpanRows,
  least: number,
  owner: number,
  kept: Kept,
): boolean => {
  const first = at(starts, owner);
  const end = at(starts, owner + 1);
  let distinct = 0;
  for (let row = first; row < end; row += 1) {
    if (kept.at(row) !== 1) continue;
    let seen = false;
    for (let earlier = first; earlier < row && !seen; earlier += 1)
      seen = kept.at(earlier) === 1 && article[earlier] === article[row];
    if (!seen) distinct += 1;
    if (distinct >= Math.max(1, least)) return true;
  }
  return false;
};
