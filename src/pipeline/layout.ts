import type { NodeId } from '../domain/ids.ts';
import type { Region } from '../domain/schema.ts';
import { improvePicture } from './layout/improve/improvePicture.ts';
import { makePlan } from './layout/plan.ts';
import { separateNodes } from './layout/separate.ts';
import { spreadNodes } from './layout/spread.ts';
import type { LayoutInput, Position } from './layout/types.ts';
import { findCommunities, nameRegions } from './regions.ts';

/**
 * Positions (integers, pixels at zoom 1) and named regions of a graph. The same input gives the same output, whatever
 * the machine and the time.
 */
export function layoutGraph(input: LayoutInput): {
  readonly positions: ReadonlyMap<NodeId, Position>;
  readonly regions: Region[];
} {
  const plan = makePlan(input);
  const communities = findCommunities(plan);
  const points = input.effort === 'full' ? improvePicture(plan, communities) : spreadNodes(plan, communities);
  separateNodes(plan, points);
  const positions = new Map(
    plan.ids.map((id, i) => [id, { x: Math.round(points.x[i] ?? 0), y: Math.round(points.y[i] ?? 0) }]),
  );
  return { positions, regions: nameRegions(plan, communities, input.regionNames) };
}
