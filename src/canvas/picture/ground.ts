import type { Box, Point } from '../../drawing/geometry.ts';
import type { Shot } from '../camera/camera.ts';
import { type SvgElement, say, svg } from './svg.ts';

/** What texts are drawn on. They keep their size at every zoom: only the point that they hang on moves. */
export interface Ground {
  readonly zoom: number;
  /** A group whose origin is at a point of the graph; inside it lengths are pixels of the screen. */
  readonly hang: (point: Point, children: readonly SvgElement[]) => SvgElement;
}

/** The ground under a camera that stands still. */
export const fixedGround = ({ zoom, pan }: Shot): Ground => ({
  zoom,
  hang: ({ x, y }, children) =>
    svg('g', { transform: `translate(${say(x * zoom + pan.x)} ${say(y * zoom + pan.y)})` }, children),
});

/**
 * The ground of a picture that scales with its frame, without any script: points are parts of the frame, which shows
 * the given box of the graph.
 */
export const fluidGround = (zoom: number, { x1, y1, x2, y2 }: Box): Ground => ({
  zoom,
  hang: ({ x, y }, children) => svg('svg', { x: `${part(x, x1, x2)}%`, y: `${part(y, y1, y2)}%` }, children),
});

const part = (value: number, from: number, to: number): number =>
  Math.round(((value - from) / (to - from)) * 1e4) / 100;
