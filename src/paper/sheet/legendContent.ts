import {
  type Certainty,
  certainties,
  type Family,
  families,
  type NodeType,
  nodeTypes,
} from '../../domain/basics/kinds.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import { familyOf } from '../../domain/graph/familyOf.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { isProposed } from '../../domain/graph/provenance.ts';
import { certaintyMarks } from '../../drawing/linkMarks.ts';
import { type Sign, sizesUpTo } from '../../drawing/signs.ts';

/** A sign and what it means. */
export interface LegendSign {
  readonly sign: Sign;
  readonly words: string;
}

/** Signs of one kind, under their title. */
interface LegendGroup {
  readonly title: string;
  readonly entries: readonly LegendSign[];
}

/** What the legend must explain, and nothing else. */
export interface LegendContent {
  readonly types: readonly NodeType[];
  readonly families: readonly Family[];
  /** The certainties in the picture whose lines are dashed. */
  readonly certainties: readonly Certainty[];
  /** The number of articles of the best attested link. */
  readonly mostArticles: number;
  /** The passages of a small, a medium and the largest node; fewer sizes when all are small. */
  readonly sizes: readonly number[];
  /** Whether something is selected. */
  readonly marked: boolean;
  /** Whether something in the picture is only pencilled. */
  readonly pencilled: boolean;
  /** For a map: how countries are shaded. */
  readonly shades?: LegendGroup;
  /** Signs that only this kind of picture has. */
  readonly signs?: LegendGroup;
}

/** Lists what the signs of the visible part mean. */
export function legendContentOf(index: GraphIndex, visible: VisibleGraph, marked: boolean): LegendContent {
  const types = new Set([...visible.nodes].map((id) => index.node(id).type));
  const shown = [...visible.edges].map(([id, evidence]) => ({ edge: index.edge(id), evidence }));
  const inSight = new Set<Family>(shown.map(({ edge }) => familyOf(index, edge)));
  const said = new Set(
    shown.flatMap(({ edge, evidence }) => evidence.map((at) => edge.evidence[at]?.certainty)),
  );
  const most = Math.max(1, ...[...visible.nodes].map(index.passageCount));
  return {
    types: nodeTypes.filter((type) => types.has(type)),
    families: families.filter((family) => inSight.has(family)),
    certainties: certainties.filter(
      (certainty) => certaintyMarks[certainty].dash !== null && said.has(certainty),
    ),
    mostArticles: Math.max(0, ...shown.map(({ edge, evidence }) => index.corroboration(edge, evidence))),
    sizes: sizesUpTo(most),
    marked,
    pencilled:
      [...visible.nodes].some((id) => isProposed(index.node(id))) ||
      shown.some(({ edge }) => isProposed(edge)),
  };
}
