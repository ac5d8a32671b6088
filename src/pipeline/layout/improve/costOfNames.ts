import type { PictureDraft } from './draft.ts';
import { hullReachPx, intrusionOf } from './hulls.ts';

const nameHitCost = 0.8;
const nameHitCostPerPx2 = 0.001;
const tintCostPerPx = 0.05;

/** Names of regions that a node or its label covers; and what its own region's name covers. */
export function costOfNames(draft: PictureDraft, i: number): number {
  const own = draft.communityOf[i] as number;
  const { hulls } = draft;
  let cost = 0;
  for (let region = 0; region < hulls.nameWidth.length; region++) {
    if (region !== own) cost += nameHit(draft, region, i);
  }
  if (own === -1) return cost;
  for (let j = 0; j < draft.x.length; j++) cost += nameHit(draft, own, j);
  for (let other = 0; other < hulls.nameWidth.length; other++) {
    if (other !== own)
      cost += (nameInTint(draft, own, other) + nameInTint(draft, other, own)) * tintCostPerPx;
  }
  return cost;
}

/** By how many pixels the middle and the ends of a region's name lie in the tint of another. */
function nameInTint({ hulls }: PictureDraft, name: number, region: number): number {
  const left = hulls.nameLeft[name] as number;
  const half = (hulls.nameWidth[name] as number) / 2;
  const y = (hulls.nameTop[name] as number) + hulls.nameHeight / 2;
  const wanted = hullReachPx + hulls.nameHeight / 2;
  return (
    intrusionOf(hulls, region, left, y, wanted) +
    intrusionOf(hulls, region, left + half, y, wanted) +
    intrusionOf(hulls, region, left + 2 * half, y, wanted)
  );
}

function nameHit(
  { hulls, left, top, right, bottom, x, y, radius }: PictureDraft,
  region: number,
  i: number,
): number {
  const nameLeft = hulls.nameLeft[region] as number;
  const nameTop = hulls.nameTop[region] as number;
  const nameRight = nameLeft + (hulls.nameWidth[region] as number);
  const nameBottom = nameTop + hulls.nameHeight;
  const r = radius[i] as number;
  return (
    shared(
      nameLeft,
      nameTop,
      nameRight,
      nameBottom,
      left[i] as number,
      top[i] as number,
      right[i] as number,
      bottom[i] as number,
    ) +
    shared(
      nameLeft,
      nameTop,
      nameRight,
      nameBottom,
      (x[i] as number) - r,
      (y[i] as number) - r,
      (x[i] as number) + r,
      (y[i] as number) + r,
    )
  );
}

function shared(
  al: number,
  at: number,
  ar: number,
  ab: number,
  bl: number,
  bt: number,
  br: number,
  bb: number,
): number {
  if (al >= br || bl >= ar || at >= bb || bt >= ab) return 0;
  const area = (Math.min(ar, br) - Math.max(al, bl)) * (Math.min(ab, bb) - Math.max(at, bt));
  return nameHitCost + area * nameHitCostPerPx2;
}
