import type { Points } from '../plan.ts';
import { costOfNode } from './cost.ts';
import { slotCount } from './labelBox.ts';
import { putNode, type Scene, updateHull } from './scene.ts';

/**
 * Improves a scene by trial: a node moves, its label changes place, two nodes change places; better is kept, a little
 * worse too while the temperature falls (threshold accepting, so that no transcendental function decides). Only the
 * nodes of `movable` move. `steps` trials; the same source of chance gives the same picture.
 */
export function annealScene(
  scene: Scene,
  movable: readonly number[],
  random: () => number,
  { steps, hot, cold, reachPx }: { steps: number; hot: number; cold: number; reachPx: number },
): void {
  if (movable.length === 0) return;
  const pick = (list: readonly number[]) => list[Math.floor(random() * list.length)] as number;
  for (let step = 0; step < steps; step++) {
    const left = 1 - step / steps;
    const threshold = cold + (hot - cold) * left * left * left;
    const reach = 3 + reachPx * left * left;
    const i = pick(movable);
    const kind = random();
    if (kind < 0.12)
      tryMoves(
        scene,
        [[i, here(scene.x, i), here(scene.y, i), Math.floor(random() * slotCount)]],
        threshold * random(),
      );
    else if (kind < 0.18) {
      const j = pick(movable);
      if (j !== i) {
        tryMoves(
          scene,
          [
            [i, here(scene.x, j), here(scene.y, j), here(scene.slot, j)],
            [j, here(scene.x, i), here(scene.y, i), here(scene.slot, i)],
          ],
          threshold * random(),
        );
      }
    } else if (kind < 0.24 && (scene.edgesOf[i]?.length ?? 0) > 0) {
      const edge = pick(scene.edgesOf[i] as readonly number[]);
      const partner = scene.from[edge] === i ? here(scene.to, edge) : here(scene.from, edge);
      const x = here(scene.x, partner) + bell(random) * 90;
      const y = here(scene.y, partner) + bell(random) * 90;
      tryMoves(scene, [[i, x, y, Math.floor(random() * slotCount)]], threshold * random());
    } else {
      const slot = random() < 0.3 ? Math.floor(random() * slotCount) : here(scene.slot, i);
      const x = here(scene.x, i) + bell(random) * reach;
      const y = here(scene.y, i) + bell(random) * reach;
      tryMoves(scene, [[i, x, y, slot]], threshold * random());
    }
  }
}

/** The scene's positions. */
export const pointsOf = (scene: Scene): Points => ({ x: scene.x, y: scene.y });

type Move = readonly [index: number, x: number, y: number, slot: number];

/** Makes the moves if they worsen the scene by no more than `allowed`, else leaves it as it was. */
function tryMoves(scene: Scene, moves: readonly Move[], allowed: number): boolean {
  const back: Move[] = [];
  let change = 0;
  for (const [index, x, y, slot] of moves) {
    back.push([index, here(scene.x, index), here(scene.y, index), here(scene.slot, index)]);
    change -= costOfNode(scene, index);
    place(scene, index, x, y, slot);
    change += costOfNode(scene, index);
  }
  if (change <= allowed) return true;
  for (const [index, x, y, slot] of back.reverse()) place(scene, index, x, y, slot);
  return false;
}

function place(scene: Scene, index: number, x: number, y: number, slot: number): void {
  putNode(scene, index, x, y, slot);
  const community = scene.communityOf[index] as number;
  if (community >= 0) updateHull(scene, community);
}

const here = (values: Float64Array | Uint8Array | Int32Array, index: number): number =>
  values[index] as number;

/** A number around 0, mostly within 1 of it (the sum of three even ones). */
const bell = (random: () => number): number => (random() + random() + random() - 1.5) * 1.4;
