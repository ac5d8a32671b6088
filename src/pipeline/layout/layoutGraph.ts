import type { NodeId } from '../../domain/basics/ids.ts';
import type { Region } from '../../domain/graph/schema.ts';
import { runToEnd } from '../../lib/runToEnd.ts';
import { improvePicture } from './improve/improvePicture.ts';
import { placeNew } from './placeNew.ts';
import { makePlan, type Plan, type Points } from './plan.ts';
import { findCommunities, keepCommunities, leaveStrayed, makeRegions } from './regions.ts';
import { separateNodes } from './separate.ts';
import { spreadInSteps } from './spread.ts';
import type { LayoutInput, Position } from './types.ts';

/**
 * Up to this many nodes a better picture is searched for; larger graphs are placed by forces alone, so that time stays
 * linear.
 */
export const searchLimit = 400;

/**
 * Positions (integers, pixels at zoom 1) and named regions of a graph. The same input gives the same output on every
 * machine at any time. With anchors, nodes that have one stay exactly there and the others find room near their
 * partners; without, everything is laid out afresh.
 */
export const layoutGraph = (input: LayoutInput): Layout => runToEnd(layoutInSteps(input));

interface Layout {
  readonly positions: ReadonlyMap<NodeId, Position>;
  readonly regions: Region[];
}

/** As `layoutGraph`, pausing between steps with the share of the forces' work that is done, from 0 to 1. */
export function* layoutInSteps(input: LayoutInput): Generator<number, Layout> {
  const plan = makePlan(input);
  const { anchors } = input;
  const known = (index: number) => anchors?.positions.get(plan.ids[index] as NodeId);
  const communities = anchors ? keepCommunities(plan, anchors) : findCommunities(plan);
  const points = anchors
    ? placeNew(plan, communities, known)
    : yield* layOut(plan, communities, input.effort ?? 'quick');
  separateNodes(plan, points, (index) => known(index) !== undefined);
  leaveStrayed(plan, communities, points, (index) => known(index) === undefined);
  const positions = new Map(
    plan.ids.map((id, index) => [id, { x: points.x[index] as number, y: points.y[index] as number }]),
  );
  const regions = makeRegions(
    plan,
    communities,
    anchors?.regions.map(({ id }) => id),
  );
  return { positions, regions };
}

function* layOut(plan: Plan, communityOf: Int32Array, effort: 'quick' | 'full'): Generator<number, Points> {
  return plan.nodes.length <= searchLimit
    ? improvePicture(plan, communityOf, effort)
    : yield* spreadInSteps(plan, communityOf);
}
