import type { Point } from './geometry.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const axes: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The place that an arrow key leads to: the nearest one in that direction, where straying sideways counts double and
 * what lies more sideways than ahead (`widest`: than so many times that) does not count at all. null: there is none.
 */
export function nearestInDirection<Place extends Point>(
  from: Point,
  places: readonly Place[],
  direction: Direction,
  widest = 1.2,
): Place | null {
  const axis = axes[direction];
  let best: { readonly place: Place; readonly cost: number } | null = null;
  for (const place of places) {
    const away = { x: place.x - from.x, y: place.y - from.y };
    const ahead = away.x * axis.x + away.y * axis.y;
    const aside = Math.abs(away.x * axis.y) + Math.abs(away.y * axis.x);
    if (ahead <= 0 || aside > ahead * widest) continue;
    const cost = ahead + 2 * aside;
    if (best === null || cost < best.cost) best = { place, cost };
  }
  return best?.place ?? null;
}
