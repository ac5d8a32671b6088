import { type Box, type Size, shiftBetween } from '../../drawing/geometry.ts';
import type { Framing, Insets } from '../../drawing/graph/framing.ts';

/** What is this close to an edge of the canvas counts as being at that edge. */
const edgePx = 80;

/**
 * The insets that `least` and what lies on the canvas require: a row of tools takes room from above, a column from the
 * right, a strip or a sheet from below.
 */
export function insetsAround(covers: readonly Box[], { width, height }: Size, least: Insets): Insets {
  const insets = { ...least };
  for (const { x1, y1, x2, y2 } of covers) {
    const isWide = x2 - x1 >= width / 2;
    const isRow = x2 - x1 >= y2 - y1;
    if (y1 < edgePx && isRow) insets.top = Math.max(insets.top, y2);
    else if (y2 > height - edgePx && isWide) insets.bottom = Math.max(insets.bottom, height - y1);
    else if (x2 > width - edgePx && !isRow && !isWide) insets.right = Math.max(insets.right, width - x1);
  }
  return insets;
}

/** The camera at the same scale that has a box of the graph in the free room, moved no further than necessary. */
export function bringClear(
  box: Box,
  { zoom, pan }: Framing,
  { width, height }: Size,
  insets: Insets,
): Framing {
  return {
    zoom,
    pan: {
      x:
        pan.x + shiftBetween(box.x1 * zoom + pan.x, box.x2 * zoom + pan.x, insets.left, width - insets.right),
      y:
        pan.y +
        shiftBetween(box.y1 * zoom + pan.y, box.y2 * zoom + pan.y, insets.top, height - insets.bottom),
    },
  };
}

/** No farther than this does the picture move for what is beside the selection. */
const smallShiftPx = 180;

/** The same, with a second box in the free room too, where both have room at this scale and it is nearly there. */
export function bringClearWith(box: Box, beside: Box, before: Framing, room: Size, insets: Insets): Framing {
  const alone = bringClear(box, before, room, insets);
  const both = {
    x1: Math.min(box.x1, beside.x1),
    y1: Math.min(box.y1, beside.y1),
    x2: Math.max(box.x2, beside.x2),
    y2: Math.max(box.y2, beside.y2),
  };
  const fits =
    (both.x2 - both.x1) * before.zoom <= room.width - insets.left - insets.right &&
    (both.y2 - both.y1) * before.zoom <= room.height - insets.top - insets.bottom;
  const { zoom, pan } = bringClear(both, alone, room, insets);
  const isSmall = Math.hypot(pan.x - alone.pan.x, pan.y - alone.pan.y) <= smallShiftPx;
  return fits && isSmall ? { zoom, pan } : alone;
}

/** Whether two cameras look the same to the eye. */
export const isNear = (a: Framing, b: Framing): boolean =>
  Math.abs(a.zoom / b.zoom - 1) < 0.001 &&
  Math.abs(a.pan.x - b.pan.x) < 0.5 &&
  Math.abs(a.pan.y - b.pan.y) < 0.5;
