import { graphLimits } from './limits.ts';
import type { GraphNode } from './schema.ts';

/** How far from the first of them the second stands, in units of the graph: about two circles. */
const apart = 40;
/** The golden angle: turned by it each time, no two nodes stand behind each other. */
const turn = Math.PI * (3 - Math.sqrt(5));

/**
 * Separates nodes that stand at the same point: they are set around the first of them, at free places, so that each node can
 * be pointed at, and each link between them. Done once, there is nothing more to do. The same list when no two stand at one
 * point, as in every picture that our own layout has drawn.
 */
export function standApart(nodes: readonly GraphNode[]): readonly GraphNode[] {
  const taken = new Set(nodes.map(placeOf));
  if (taken.size === nodes.length) return nodes;
  const first = new Set<string>();
  const steps = new Map<string, number>();
  return nodes.map((node) => {
    const place = placeOf(node);
    if (!first.has(place)) {
      first.add(place);
      return node;
    }
    for (let step = (steps.get(place) ?? 0) + 1; ; step += 1) {
      const moved = { ...node, position: around(node.position, step) };
      const { x, y } = moved.position;
      if (taken.has(placeOf(moved)) || Math.max(Math.abs(x), Math.abs(y)) > graphLimits.distance) continue;
      steps.set(place, step);
      taken.add(placeOf(moved));
      return moved;
    }
  });
}

const placeOf = ({ position: { x, y } }: GraphNode): string => `${Math.round(x)} ${Math.round(y)}`;

/** The nth place of a spiral around a point. */
function around({ x, y }: GraphNode['position'], step: number): GraphNode['position'] {
  const away = apart * Math.sqrt(step);
  return {
    x: Math.round(x + away * Math.cos(step * turn)),
    y: Math.round(y + away * Math.sin(step * turn)),
  };
}
