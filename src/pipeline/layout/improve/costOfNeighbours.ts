import type { PictureDraft } from './draft.ts';

/** Outline to outline: below `touchPx` two nodes count as overlapping, below `closePx` as crowded. */
const touchPx = 8;
const closePx = 24;
/** Centre to centre: within this distance nodes push each other away, so that space is used evenly. */
const crowdPx = 170;
const touchCost = 25;
const closeCost = 1.6;
const crowdCost = 0.55;
const labelHitCost = 1.2;
const labelHitCostPerPx2 = 0.02;
/** In the order in which the canvas tries the places. */
const slotCost = [0, 0.03, 0.06, 0.09, 0.14, 0.16, 0.18, 0.2];

/** Nodes and labels that a node or its label touches or crowds. */
export function costOfNeighbours(draft: PictureDraft, i: number): number {
  const { x, y, left, top, right, bottom, radius } = draft;
  const xi = x[i] as number;
  const yi = y[i] as number;
  const ri = radius[i] as number;
  const leftI = left[i] as number;
  const topI = top[i] as number;
  const rightI = right[i] as number;
  const bottomI = bottom[i] as number;
  let cost = slotCost[draft.slot[i] as number] as number;
  for (let j = 0; j < x.length; j++) {
    const dx = (x[j] as number) - xi;
    const dy = (y[j] as number) - yi;
    if (dx > 320 || dx < -320 || dy > crowdPx || dy < -crowdPx || j === i) continue;
    const rj = radius[j] as number;
    const squared = dx * dx + dy * dy;
    if (squared < crowdPx * crowdPx) {
      const distance = Math.sqrt(squared);
      const near = 1 - distance / crowdPx;
      cost += crowdCost * near * near;
      const gap = distance - ri - rj;
      if (gap < closePx) cost += closeCost * (1 - gap / closePx);
      if (gap < touchPx) cost += touchCost * (2 - gap / touchPx);
    }
    if (dy > 100 || dy < -100) continue;
    const leftJ = left[j] as number;
    const topJ = top[j] as number;
    const rightJ = right[j] as number;
    const bottomJ = bottom[j] as number;
    cost += hit(
      Math.min(rightI, rightJ) - Math.max(leftI, leftJ),
      Math.min(bottomI, bottomJ) - Math.max(topI, topJ),
    );
    const xj = xi + dx;
    const yj = yi + dy;
    cost += hit(
      Math.min(rightI, xj + rj) - Math.max(leftI, xj - rj),
      Math.min(bottomI, yj + rj) - Math.max(topI, yj - rj),
    );
    cost += hit(
      Math.min(rightJ, xi + ri) - Math.max(leftJ, xi - ri),
      Math.min(bottomJ, yi + ri) - Math.max(topJ, yi - ri),
    );
  }
  return cost;
}

function hit(width: number, height: number): number {
  return width > 0 && height > 0 ? labelHitCost + width * height * labelHitCostPerPx2 : 0;
}
