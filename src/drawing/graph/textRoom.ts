import { type Box, overlapArea } from '../geometry.ts';
import type { PictureCamera } from './framing.ts';

/** Where text can stand in a picture, with the graph's origin at 0, 0: its frame, without what lies on it. */
interface TextRoom {
  readonly frame: Box;
  readonly covers: readonly Box[];
}

const edgePx = 3;

/** `covers`: boxes that lie on the picture, in its own pixels. */
export const textRoomOf = ({ pan, width, height }: PictureCamera, covers: readonly Box[] = []): TextRoom => ({
  frame: {
    x1: edgePx - pan.x,
    y1: edgePx - pan.y,
    x2: width - edgePx - pan.x,
    y2: height - edgePx - pan.y,
  },
  covers: covers.map(({ x1, y1, x2, y2 }) => ({
    x1: x1 - pan.x,
    y1: y1 - pan.y,
    x2: x2 - pan.x,
    y2: y2 - pan.y,
  })),
});

/**
 * Whether a text that was placed at one zoom is in view at the present one: inside the frame, and under nothing. In
 * pixels of the picture; texts keep their size when the zoom changes.
 */
export function isClear(
  placed: Box,
  placedAt: number,
  { zoom, pan, width, height }: PictureCamera,
  covers: readonly Box[],
): boolean {
  const x = (((placed.x1 + placed.x2) / 2) * zoom) / placedAt + pan.x;
  const y = (((placed.y1 + placed.y2) / 2) * zoom) / placedAt + pan.y;
  const [halfWidth, halfHeight] = [(placed.x2 - placed.x1) / 2, (placed.y2 - placed.y1) / 2];
  const box = { x1: x - halfWidth, y1: y - halfHeight, x2: x + halfWidth, y2: y + halfHeight };
  if (box.x1 < 0 || box.y1 < 0 || box.x2 > width || box.y2 > height) return false;
  return !covers.some((cover) => overlapArea(box, cover) > 0);
}
