import { distanceToPolygon, type Polygon } from '../polygon.ts';
import { costOfNames } from './costOfNames.ts';
import type { PictureDraft } from './draft.ts';
import { hullReachPx, intrusionOf } from './hulls.ts';

/** Free space wanted between two hulls. */
const hullGapPx = 10;
const hullCostPerPx = 0.12;
/** Straying from its own hull by a pixel is not as bad as intruding on another's by one. */
const strayedShare = 0.15;
const outsideCostPerPx = 0.3;

/** A node outside the picture, or in another community's hull; and its own hull over other hulls and nodes. */
export function costOfPlace(draft: PictureDraft, i: number): number {
  const { x, y, radius, communityOf, hulls } = draft;
  const xi = x[i] as number;
  const yi = y[i] as number;
  const ri = radius[i] as number;
  const own = communityOf[i] as number;
  let pixels = 0;
  if (own === -1 || draft.shapesHull[i] === 0) {
    for (let other = 0; other < hulls.polygons.length; other++)
      if (other !== own) pixels += intrusionOf(hulls, other, xi, yi, hullReachPx + ri + 4);
    if (own !== -1) pixels += strayedPixels(hulls.polygons[own] as Polygon, xi, yi) * strayedShare;
  } else {
    for (let other = 0; other < hulls.polygons.length; other++)
      if (other !== own) pixels += intrusionBetween(draft, own, other);
    for (let j = 0; j < x.length; j++)
      if (communityOf[j] === -1)
        pixels += intrusionOf(
          hulls,
          own,
          x[j] as number,
          y[j] as number,
          hullReachPx + (radius[j] as number) + 4,
        );
  }
  return pixels * hullCostPerPx + outsideOf(draft, i) * outsideCostPerPx + costOfNames(draft, i);
}

/** How far a member that does not shape its hull lies outside it. */
const strayedPixels = (hull: Polygon, x: number, y: number): number =>
  hull.length < 6 ? 0 : Math.max(0, distanceToPolygon(x, y, hull));

/** By how many pixels a node with its label extends beyond the picture. */
function outsideOf(draft: PictureDraft, i: number): number {
  const x = draft.x[i] as number;
  const y = draft.y[i] as number;
  const r = draft.radius[i] as number;
  return (
    Math.max(0, -draft.halfWidth - Math.min(x - r, draft.left[i] as number)) +
    Math.max(0, Math.max(x + r, draft.right[i] as number) - draft.halfWidth) +
    Math.max(0, -draft.halfHeight - Math.min(y - r, draft.top[i] as number)) +
    Math.max(0, Math.max(y + r, draft.bottom[i] as number) - draft.halfHeight)
  );
}

/** By how many pixels two hulls are too close, summed over their corners. */
function intrusionBetween({ hulls }: PictureDraft, one: number, other: number): number {
  const wanted = 2 * hullReachPx + hullGapPx;
  if ((hulls.minX[one] as number) - wanted > (hulls.maxX[other] as number)) return 0;
  if ((hulls.maxX[one] as number) + wanted < (hulls.minX[other] as number)) return 0;
  if ((hulls.minY[one] as number) - wanted > (hulls.maxY[other] as number)) return 0;
  if ((hulls.maxY[one] as number) + wanted < (hulls.minY[other] as number)) return 0;
  const first = hulls.polygons[one] as Polygon;
  const second = hulls.polygons[other] as Polygon;
  let pixels = 0;
  for (let i = 0; i < first.length; i += 2)
    pixels += intrusionOf(hulls, other, first[i] as number, first[i + 1] as number, wanted);
  for (let i = 0; i < second.length; i += 2)
    pixels += intrusionOf(hulls, one, second[i] as number, second[i + 1] as number, wanted);
  return pixels;
}
