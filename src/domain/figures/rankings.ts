import type { NodeId } from '../basics/ids.ts';
import type { NodeType } from '../basics/kinds.ts';
import type { EdgeRow, NodeRow } from '../passages/graphRows.ts';
import type { Bridges } from './bridges.ts';

/** Lines of a ranking: as many as can be taken in at a glance. */
export const rankingLength = 8;

/** Nodes with most links first; of a type, if one is given. Those without any are left out. */
export const rankByLinks = (rows: readonly NodeRow[], type: NodeType | null = null): readonly NodeRow[] =>
  rank(
    rows.filter(({ node, links }) => links > 0 && (type === null || node.type === type)),
    ({ links }) => [links],
  );

/** Nodes named by the most passages first, or by the most articles; the other figure breaks ties. */
export const rankByCitations = (rows: readonly NodeRow[], by: 'passages' | 'articles'): readonly NodeRow[] =>
  rank(
    rows.filter(({ passages }) => passages > 0),
    ({ passages, sources }) => (by === 'passages' ? [passages, sources.length] : [sources.length, passages]),
  );

/** A node that shortest paths lead through. */
interface BridgeRow {
  readonly id: NodeId;
  /** 0 to 1. */
  readonly share: number;
}

/** Nodes with the largest share of shortest paths first; those that none leads through are left out. */
export const rankBridges = ({ shares }: Bridges): readonly BridgeRow[] =>
  rank(
    [...shares].flatMap(([id, share]) => (share > 0 ? { id, share } : [])),
    ({ share }) => [share],
  );

/**
 * Links attested by the most articles first, then those with the most visible passages. Links with only one article are
 * left out, since one article attests nothing twice.
 */
export const rankByCorroboration = (
  rows: readonly EdgeRow[],
  passages: (row: EdgeRow) => number,
): readonly EdgeRow[] =>
  rank(
    rows.filter(({ sources }) => sources.length > 1),
    (row) => [row.sources.length, passages(row)],
  );

/** How many of a node's links no passage states outright. */
interface UnsureRow {
  readonly id: NodeId;
  /** Its visible links; a loop counts once. */
  readonly links: number;
  /** Those that are at best attributed to somebody, unconfirmed or denied. */
  readonly unsure: number;
}

/** A share of fewer links says nothing. */
export const leastLinksForShare = 3;

/** Nodes with three links or more, by the share of their links that nothing states outright; then by their number. */
export function rankUnsure(rows: readonly EdgeRow[]): readonly UnsureRow[] {
  const counts = new Map<NodeId, { links: number; unsure: number }>();
  for (const { edge, certainty } of rows) {
    for (const id of new Set([edge.source, edge.target])) {
      const count = counts.get(id) ?? { links: 0, unsure: 0 };
      counts.set(id, count);
      count.links += 1;
      if (certainty !== 'stated') count.unsure += 1;
    }
  }
  return rank(
    [...counts].flatMap(([id, count]) =>
      count.links >= leastLinksForShare && count.unsure > 0 ? { id, ...count } : [],
    ),
    ({ links, unsure }) => [unsure / links, unsure],
  );
}

/** The highest figures first, one after the other; ties by id. */
const rank = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  figures: (row: Row) => readonly number[],
): readonly Row[] =>
  rows
    .map((row) => ({ row, figures: figures(row) }))
    .sort((a, b) => {
      const differing = a.figures.findIndex((figure, at) => figure !== b.figures[at]);
      if (differing >= 0) return (b.figures[differing] ?? 0) - (a.figures[differing] ?? 0);
      return a.row.id < b.row.id ? -1 : a.row.id > b.row.id ? 1 : 0;
    })
    .map(({ row }) => row);
