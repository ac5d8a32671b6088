import type { Point } from '../geometry.ts';

/** The corners of the convex hull, clockwise on a screen; the points themselves when there are fewer than three. */
export function convexHull(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const lower = halfHull(sorted);
  const upper = halfHull(sorted.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function halfHull(sorted: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of sorted) {
    while (hull.length >= 2 && !turnsLeft(hull.at(-2), hull.at(-1), point)) hull.pop();
    hull.push(point);
  }
  return hull;
}

function turnsLeft(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (a === undefined || b === undefined) return true;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

/** How far a point is from a hull with corners in `convexHull`'s order; 0 inside. */
export const distanceToHull = (hull: readonly Point[], { x, y }: Point): number => distanceFrom(hull, x, y);

/** The same for a point that is none yet. Called very often, so it makes no arrays and no objects. */
export function distanceFrom(hull: readonly Point[], x: number, y: number): number {
  let inside = hull.length >= 3;
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < hull.length; n += 1) {
    const corner = hull[n] as Point;
    const next = hull[n + 1 < hull.length ? n + 1 : 0] as Point;
    const sideX = next.x - corner.x;
    const sideY = next.y - corner.y;
    const offX = x - corner.x;
    const offY = y - corner.y;
    if (sideX * offY - sideY * offX <= 0) inside = false;
    const length = sideX * sideX + sideY * sideY;
    const along = length === 0 ? 0 : (offX * sideX + offY * sideY) / length;
    const t = along < 0 ? 0 : along > 1 ? 1 : along;
    const missX = offX - t * sideX;
    const missY = offY - t * sideY;
    const squared = missX * missX + missY * missY;
    if (squared < least) least = squared;
  }
  return inside ? 0 : Math.sqrt(least);
}
