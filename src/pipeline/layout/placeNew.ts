import { annealScene } from './improve/anneal.ts';
import { type PictureSize, pictureSizeOf } from './improve/pictureSize.ts';
import { makeScene, pointsOf } from './improve/scene.ts';
import { settleLabels } from './improve/settleLabels.ts';
import type { Plan, Points } from './plan.ts';
import { seededRandom } from './random.ts';
import type { Position } from './types.ts';

/**
 * Positions in which every known node stays where it is, and the others stand in free space near those that they are
 * linked with. Time grows with the number of new nodes times the size of the graph.
 */
export function placeNew(
  plan: Plan,
  communityOf: Int32Array,
  known: (index: number) => Position | undefined,
  { size, mostTrials = 800 }: { readonly size?: PictureSize; readonly mostTrials?: number } = {},
): Points {
  const points = startBesidePartners(plan, known);
  const fresh = plan.ids.flatMap((_, index) => (known(index) ? [] : [index]));
  if (fresh.length === 0) return points;
  const scene = makeScene({
    plan,
    communityOf,
    points,
    inPicture: () => true,
    size: size ?? sizeAround(points, plan),
  });
  settleLabels(scene, nodesNear(points, fresh));
  annealScene(scene, fresh, seededRandom(400), {
    steps: fresh.length * Math.min(mostTrials, affordableTrials(fresh.length, plan)),
    hot: 2,
    cold: 0.01,
    reachPx: 120,
  });
  return pointsOf(scene, plan);
}

/** Nodes whose labels may be in a new node's way. */
function nodesNear({ x, y }: Points, fresh: readonly number[]): readonly number[] {
  const isNear = (index: number, other: number) =>
    Math.abs((x[index] as number) - (x[other] as number)) < 400 &&
    Math.abs((y[index] as number) - (y[other] as number)) < 300;
  return [...x.keys()].filter((index) => fresh.some((other) => isNear(index, other)));
}

/** Trials for each new node: fewer in a large graph, where each takes longer. */
const affordableTrials = (fresh: number, plan: Plan): number =>
  Math.round(Math.max(30, 8e8 / (fresh * (plan.nodes.length + plan.edges.length))));

/** Known nodes in their places, each new one at the middle of the partners that have a place, else at the edge. */
function startBesidePartners(plan: Plan, known: (index: number) => Position | undefined): Points {
  const count = plan.nodes.length;
  const [x, y, placed] = [new Float64Array(count), new Float64Array(count), new Uint8Array(count)];
  const put = (index: number, at: Position) => {
    x[index] = at.x;
    y[index] = at.y;
    placed[index] = 1;
  };
  plan.ids.forEach((_, index) => {
    const at = known(index);
    if (at) put(index, at);
  });
  const bottom = Math.max(0, ...y) + 80;
  let waiting = plan.ids.flatMap((_, index) => (placed[index] ? [] : [index]));
  while (waiting.length > 0) {
    const reached = waiting.filter((index) => partnersOf(plan, index).some((partner) => placed[partner]));
    for (const index of reached) {
      const partners = partnersOf(plan, index).filter((partner) => placed[partner]);
      const mean = (values: Float64Array) =>
        partners.reduce((sum, partner) => sum + (values[partner] as number), 0) / partners.length;
      put(index, { x: mean(x) + 40, y: mean(y) + 30 });
    }
    const [first] = waiting;
    if (reached.length === 0 && first !== undefined) put(first, { x: 0, y: bottom });
    waiting = waiting.filter((index) => !placed[index]);
  }
  return { x, y };
}

const partnersOf = (plan: Plan, index: number): readonly number[] =>
  (plan.edgesOf[index] ?? []).flatMap((edge) => {
    const ends = plan.edges[edge];
    return ends === undefined ? [] : [ends.a === index ? ends.b : ends.a];
  });

/** Twice the farthest reach from the origin, and a little room to grow. */
function sizeAround({ x, y }: Points, plan: Plan): PictureSize {
  const reach = (values: Float64Array) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return { width: 2 * reach(x) + 160, height: 2 * reach(y) + 120, zoom: pictureSizeOf(plan).zoom };
}
