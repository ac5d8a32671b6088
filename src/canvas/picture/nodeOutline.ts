import type { NodeId } from '../../domain/basics/ids.ts';
import type { GraphIndex } from '../../domain/graph/graphIndex.ts';
import { apothems, corners, nodeRadius, nodeShapes, type Point } from '../../drawing/geometry.ts';
import { closedPath, type SvgElement, say, svg } from './svg.ts';

/** Squares are a little rounded, as in the stylesheet. */
export const cornerRadiusPx = 2;

/** A node's own shape around a centre, `growPx` outside it all around, everything scaled by `zoom`. */
export function drawOutline(
  index: GraphIndex,
  id: NodeId,
  { x, y }: Point,
  attributes: Readonly<Record<string, string | number | null>>,
  { zoom = 1, growPx = 0, sharp = false } = {},
): SvgElement {
  const { outline, factor } = nodeShapes[index.node(id).type];
  const reach = nodeRadius(index.passageCount(id)) * factor * zoom + growPx / apothems[outline];
  if (outline === 'circle') return svg('circle', { cx: say(x), cy: say(y), r: reach, ...attributes });
  if (outline === 'square' && !sharp) {
    const size = { x: say(x - reach), y: say(y - reach), width: 2 * reach, height: 2 * reach };
    return svg('rect', { ...size, rx: Math.min(cornerRadiusPx, reach), ...attributes });
  }
  const shape = corners[outline].map((corner) => ({ x: x + corner.x * reach, y: y + corner.y * reach }));
  return svg('path', { d: closedPath(shape), ...attributes });
}

export const isHollow = (index: GraphIndex, id: NodeId): boolean => nodeShapes[index.node(id).type].hollow;
