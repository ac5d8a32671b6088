import type { Box, Point } from '../geometry.ts';

/** Where the plane is on the screen: a point of it at `zoom` times its coordinates, moved by x and y. */
export interface MapCamera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

export const zoomLimits = { least: 0.18, most: 12 };

/** Room around what is framed: for the count line above, names all around. */
const insets = { top: 74, right: 40, bottom: 40, left: 40 };
const narrowInsets = { top: 56, right: 14, bottom: 60, left: 14 };
const narrowPx = 560;

/** The camera that shows a box of the plane as large as the room allows. */
export function frameBox({ x1, y1, x2, y2 }: Box, { width, height }: Room, mostZoom = 6): MapCamera {
  const { top, right, bottom, left } = width < narrowPx ? narrowInsets : insets;
  const wide = Math.max(1, width - left - right);
  const high = Math.max(1, height - top - bottom);
  const fitting = Math.min(wide / Math.max(1, x2 - x1), high / Math.max(1, y2 - y1), mostZoom);
  const zoom = Math.max(zoomLimits.least, Math.min(zoomLimits.most, fitting));
  return {
    zoom,
    x: left + wide / 2 - ((x1 + x2) / 2) * zoom,
    y: top + high / 2 - ((y1 + y2) / 2) * zoom,
  };
}

/** The same zoom by a factor, about the middle of the room. */
export function zoomAbout({ zoom, x, y }: MapCamera, { width, height }: Room, factor: number): MapCamera {
  const next = Math.max(zoomLimits.least, Math.min(zoomLimits.most, zoom * factor));
  const grown = next / zoom;
  return { zoom: next, x: width / 2 - (width / 2 - x) * grown, y: height / 2 - (height / 2 - y) * grown };
}

const sightPx = 28;

/** Whether a point of the screen can be seen in the room. */
export const isInSight = ({ x, y }: Point, { width, height }: Room): boolean =>
  x > sightPx && y > sightPx + 40 && x < width - sightPx && y < height - sightPx;

/** The way from one camera to another: the zoom by equal factors, and what is in the middle along with it. */
export function between(from: MapCamera, to: MapCamera, { width, height }: Room, t: number): MapCamera {
  const middleOf = ({ zoom, x, y }: MapCamera): Point => ({
    x: (width / 2 - x) / zoom,
    y: (height / 2 - y) / zoom,
  });
  const zoom = from.zoom * (to.zoom / from.zoom) ** t;
  // As much of the way as the screen has travelled: a straight line on the screen.
  const part = to.zoom === from.zoom ? t : (1 / from.zoom - 1 / zoom) / (1 / from.zoom - 1 / to.zoom);
  const [a, b] = [middleOf(from), middleOf(to)];
  return {
    zoom,
    x: width / 2 - (a.x + (b.x - a.x) * part) * zoom,
    y: height / 2 - (a.y + (b.y - a.y) * part) * zoom,
  };
}
