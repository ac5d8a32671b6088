import type { Point } from './geometry.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const axes: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The place to which an arrow key leads: the nearest in that direction. Distance to the side counts double, and places
 * that lie more than `widest` times as far to the side as ahead do not count. null: there is none.
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
