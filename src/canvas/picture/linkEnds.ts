import type { NodeId } from '../../domain/basics/ids.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { corners, nodeRadius, nodeShapes, type Point } from '../../drawing/geometry.ts';
import { cornerRadiusPx } from './nodeOutline.ts';

/** How far from a node's centre its border ends, besides half its size: outside it for filled shapes, half for hollow. */
const borderPx = { filled: 1.5, hollow: 1 };

/**
 * Where the line from `outside` to a node's centre meets its border, as Cytoscape finds it; links end at a distance
 * from there. The centre itself when `outside` lies within the node.
 */
export function meetBorder(index: GraphIndex, id: NodeId, centre: Point, outside: Point): Point {
  const { outline, factor, hollow } = nodeShapes[index.node(id).type];
  const size = nodeRadius(index.passageCount(id)) * factor;
  const reach = size + (hollow ? borderPx.hollow : borderPx.filled);
  const away = { x: outside.x - centre.x, y: outside.y - centre.y };
  const length = Math.hypot(away.x, away.y);
  if (length === 0) return centre;
  const ray = { x: away.x / length, y: away.y / length };
  const distance =
    outline === 'circle'
      ? reach
      : outline === 'square'
        ? distanceToSquare(ray, reach)
        : distanceToSides(ray, corners[outline], reach);
  if (distance > length) return centre;
  return { x: centre.x + ray.x * distance, y: centre.y + ray.y * distance };
}

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

/** The point that is `amount` short of `end` on the way from `start`. */
export function shorten(start: Point, end: Point, amount: number): Point {
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  const part = length === 0 ? 0 : Math.max((length - amount) / length, 0.00001);
  return { x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part };
}
