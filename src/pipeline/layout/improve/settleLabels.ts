import { costOfNode } from './cost.ts';
import { slotCount } from './labelBox.ts';
import { putNode, type Scene } from './scene.ts';

/** Puts each of these nodes' labels in the place that costs least, the largest nodes' first, twice around. No node moves. */
export function settleLabels(scene: Scene, nodes: readonly number[]): void {
  const order = [...nodes].sort((a, b) => (scene.radius[b] as number) - (scene.radius[a] as number));
  for (const i of [...order, ...order]) {
    const x = scene.x[i] as number;
    const y = scene.y[i] as number;
    let best = scene.slot[i] as number;
    let least = Number.POSITIVE_INFINITY;
    for (let slot = 0; slot < slotCount; slot++) {
      putNode(scene, i, x, y, slot);
      const cost = costOfNode(scene, i, least);
      if (cost < least) [best, least] = [slot, cost];
    }
    putNode(scene, i, x, y, best);
  }
}
