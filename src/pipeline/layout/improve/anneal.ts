import { costOfNode } from './cost.ts';
import { hullChanges, updateHull } from './hulls.ts';
import { slotCount } from './labelBox.ts';
import { putNode, type Scene } from './scene.ts';

export interface Cooling {
  readonly steps: number;
  /** How much worse a trial may be and still be kept, at the start and at the end; in crossings. */
  readonly hot: number;
  readonly cold: number;
  /** How far a node is moved in one trial at the start. */
  readonly reachPx: number;
}

/**
 * Improves a scene by trial: a node moves, its label changes place, two nodes change places. What is better is kept,
 * and what is a little worse while the temperature falls (threshold accepting: no transcendental function decides, so
 * every machine decides alike). Only the nodes of `movable` move.
 */
export function annealScene(
  scene: Scene,
  movable: readonly number[],
  random: () => number,
  { steps, hot, cold, reachPx }: Cooling,
): void {
  if (movable.length === 0) return;
  const below = (count: number) => Math.floor(random() * count);
  const pick = () => movable[below(movable.length)] as number;
  for (let step = 0; step < steps; step++) {
    const left = 1 - step / steps;
    const allowed = (cold + (hot - cold) * left * left * left) * random();
    const i = pick();
    const x = scene.x[i] as number;
    const y = scene.y[i] as number;
    const slot = scene.slot[i] as number;
    const kind = random();
    if (kind < 0.12) tryMove(scene, i, x, y, below(slotCount), allowed);
    else if (kind < 0.17) trySwap(scene, i, pick(), allowed);
    else if (kind < 0.24) {
      const partner = partnerOf(scene, i, below);
      if (partner === null) continue;
      const nearX = (scene.x[partner] as number) + bell(random) * 90;
      const nearY = (scene.y[partner] as number) + bell(random) * 90;
      tryMove(scene, i, nearX, nearY, below(slotCount), allowed);
    } else {
      const reach = 3 + reachPx * left * left;
      const newSlot = random() < 0.3 ? below(slotCount) : slot;
      tryMove(scene, i, x + bell(random) * reach, y + bell(random) * reach, newSlot, allowed);
    }
  }
}

/** Makes a move if it worsens the scene by no more than `allowed`, and says whether it did. */
function tryMove(scene: Scene, i: number, x: number, y: number, slot: number, allowed: number): boolean {
  const oldX = scene.x[i] as number;
  const oldY = scene.y[i] as number;
  const oldSlot = scene.slot[i] as number;
  const bound = costOfNode(scene, i) + allowed;
  place(scene, i, x, y, slot);
  if (costOfNode(scene, i, bound) <= bound) return true;
  place(scene, i, oldX, oldY, oldSlot);
  return false;
}

function trySwap(scene: Scene, i: number, j: number, allowed: number): void {
  if (i === j) return;
  const [xi, yi, slotI] = [scene.x[i] as number, scene.y[i] as number, scene.slot[i] as number];
  const [xj, yj, slotJ] = [scene.x[j] as number, scene.y[j] as number, scene.slot[j] as number];
  const before = costOfNode(scene, i);
  place(scene, i, xj, yj, slotJ);
  const between = costOfNode(scene, i) - costOfNode(scene, j);
  place(scene, j, xi, yi, slotI);
  if (between + costOfNode(scene, j) <= before + allowed) return;
  place(scene, j, xj, yj, slotJ);
  place(scene, i, xi, yi, slotI);
}

function place(scene: Scene, i: number, x: number, y: number, slot: number): void {
  const community = scene.communityOf[i] as number;
  const oldX = scene.x[i] as number;
  const oldY = scene.y[i] as number;
  putNode(scene, i, x, y, slot);
  if (community >= 0 && hullChanges(scene.hulls, community, oldX, oldY, x, y))
    updateHull(scene.hulls, community, scene.x, scene.y);
}

function partnerOf(scene: Scene, i: number, below: (count: number) => number): number | null {
  const edges = scene.edgesOf[i] as Int32Array;
  if (edges.length === 0) return null;
  const edge = edges[below(edges.length)] as number;
  return (scene.from[edge] === i ? scene.to[edge] : scene.from[edge]) as number;
}

/** A number around 0, mostly within 1 of it (the sum of three even ones). */
const bell = (random: () => number): number => (random() + random() + random() - 1.5) * 1.4;
