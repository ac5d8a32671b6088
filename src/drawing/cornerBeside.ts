import { type Box, overlapArea, type Point, type Size } from './geometry.ts';

const gapPx = 18;
const marginPx = 8;

/**
 * Places a box beside the point, on the side where it covers least of what it is about; right and below when all sides
 * are equal.
 */
export function cornerBeside(
  { x, y }: Point,
  { width, height }: Size,
  room: Size,
  avoid: readonly Box[],
): Point {
  const fitX = (left: number): number => Math.max(marginPx, Math.min(left, room.width - width - marginPx));
  const fitY = (top: number): number => Math.max(marginPx, Math.min(top, room.height - height - marginPx));
  const candidates = [
    { x: x + gapPx, y: y + gapPx },
    { x: x - gapPx - width, y: y + gapPx },
    { x: x + gapPx, y: y - gapPx - height },
    { x: x - gapPx - width, y: y - gapPx - height },
    { x: x + 2 * gapPx, y: y - height / 2 },
    { x: x - 2 * gapPx - width, y: y - height / 2 },
  ].map((wanted) => ({ x: fitX(wanted.x), y: fitY(wanted.y) }));
  let best = candidates[0] ?? { x, y };
  let least = Number.POSITIVE_INFINITY;
  for (const corner of candidates) {
    const box = { x1: corner.x, y1: corner.y, x2: corner.x + width, y2: corner.y + height };
    const ownPoint = { x1: x - 6, y1: y - 6, x2: x + 6, y2: y + 6 };
    const covered = avoid.reduce(
      (sum, other) => sum + overlapArea(box, other),
      overlapArea(box, ownPoint) * 100,
    );
    if (covered >= least) continue;
    least = covered;
    best = corner;
  }
  return best;
}
