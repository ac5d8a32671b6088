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

/**
 * How far a point is from a hull with corners in `convexHull`'s order; 0 inside. Called very often, so it makes no
 * arrays.
 */
export function distanceToHull(hull: readonly Point[], point: Point): number {
  let inside = hull.length >= 3;
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n < hull.length; n += 1) {
    const corner = hull[n] as Point;
    const next = hull[(n + 1) % hull.length] as Point;
    inside &&= turnsLeft(corner, next, point);
    least = Math.min(least, squaredDistanceToSide(corner, next, point));
  }
  return inside ? 0 : Math.sqrt(least);
}

function squaredDistanceToSide(a: Point, b: Point, point: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const along = length === 0 ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length;
  const t = Math.max(0, Math.min(1, along));
  return (point.x - a.x - t * (b.x - a.x)) ** 2 + (point.y - a.y - t * (b.y - a.y)) ** 2;
}
