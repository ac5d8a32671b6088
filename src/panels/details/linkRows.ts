import { type Family, families } from '../../domain/basics/kinds.ts';
import type { Language } from '../../domain/basics/languages.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import { relationLabel } from '../../domain/graph/claim.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { nameOf } from '../../domain/graph/nameOf.ts';
import { isProposed } from '../../domain/graph/provenance.ts';
import type { Edge, GraphNode } from '../../domain/graph/schema.ts';
import { collatorOf } from '../../lib/collator.ts';

/** A link in a row: the partner, and what it says. */
export interface LinkInRow {
  readonly edge: Edge;
  readonly other: GraphNode;
  readonly label: string;
  readonly shown: boolean;
  /** The articles that attest it, among what the filters keep; for a hidden link among all. */
  readonly articles: number;
}

/** Links that share a relation, or a partner. */
export interface LinkRow {
  readonly key: string;
  /** null: several families. */
  readonly family: Family | null;
  readonly by: 'relation' | 'partner';
  readonly links: readonly LinkInRow[];
}

type RowsOf = (
  index: GraphIndex,
  visible: VisibleGraph,
  node: GraphNode,
  edges: readonly Edge[],
  language: Language,
) => readonly LinkRow[];

/** One row per relation, pencilled links apart, by family; partners attested by the most articles come first, hidden ones last. */
export const rowsByRelation: RowsOf = (index, visible, node, edges, language) => {
  const rows = group(
    index,
    visible,
    node,
    edges,
    language,
    ({ edge, label }) => `${edge.predicate} ${label} ${isProposed(edge)}`,
  );
  return rows
    .map(([key, links]) => ({ key, family: familyOf(index, links[0].edge), by: 'relation' as const, links }))
    .sort((a, b) => families.indexOf(a.family) - families.indexOf(b.family));
};

/** One row per partner, the one with the most links first. */
export const rowsByPartner: RowsOf = (index, visible, node, edges, language) =>
  group(index, visible, node, edges, language, ({ other }) => other.id)
    .map(([key, links]) => ({ key, family: null, by: 'partner' as const, links }))
    .sort((a, b) => shownIn(b.links) - shownIn(a.links) || b.links.length - a.links.length);

const group = (
  index: GraphIndex,
  visible: VisibleGraph,
  node: GraphNode,
  edges: readonly Edge[],
  language: Language,
  keyOf: (link: LinkInRow) => string,
): readonly (readonly [string, readonly [LinkInRow, ...LinkInRow[]]])[] => {
  const groups = new Map<string, [LinkInRow, ...LinkInRow[]]>();
  for (const edge of edges) {
    const { label, other } = relationLabel(index, edge, node, language);
    const kept = visible.edges.get(edge.id);
    const link = { edge, other, label, shown: kept !== undefined, articles: index.corroboration(edge, kept) };
    const same = groups.get(keyOf(link));
    if (same) same.push(link);
    else groups.set(keyOf(link), [link]);
  }
  const { compare } = collatorOf(language);
  for (const links of groups.values())
    links.sort(
      (a, b) =>
        Number(b.shown) - Number(a.shown) ||
        b.articles - a.articles ||
        compare(nameOf(a.other, language, 'short'), nameOf(b.other, language, 'short')),
    );
  return [...groups];
};

const shownIn = (links: readonly LinkInRow[]): number => links.filter(({ shown }) => shown).length;
