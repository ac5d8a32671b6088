import type { NodeType } from '../../domain/basics/kinds.ts';
import { apothems, corners, nodeRadius, nodeShapes, type Point } from '../../drawing/geometry.ts';

/** Traces a node's own outline on a canvas, `growPx` outside it all around; centre and sizes in screen pixels. */
export function traceNode(
  context: CanvasRenderingContext2D,
  { type, passages }: { readonly type: NodeType; readonly passages: number },
  centre: Point,
  zoom: number,
  growPx: number,
): void {
  const { outline, factor, hollow } = nodeShapes[type];
  const reach = nodeRadius(passages) * factor * zoom + ((hollow ? zoom : 0) + growPx) / apothems[outline];
  context.beginPath();
  if (outline === 'circle') {
    context.arc(centre.x, centre.y, reach, 0, 2 * Math.PI);
    return;
  }
  for (const { x, y } of corners[outline]) context.lineTo(centre.x + x * reach, centre.y + y * reach);
  context.closePath();
}
