import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Atlas } from '../../src/drawing/map/land.ts';

/** The atlas that the map fetches. */
export function readAtlas(): Atlas {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Atlas;
}
