import { geoConicEqualArea, geoGraticule, geoPath } from 'd3-geo';
import type { Coordinates } from '../../domain/graph/placement.ts';
import type { Point } from '../geometry.ts';

/**
 * The plane that the map is drawn on: a conic projection true to area, since countries are shaded, with the Sahel and
 * the north of Europe on its two parallels. One unit is about a twelfth of a degree; y grows downwards.
 */
const projection = geoConicEqualArea().parallels([14, 50]).rotate([-12, 0]).scale(700).translate([0, 0]);

/** A place on the plane. Throws for what is no place on the earth. */
export function project(coordinates: Coordinates): Point {
  const place = projection([...coordinates]);
  if (place === null) throw new Error(`There is no place at ${coordinates.join(', ')}.`);
  return { x: place[0], y: place[1] };
}

/** Draws shapes of the earth on the plane. */
export const drawOnPlane = geoPath(projection).digits(1);

/** Meridians and parallels, ten degrees apart, as one path. */
export const drawGraticule = (): string => drawOnPlane(geoGraticule().step([10, 10])()) ?? '';
