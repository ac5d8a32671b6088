import type { MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Box, Point } from '../geometry.ts';
import { drawGraticule, drawOnPlane } from './projection.ts';

/** The countries of Natural Earth, as world-atlas packs them: `id` is the ISO 3166 number, where there is one. */
export type Atlas = Topology<{ readonly countries: GeometryCollection<{ name: string }> }>;

/** A country drawn on the plane. */
export interface CountryShape {
  /** ISO 3166 in two letters; null for what ISO gives no code. */
  readonly code: string | null;
  /** The name that the atlas gives. */
  readonly name: string;
  readonly path: string;
  /** The largest of its pieces: what « zoom to France » means, without the overseas parts. */
  readonly mainland: Box;
  /** The middle of that piece. */
  readonly middle: Point;
}

export interface Land {
  readonly countries: readonly CountryShape[];
  readonly coast: string;
  readonly borders: string;
  readonly disputedBorders: string;
  readonly graticule: string;
}

/**
 * What Natural Earth itself marks as disputed or indeterminate, by the names that the atlas gives. Their borders are
 * drawn lighter and dashed: the map takes over the atlas's lines and judges none.
 */
const disputed: ReadonlySet<string> = new Set([
  'W. Sahara',
  'Somaliland',
  'Kosovo',
  'N. Cyprus',
  'Palestine',
  'Siachen Glacier',
]);

/** Draws the atlas on the plane. */
export function drawLand(atlas: Atlas): Land {
  const { countries } = atlas.objects;
  const isDisputed = (shape: object): boolean =>
    disputed.has((shape as { properties?: { name: string } }).properties?.name ?? '');
  const draw = (wanted: (a: object, b: object) => boolean): string =>
    drawOnPlane(mesh(atlas, countries, wanted)) ?? '';
  return {
    countries: feature(atlas, countries).features.flatMap(({ id, properties: { name }, geometry }) => {
      // The plane has no place for the far pole: it would lie all around the rest.
      if (name === 'Antarctica') return [];
      const path = drawOnPlane(geometry);
      if (path === null || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) return [];
      return [{ code: codeOf(id), name, path, ...measureMainland(geometry) }];
    }),
    coast: draw((a, b) => a === b),
    borders: draw((a, b) => a !== b && !isDisputed(a) && !isDisputed(b)),
    disputedBorders: draw((a, b) => a !== b && (isDisputed(a) || isDisputed(b))),
    graticule: drawGraticule(),
  };
}

/** ISO 3166 in two letters from its number: a region subtag in digits has the letters as its canonical form. */
export function codeOf(id: string | number | undefined): string | null {
  if (id === undefined) return null;
  const { region } = new Intl.Locale('und', { region: String(id).padStart(3, '0') });
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : null;
}

function measureMainland(shape: Polygon | MultiPolygon): { readonly mainland: Box; readonly middle: Point } {
  const pieces = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const polygons = pieces.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const sizes = polygons.map((polygon) => drawOnPlane.area(polygon));
  const largest = polygons[sizes.indexOf(Math.max(...sizes))] ?? { type: 'Polygon', coordinates: [] };
  const [[x1, y1], [x2, y2]] = drawOnPlane.bounds(largest);
  const [x, y] = drawOnPlane.centroid(largest);
  return { mainland: { x1, y1, x2, y2 }, middle: { x, y } };
}
