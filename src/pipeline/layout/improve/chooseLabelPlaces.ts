import { costOfNode } from './cost.ts';
import { type PictureDraft, putNode } from './draft.ts';
import { slotCount } from './labelBox.ts';

/**
 * Puts each of these nodes' labels in the cheapest place, those of the largest nodes first, in two rounds. No node
 * moves.
 */
export function chooseLabelPlaces(draft: PictureDraft, nodes: readonly number[]): void {
  const order = [...nodes].sort((a, b) => (draft.radius[b] as number) - (draft.radius[a] as number));
  for (const i of [...order, ...order]) {
    const x = draft.x[i] as number;
    const y = draft.y[i] as number;
    let best = draft.slot[i] as number;
    let least = Number.POSITIVE_INFINITY;
    for (let slot = 0; slot < slotCount; slot++) {
      putNode(draft, i, x, y, slot);
      const cost = costOfNode(draft, i, least);
      if (cost < least) [best, least] = [slot, cost];
    }
    putNode(draft, i, x, y, best);
  }
}
