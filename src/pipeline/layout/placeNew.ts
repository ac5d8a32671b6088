import { seededRandom } from '../../lib/seededRandom.ts';
import { annealDraft } from './improve/anneal.ts';
import { chooseLabelPlaces } from './improve/chooseLabelPlaces.ts';
import { makeDraft, pointsOf } from './improve/draft.ts';
import { type PictureSize, pictureSizeOf } from './improve/pictureSize.ts';
import type { Plan, Points } from './plan.ts';
import { startBesidePartners } from './startBesidePartners.ts';
import type { Position } from './types.ts';

/** The limit on trials times nodes and edges: some three seconds of search. */
const mostWork = 1e8;

/**
 * Positions in which every known node stays where it is, and the others stand in free space near those to which they
 * are linked. Time grows with the number of new nodes times the size of the graph, up to a limit; far beyond it new
 * nodes are only put beside their partners.
 */
export function placeNew(
  plan: Plan,
  communityOf: Int32Array,
  known: (index: number) => Position | undefined,
  { size, mostTrials = 500 }: { readonly size?: PictureSize; readonly mostTrials?: number } = {},
): Points {
  const points = startBesidePartners(plan, known);
  const fresh = plan.ids.flatMap((_, index) => (known(index) ? [] : [index]));
  const work = fresh.length * (plan.nodes.length + plan.edges.length);
  if (fresh.length === 0 || work > mostWork / 5) return points;
  const draft = makeDraft({
    plan,
    communityOf,
    points,
    inPicture: () => true,
    size: size ?? sizeAround(points, plan),
  });
  chooseLabelPlaces(draft, nodesNear(points, fresh));
  annealDraft(draft, fresh, seededRandom(400), {
    steps: fresh.length * Math.min(mostTrials, Math.round(mostWork / work)),
    hot: 2,
    cold: 0.01,
    reachPx: 120,
  });
  return pointsOf(draft, plan);
}

/** Nodes whose labels may be in the way of a new node. */
function nodesNear({ x, y }: Points, fresh: readonly number[]): readonly number[] {
  const isNear = (index: number, other: number) =>
    Math.abs((x[index] as number) - (x[other] as number)) < 400 &&
    Math.abs((y[index] as number) - (y[other] as number)) < 300;
  return [...x.keys()].filter((index) => fresh.some((other) => isNear(index, other)));
}

/** Twice the greatest distance from the origin, and a little room to grow. */
function sizeAround({ x, y }: Points, plan: Plan): PictureSize {
  const reach = (values: Float64Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return { width: 2 * reach(x) + 160, height: 2 * reach(y) + 120, zoom: pictureSizeOf(plan).zoom };
}
