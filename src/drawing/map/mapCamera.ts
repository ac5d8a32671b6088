import { interpolateZoom } from 'd3-interpolate';
import { type Box, type Point, type Size, shiftBetween } from '../geometry.ts';

/** Where the plane is on the screen: a point of it at `zoom` times its coordinates, moved by x and y. */
export interface MapCamera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const mapZoomLimits = { least: 0.18, most: 12 };

/** Space around what is framed: for the count line and the chips above, names on all sides, the tools on a phone. */
const insets = { top: 74, right: 40, bottom: 40, left: 40 };
const narrowInsets = { top: 92, right: 14, bottom: 60, left: 14 };
const narrowPx = 560;

const insetsIn = ({ width }: Size) => (width < narrowPx ? narrowInsets : insets);

/** The camera that shows a box of the plane as large as the room allows. */
export function frameMapBox({ x1, y1, x2, y2 }: Box, room: Size, mostZoom = 6): MapCamera {
  const { width, height } = room;
  const { top, right, bottom, left } = insetsIn(room);
  const wide = Math.max(1, width - left - right);
  const high = Math.max(1, height - top - bottom);
  const fitting = Math.min(wide / Math.max(1, x2 - x1), high / Math.max(1, y2 - y1), mostZoom);
  const zoom = Math.max(mapZoomLimits.least, Math.min(mapZoomLimits.most, fitting));
  return {
    zoom,
    x: left + wide / 2 - ((x1 + x2) / 2) * zoom,
    y: top + high / 2 - ((y1 + y2) / 2) * zoom,
  };
}

/** The same zoom by a factor, about the middle of the room. */
export function zoomAbout({ zoom, x, y }: MapCamera, { width, height }: Size, factor: number): MapCamera {
  const next = Math.max(mapZoomLimits.least, Math.min(mapZoomLimits.most, zoom * factor));
  const grown = next / zoom;
  return { zoom: next, x: width / 2 - (width / 2 - x) * grown, y: height / 2 - (height / 2 - y) * grown };
}

const sightPx = 28;

/** Whether a point of the screen can be seen in the room. */
export const isInSight = ({ x, y }: Point, { width, height }: Size): boolean =>
  x > sightPx && y > sightPx + 40 && x < width - sightPx && y < height - sightPx;

/**
 * The camera that has these points of the plane in sight: at the same zoom if they fit into the room at it, and moved no
 * further than necessary. Of `alsoWanted` it shows what the first ones leave room for.
 */
export function bringIntoSight(
  camera: MapCamera,
  room: Size,
  points: readonly Point[],
  alsoWanted: readonly Point[] = [],
): MapCamera {
  const all = boxOf([...points, ...alsoWanted]);
  const first = boxOf(points);
  if (all === null) return camera;
  const shifted = shiftTo(camera, room, all);
  if (first === null) return shifted;
  const { top, right, bottom, left } = insetsIn(room);
  const isTooWide = (first.x2 - first.x1) * camera.zoom > room.width - left - right;
  const isTooHigh = (first.y2 - first.y1) * camera.zoom > room.height - top - bottom;
  return isTooWide || isTooHigh ? frameMapBox(first, room, camera.zoom) : shiftTo(shifted, room, first);
}

function boxOf(points: readonly Point[]): Box | null {
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return { x1: Math.min(...xs), x2: Math.max(...xs), y1: Math.min(...ys), y2: Math.max(...ys) };
}

function shiftTo({ zoom, x, y }: MapCamera, room: Size, { x1, y1, x2, y2 }: Box): MapCamera {
  const { top, right, bottom, left } = insetsIn(room);
  return {
    zoom,
    x: x + shiftBetween(x1 * zoom + x, x2 * zoom + x, left, room.width - right),
    y: y + shiftBetween(y1 * zoom + y, y2 * zoom + y, top, room.height - bottom),
  };
}

/** The camera part of the way from one to another: `t` from 0 to 1, on the smooth path of van Wijk and Nuij. */
export function between(from: MapCamera, to: MapCamera, { width, height }: Size, t: number): MapCamera {
  const viewOf = ({ zoom, x, y }: MapCamera): [number, number, number] => [
    (width / 2 - x) / zoom,
    (height / 2 - y) / zoom,
    width / zoom,
  ];
  const [middleX, middleY, across] = interpolateZoom(viewOf(from), viewOf(to))(t);
  const zoom = width / across;
  return { zoom, x: width / 2 - middleX * zoom, y: height / 2 - middleY * zoom };
}
