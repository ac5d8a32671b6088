import type { NodeId } from '../../domain/basics/ids.ts';
import { type NodeType, nodeTypes } from '../../domain/basics/kinds.ts';
import type { VisibleGraph } from '../../domain/filter/filter.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { type Arc, listArcs } from './arcs.ts';
import type { MapPlaces } from './mapPlaces.ts';

/** What the filters leave, as the map has it: each node is either placed or unplaced. */
export interface MapScene {
  /** In the order in which they are drawn: the largest first, so that nothing small is covered. */
  readonly placed: readonly NodeId[];
  /** By type, in the order of `nodeTypes`; those with most passages first. */
  readonly unplaced: readonly { readonly type: NodeType; readonly ids: readonly NodeId[] }[];
  readonly arcs: readonly Arc[];
}

export function makeScene(index: GraphIndex, visible: VisibleGraph, { places }: MapPlaces): MapScene {
  const ranked = [...visible.nodes].sort(
    (a, b) => index.passageCount(b) - index.passageCount(a) || (a < b ? -1 : 1),
  );
  const lost = ranked.filter((id) => !places.has(id));
  return {
    placed: ranked.filter((id) => places.has(id)),
    unplaced: nodeTypes
      .map((type) => ({ type, ids: lost.filter((id) => index.node(id).type === type) }))
      .filter(({ ids }) => ids.length > 0),
    arcs: listArcs(index, visible, (id) => places.has(id)),
  };
}
