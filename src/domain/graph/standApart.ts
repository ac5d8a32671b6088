import type { GraphNode } from './schema.ts';

/** How far from the first of them the second stands, in units of the graph: about two circles. */
const apart = 40;
/** The golden angle: turned by it each time, no two nodes stand behind each other. */
const turn = Math.PI * (3 - Math.sqrt(5));

/**
 * Separates nodes that stand at the same point: they are set around the first of them, so that each node can be pointed
 * at, and each link between them. The same list when no two do, as in every picture that our own layout has drawn.
 */
export function standApart(nodes: readonly GraphNode[]): readonly GraphNode[] {
  const here = new Map<string, number>();
  let isChanged = false;
  const placed = nodes.map((node) => {
    const { x, y } = node.position;
    const place = `${Math.round(x)} ${Math.round(y)}`;
    const before = here.get(place) ?? 0;
    here.set(place, before + 1);
    if (before === 0) return node;
    isChanged = true;
    const away = apart * Math.sqrt(before);
    const position = {
      x: Math.round(x + away * Math.cos(before * turn)),
      y: Math.round(y + away * Math.sin(before * turn)),
    };
    return { ...node, position };
  });
  return isChanged ? placed : nodes;
}
