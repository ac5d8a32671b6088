import type { Box, Point, Size } from '../../drawing/geometry.ts';

const gapPx = 4;

interface MenuPlace extends Point {
  /** As high as the menu may be there, in pixels: what does not fit is scrolled. */
  readonly mostHeight: number;
}

/**
 * Where a menu of this size stands in the window: under its button, or above it where only there is room for it; where
 * there is room on neither side, on the larger one. Its left edge is the button's, else its right one; it never leaves
 * the window sideways.
 */
export function besideButton(button: Box, { width, height }: Size, room: Size): MenuPlace {
  const below = room.height - button.y2 - 2 * gapPx;
  const above = button.y1 - 2 * gapPx;
  const isBelow = height <= below || below >= above;
  const mostHeight = Math.max(0, isBelow ? below : above);
  const wanted = button.x1 + width + gapPx <= room.width ? button.x1 : button.x2 - width;
  return {
    x: Math.max(gapPx, Math.min(wanted, room.width - width - gapPx)),
    y: isBelow ? button.y2 + gapPx : button.y1 - gapPx - Math.min(height, mostHeight),
    mostHeight,
  };
}
