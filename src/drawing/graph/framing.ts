import type { Box, Point } from '../geometry.ts';

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Framing {
  readonly zoom: number;
  readonly pan: Point;
}

/** Room for the count line, the toolbar, the names around the outermost nodes, and the strip below. */
export const fitInsets: Insets = { top: 56, right: 56, bottom: 56, left: 56 };
export const narrowInsets: Insets = { top: 72, right: 28, bottom: 20, left: 28 };
/** A canvas narrower than this has the narrow insets. */
export const narrowPx = 560;
/** How much room shown nodes have around their centres, in graph pixels. */
export const nodeMargin = 30;
export const largestFit = 1.25;
/** On a phone the whole graph would be too small to read: it opens on its middle instead. */
export const leastFitOnPhone = 0.5;

export const zoomLimits = { least: 0.04, most: 4 };

/** The camera that shows a box of the graph as large as possible inside the insets. */
export function frameBox(
  box: Box,
  room: { readonly width: number; readonly height: number },
  insets: Insets,
  largestZoom: number,
): Framing {
  const width = Math.max(room.width - insets.left - insets.right, 80);
  const height = Math.max(room.height - insets.top - insets.bottom, 80);
  const fitting = Math.min(width / Math.max(box.x2 - box.x1, 1), height / Math.max(box.y2 - box.y1, 1));
  const zoom = Math.min(Math.max(fitting, zoomLimits.least), largestZoom);
  return {
    zoom,
    pan: {
      x: insets.left + width / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: insets.top + height / 2 - ((box.y1 + box.y2) / 2) * zoom,
    },
  };
}

/**
 * The same scale, moved so that no room inside the insets stays empty for which `box`, which is more than what was framed,
 * has something: along an axis on which it is smaller than the room it stands in the middle.
 */
export function fillRoom(
  { zoom, pan }: Framing,
  box: Box,
  room: { readonly width: number; readonly height: number },
  insets: Insets,
): Framing {
  const along = (at: number, from: number, to: number, first: number, last: number): number => {
    const [least, most] = [last - to * zoom, first - from * zoom];
    return least > most ? (least + most) / 2 : Math.min(Math.max(at, least), most);
  };
  return {
    zoom,
    pan: {
      x: along(pan.x, box.x1, box.x2, insets.left, room.width - insets.right),
      y: along(pan.y, box.y1, box.y2, insets.top, room.height - insets.bottom),
    },
  };
}

/**
 * The box around some points, `margin` wider on each side, and higher unless another margin is given; null if there are
 * no points.
 */
export function boxAround(points: readonly Point[], margin: number, marginAbove = margin): Box | null {
  if (points.length === 0) return null;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return {
    x1: Math.min(...xs) - margin,
    y1: Math.min(...ys) - marginAbove,
    x2: Math.max(...xs) + margin,
    y2: Math.max(...ys) + marginAbove,
  };
}

/** Where the graph stands in a picture (picture = graph × zoom + pan), and how large the picture is, in pixels. */
export interface PictureCamera extends Framing {
  readonly width: number;
  readonly height: number;
}
