import { distanceToSegment } from './geometry.ts';

/** A convex polygon: x and y of its corners alternately. */
export type Polygon = readonly number[];

/**
 * The convex hull of points given as pairs of x and y (Andrew's monotone chain). `convexHull` of the drawing gives points;
 * this one is called in each trial of the layout, and makes one flat array.
 */
export function flatHull(points: readonly (readonly [number, number])[]): Polygon {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  if (sorted.length < 3) return sorted.flat();
  return [...halfHull(sorted), ...halfHull(sorted.reverse())];
}

/** One side of the hull, without its last point. */
function halfHull(sorted: readonly (readonly [number, number])[]): number[] {
  const chain: number[] = [];
  for (const [x, y] of sorted) {
    while (chain.length >= 4) {
      const [ax, ay, bx, by] = chain.slice(-4) as [number, number, number, number];
      if ((bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0) break;
      chain.length -= 2;
    }
    chain.push(x, y);
  }
  return chain.slice(0, -2);
}

/** Distance in pixels of a point from a polygon; negative inside, by the distance to its nearest side. */
export function distanceToPolygon(px: number, py: number, polygon: Polygon): number {
  const count = polygon.length;
  let nearest = Number.POSITIVE_INFINITY;
  let inside = count >= 6;
  for (let i = 0; i < count; i += 2) {
    const ax = polygon[i] as number;
    const ay = polygon[i + 1] as number;
    const bx = polygon[(i + 2) % count] as number;
    const by = polygon[(i + 3) % count] as number;
    const distance = distanceToSegment(px, py, ax, ay, bx, by);
    if (distance < nearest) nearest = distance;
    if ((bx - ax) * (py - ay) - (by - ay) * (px - ax) < 0) inside = false;
  }
  return inside ? -nearest : nearest;
}
