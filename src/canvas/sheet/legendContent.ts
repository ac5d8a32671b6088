import { type Family, families, type NodeType, nodeTypes } from '../../domain/basics/kinds.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import type { SvgElement } from '../picture/svg.ts';

/** A sign and what it means. `draw` has the middle of its left edge at 0, 0. */
export interface LegendSign {
  readonly widthPx: number;
  readonly draw: readonly SvgElement[];
  readonly words: string;
}

/** What the legend must explain, and nothing else. */
export interface LegendContent {
  readonly types: readonly NodeType[];
  readonly families: readonly Family[];
  readonly dashes: readonly { readonly certainty: 'unconfirmed' | 'denied'; readonly dash: string }[];
  /** The articles of the link that most attest. */
  readonly mostArticles: number;
  /** Passages of a small, a middling and the largest node; fewer when all are small. */
  readonly sizes: readonly number[];
  /** Whether something is selected. */
  readonly marked: boolean;
  /** Of a map: how countries are shaded. */
  readonly shades?: {
    readonly title: string;
    readonly steps: readonly { readonly fill: string; readonly words: string }[];
  };
  /** Signs that only this kind of picture has. */
  readonly signs?: { readonly title: string; readonly entries: readonly LegendSign[] };
}

const dashOf = { unconfirmed: '4 3.5', denied: '1.2 3' } as const;

/** Lists what the signs of the visible part mean. */
export function legendContentOf(index: GraphIndex, visible: VisibleGraph, marked: boolean): LegendContent {
  const types = new Set([...visible.nodes].map((id) => index.node(id).type));
  const shown = [...visible.edges].map(([id, evidence]) => ({ edge: index.edge(id), evidence }));
  const inSight = new Set<Family>(shown.map(({ edge }) => familyOf(index, edge)));
  const certainties = new Set(
    shown.flatMap(({ edge, evidence }) => evidence.map((at) => edge.evidence[at]?.certainty)),
  );
  const most = Math.max(1, ...[...visible.nodes].map(index.passageCount));
  return {
    types: nodeTypes.filter((type) => types.has(type)),
    families: families.filter((family) => inSight.has(family)),
    dashes: (['unconfirmed', 'denied'] as const)
      .filter((certainty) => certainties.has(certainty))
      .map((certainty) => ({ certainty, dash: dashOf[certainty] })),
    mostArticles: Math.max(0, ...shown.map(({ edge, evidence }) => index.corroboration(edge, evidence))),
    sizes: [...new Set([1, 10, most])].filter((count) => count <= most).sort((a, b) => a - b),
    marked,
  };
}
