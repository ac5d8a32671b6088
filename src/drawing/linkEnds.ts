import type { NodeType } from '../domain/basics/kinds.ts';
import type { Curve } from './curves.ts';
import { corners, type Point } from './geometry.ts';
import { cornerRadiusPx, nodeEdgePx, nodeLinePx, nodeMarks } from './nodeMarks.ts';

/** A node as its links see it; `reach`: half its size, its type's factor included. */
export interface LinkEnd {
  readonly type: NodeType;
  readonly at: Point;
  readonly reach: number;
}

/**
 * Where the line from `outside` to a node's centre meets its border, as Cytoscape computes it: the edge of a filled
 * node, the middle of a hollow one's outline. Links end at a distance from there. The centre itself when `outside` lies
 * within.
 */
export function meetBorder({ type, at, reach }: LinkEnd, outside: Point): Point {
  const { outline, hollow } = nodeMarks[type];
  const size = reach + (hollow ? nodeLinePx / 2 : nodeEdgePx);
  const away = { x: outside.x - at.x, y: outside.y - at.y };
  const length = Math.hypot(away.x, away.y);
  if (length === 0) return at;
  const ray = { x: away.x / length, y: away.y / length };
  const distance =
    outline === 'circle'
      ? size
      : outline === 'square'
        ? distanceToSquare(ray, size)
        : distanceToSides(ray, corners[outline], size);
  if (distance > length) return at;
  return { x: at.x + ray.x * distance, y: at.y + ray.y * distance };
}

/** The part of a curve between the borders of its ends that is drawn: it bends about the same point. */
export const betweenBorders = ({ from, control, to }: Curve, source: LinkEnd, target: LinkEnd): Curve => ({
  from: meetBorder({ ...source, at: from }, control),
  control,
  to: meetBorder({ ...target, at: to }, control),
});

/** A square with round corners. */
function distanceToSquare({ x, y }: Point, reach: number): number {
  const [across, down] = [Math.abs(x), Math.abs(y)];
  const radius = Math.min(cornerRadiusPx, reach);
  const toSide = reach / Math.max(across, down);
  const inner = reach - radius;
  if (Math.min(across, down) * toSide <= inner) return toSide;
  const along = inner * (across + down);
  return along + Math.sqrt(Math.max(0, along ** 2 - 2 * inner ** 2 + radius ** 2));
}

function distanceToSides(ray: Point, shape: readonly Point[], reach: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  shape.forEach((corner, n) => {
    const next = shape[(n + 1) % shape.length] ?? corner;
    const side = { x: next.x - corner.x, y: next.y - corner.y };
    const cross = ray.x * side.y - ray.y * side.x;
    if (cross === 0) return;
    const distance = (corner.x * side.y - corner.y * side.x) / cross;
    const along = (corner.x * ray.y - corner.y * ray.x) / cross;
    if (distance > 0 && along >= 0 && along <= 1) nearest = Math.min(nearest, distance);
  });
  return nearest * reach;
}

/** The point at distance `amount` before `end` on the way from `start`. */
export function shorten(start: Point, end: Point, amount: number): Point {
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const part = length === 0 ? 0 : Math.max((length - amount) / length, 0.00001);
  return { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part };
}
