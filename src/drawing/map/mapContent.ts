import type { NodeId } from '../../domain/basics/ids.ts';
import { type NodeType, nodeTypes } from '../../domain/basics/kinds.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { listMapLinks, type MapLink } from './mapLinks.ts';
import type { MapPlaces } from './mapPlaces.ts';
import { stepOf, stepsFor } from './shading.ts';

/** What the filters leave, as the map has it: each node is either placed or unplaced. */
export interface MapContent {
  /** In the order in which they are drawn: the largest first, so that nothing small is covered. */
  readonly placed: readonly NodeId[];
  /** By type, in the order of `nodeTypes`; those with most passages first. */
  readonly unplaced: readonly { readonly type: NodeType; readonly ids: readonly NodeId[] }[];
  readonly links: readonly MapLink[];
}

/** Sorts what the filters leave into placed and unplaced nodes, and lists the links between placed ones. */
export function makeMapContent(index: GraphIndex, visible: VisibleGraph, { places }: MapPlaces): MapContent {
  const ranked = rankByPassages(index).filter((id) => visible.nodes.has(id));
  const lost = ranked.filter((id) => !places.has(id));
  return {
    placed: ranked.filter((id) => places.has(id)),
    unplaced: nodeTypes
      .map((type) => ({ type, ids: lost.filter((id) => index.node(id).type === type) }))
      .filter(({ ids }) => ids.length > 0),
    links: listMapLinks(index, visible, (id) => places.has(id)),
  };
}

/** All nodes, those with most passages first; worked out once for each graph. */
export function rankByPassages(index: GraphIndex): readonly NodeId[] {
  const known =
    ranks.get(index) ??
    index.graph.nodes
      .map(({ id }) => ({ id, passages: index.passageCount(id) }))
      .sort((a, b) => b.passages - a.passages || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  ranks.set(index, known);
  return known;
}

const ranks = new WeakMap<GraphIndex, readonly NodeId[]>();

/** How the countries are shaded: the scale, and the step of each country that is shown. */
export interface Shades {
  readonly steps: readonly number[];
  readonly stepOf: ReadonlyMap<NodeId, number>;
}

/**
 * Shades each country that is shown by its passages, given their counts. The scale is that of the whole graph: a filter
 * makes a country paler, not the scale another one.
 */
export function shadeCountries(
  index: GraphIndex,
  visible: VisibleGraph,
  counts: readonly { readonly value: NodeId; readonly count: number }[],
): Shades {
  const all = index.graph.nodes.filter(({ type }) => type === 'country');
  const steps = stepsFor(Math.max(1, ...all.map(({ id }) => index.passageCount(id))));
  const shown = counts.filter(({ value }) => visible.nodes.has(value));
  return { steps, stepOf: new Map(shown.map(({ value, count }) => [value, stepOf(steps, count)])) };
}
