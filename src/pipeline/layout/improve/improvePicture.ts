import { placeNew } from '../placeNew.ts';
import type { Plan, Points } from '../plan.ts';
import { seededRandom } from '../random.ts';
import { spreadNodes } from '../spread.ts';
import { annealScene } from './anneal.ts';
import { costOfScene } from './cost.ts';
import { type PictureSize, pictureSizeOf } from './pictureSize.ts';
import { makeScene, pointsOf, type Scene } from './scene.ts';

/** How many fresh starts are tried before the best is worked out, and how many trials each node gets. */
const thoroughly = { starts: 8, shortTrials: 250, longTrials: 2500, secondaryTrials: 2000 };
const quickly = { starts: 1, shortTrials: 200, longTrials: 0, secondaryTrials: 150 };

/**
 * Searches for a good picture: first of the nodes shown at first, from several starts of which the best goes on; then
 * the others find room among them, which stay where they are.
 */
export function improvePicture(plan: Plan, communityOf: Int32Array, effort: 'quick' | 'full'): Points {
  const { starts, shortTrials, longTrials, secondaryTrials } = effort === 'full' ? thoroughly : quickly;
  const size = pictureSizeOf(plan);
  const isPrimary = (index: number) => plan.nodes[index]?.primary ?? false;
  const scene = bestStart(plan, communityOf, size, isPrimary, starts, shortTrials);
  const all = scene.nodes.map((_, i) => i);
  const steps = all.length * longTrials;
  annealScene(scene, all, seededRandom(200), { steps, hot: 4, cold: 0.01, reachPx: 160 });

  const { x, y } = pointsOf(scene, plan);
  const known = (index: number) =>
    isPrimary(index) ? { x: x[index] as number, y: y[index] as number } : undefined;
  return placeNew(plan, communityOf, known, { size, mostTrials: secondaryTrials });
}

function bestStart(
  plan: Plan,
  communityOf: Int32Array,
  size: PictureSize,
  inPicture: (index: number) => boolean,
  starts: number,
  trials: number,
): Scene {
  let best: { readonly scene: Scene; readonly cost: number } | null = null;
  for (let start = 0; start < starts; start++) {
    const points = fitInto(spreadNodes(plan, communityOf, start), size);
    const scene = makeScene({ plan, communityOf, points, inPicture, size });
    const all = scene.nodes.map((_, i) => i);
    const steps = all.length * trials;
    annealScene(scene, all, seededRandom(100 + start), { steps, hot: 3, cold: 0.05, reachPx: 140 });
    const cost = costOfScene(scene);
    if (best === null || cost < best.cost) best = { scene, cost };
  }
  if (best === null) throw new Error('no start was tried');
  return best.scene;
}

function fitInto(points: Points, { width, height }: PictureSize): Points {
  const squeeze = (values: Float64Array, side: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.map((value) => ((value - low) / (high - low + 1e-9) - 0.5) * side * 0.85);
  };
  return { x: squeeze(points.x, width), y: squeeze(points.y, height) };
}
