import type { NodeId } from '../../domain/basics/ids.ts';
import type { Region } from '../../domain/graph/schema.ts';
import type { Point } from '../geometry.ts';
import { convexHull } from './hull.ts';
import type { Scene } from './scene.ts';

/** A region with at least three visible members: its hull in graph coordinates. */
export interface ShownRegion {
  readonly region: Region;
  readonly hull: readonly Point[];
  readonly members: readonly NodeId[];
}

/** The tint extends this far beyond the members' centres: a round brush of 64 px drawn along the hull. */
export const regionPaddingPx = 32;

/**
 * The regions to be tinted now, the graph's own or others. In a neighbourhood view there are none, since the rest is
 * faded.
 */
export function shownRegions(
  { index, visible, selected }: Pick<Scene, 'index' | 'visible' | 'selected'>,
  positionOf: (id: NodeId) => Point,
  regions: readonly Region[] = index.graph.regions,
): readonly ShownRegion[] {
  if (selected.subject !== 'none') return [];
  return regions.flatMap((region) => {
    const members = region.nodes.filter((id) => visible.nodes.has(id));
    return members.length < 3 ? [] : [{ region, members, hull: convexHull(members.map(positionOf)) }];
  });
}
