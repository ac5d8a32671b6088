import type { Plan, Points } from '../plan.ts';
import { seededRandom } from '../random.ts';
import { spreadNodes } from '../spread.ts';
import { annealScene } from './anneal.ts';
import { costOfScene } from './cost.ts';
import { makeScene, type Scene } from './scene.ts';

/** How often a fresh start is tried before the best is worked out. */
const starts = 5;
const shortTrialsPerNode = 250;
const longTrialsPerNode = 2500;
const secondaryTrialsPerNode = 1200;

/**
 * Searches for a good picture: first of the nodes shown at first, from several starts of which the best goes on; then
 * the others find room among them, which stay where they are.
 */
export function improvePicture(plan: Plan, communityOf: Int32Array): Points {
  const size = pictureSize(plan);
  const isPrimary = (index: number) => plan.nodes[index]?.primary ?? false;
  let best: { scene: Scene; cost: number } | null = null;
  for (let start = 0; start < starts; start++) {
    const random = seededRandom(100 + start);
    const points = fitInto(spreadNodes(plan, communityOf, start), size);
    const scene = makeScene(plan, communityOf, points, isPrimary, size);
    annealScene(scene, scene.nodes, random, {
      steps: scene.nodes.length * shortTrialsPerNode,
      hot: 3,
      cold: 0.05,
      reachPx: 140,
    });
    const cost = costOfScene(scene);
    if (best === null || cost < best.cost) best = { scene, cost };
  }
  if (best === null) throw new Error('no start was tried');
  const { scene } = best;
  annealScene(scene, scene.nodes, seededRandom(200), {
    steps: scene.nodes.length * longTrialsPerNode,
    hot: 2,
    cold: 0.01,
    reachPx: 110,
  });
  const whole = makeScene(plan, communityOf, scene, () => true, size, scene.slot);
  const secondary = whole.nodes.filter((index) => !isPrimary(index));
  annealScene(whole, secondary, seededRandom(300), {
    steps: secondary.length * secondaryTrialsPerNode,
    hot: 3,
    cold: 0.01,
    reachPx: 200,
  });
  return whole;
}

/** Width and height in pixels of the picture: room for the nodes shown at first, and some for the others. */
function pictureSize(plan: Plan): { readonly width: number; readonly height: number } {
  const primary = plan.nodes.filter((node) => node.primary).length;
  const area = 9500 * primary + 2500 * (plan.nodes.length - primary);
  const height = Math.sqrt(area / 1.4);
  return { width: height * 1.4, height };
}

function fitInto(points: Points, { width, height }: { width: number; height: number }): Points {
  const squeeze = (values: Float64Array, side: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return values.map((value) => ((value - low) / (high - low + 1e-9) - 0.5) * side * 0.85);
  };
  return { x: squeeze(points.x, width), y: squeeze(points.y, height) };
}
