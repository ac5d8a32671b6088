import type { Point } from '../../drawing/geometry.ts';
import { closedPath, type SvgElement, say, svg } from './svg.ts';

/** An arrow as Cytoscape knows it. */
export interface Arrow {
  readonly shape: string;
  readonly sizePx: number;
  readonly scale: number;
  /** Of the line that it ends. */
  readonly widthPx: number;
}

/*
 * Cytoscape's own shapes and measures: the tip at 0, 0, (0, 1) towards the node, lengths in arrow sizes. `gap` is how
 * far from the node's border the line ends, `spacing` how far the tip.
 */

const points: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  triangle: [
    [-0.15, -0.3],
    [0, 0],
    [0.15, -0.3],
  ],
  tee: [
    [-0.15, 0],
    [-0.15, -0.1],
    [0.15, -0.1],
    [0.15, 0],
  ],
  diamond: [
    [-0.15, -0.15],
    [0, -0.3],
    [0.15, -0.15],
    [0, 0],
  ],
  chevron: [
    [0, 0],
    [-0.15, -0.15],
    [-0.1, -0.2],
    [0, -0.1],
    [0.1, -0.2],
    [0.15, -0.15],
  ],
};
const circleRadius = 0.15;

export const arrowSizePx = (widthPx: number, scale: number): number =>
  Math.max((widthPx * 13.37) ** 0.9, 29) * scale;

export function gapOf({ shape, widthPx, scale }: Arrow): number {
  if (shape === 'none') return 0;
  if (shape === 'tee') return 1;
  const line = widthPx * scale;
  return shape === 'diamond' ? line : shape === 'chevron' ? 0.95 * line : 2 * line;
}

export function spacingOf({ shape, sizePx }: Arrow): number {
  if (shape === 'tee') return 1;
  return shape === 'circle' ? sizePx * circleRadius : 0;
}

/** The arrow with its tip at a point, turned by an angle; nothing for a link that has none. */
export function drawArrow(
  { shape, sizePx, widthPx }: Arrow,
  { x, y }: Point,
  angle: number,
  colour: string,
  hollow: boolean,
): readonly SvgElement[] {
  if (shape === 'circle') {
    const paint = hollow ? { stroke: colour, 'stroke-width': widthPx } : { fill: colour };
    return [svg('circle', { cx: say(x), cy: say(y), r: sizePx * circleRadius, ...paint })];
  }
  const [cos, sin] = [Math.cos(angle) * sizePx, Math.sin(angle) * sizePx];
  const turned = points[shape]?.map(([across, along]) => ({
    x: x + across * cos - along * sin,
    y: y + across * sin + along * cos,
  }));
  return turned === undefined ? [] : [svg('path', { d: closedPath(turned), fill: colour })];
}
