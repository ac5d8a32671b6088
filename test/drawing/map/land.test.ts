import { describe, expect, it } from 'vitest';
import { boxOfCountries, type FrameName, frames } from '../../../src/drawing/map/frames.ts';
import { codeOf, drawLand } from '../../../src/drawing/map/land.ts';
import { project } from '../../../src/drawing/map/projection.ts';
import { readAtlas } from '../../helpers/atlas.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';

const land = drawLand(readAtlas());
const { nodes } = readGraphFile();
const countries = nodes.filter(({ type }) => type === 'country');
const codeIn = (sameAs: readonly string[]): string | undefined =>
  sameAs.find((same) => same.startsWith('iso3166:'))?.slice('iso3166:'.length);

describe('the land', () => {
  it('has a shape for each of the 18 countries that the articles name', () => {
    expect(countries).toHaveLength(18);
    const codes = land.countries.map(({ code }) => code);
    for (const { id, sameAs } of countries)
      expect([id, codes.indexOf(codeIn(sameAs) ?? '') >= 0]).toEqual([id, true]);
  });

  it('puts the point of each country inside its shape', () => {
    for (const { id, sameAs, coordinates } of countries) {
      const shape = land.countries.find(({ code }) => code === codeIn(sameAs));
      if (!shape || !coordinates) throw new Error(`${id} is nowhere.`);
      const { x, y } = project(coordinates);
      const { x1, x2, y1, y2 } = shape.mainland;
      expect([id, x > x1 && x < x2 && y > y1 && y < y2]).toEqual([id, true]);
    }
  });

  it('knows a country by its ISO number, and what has none as nobody', () => {
    expect(['466', 504, '12'].map(codeOf)).toEqual(['ML', 'MA', 'DZ']);
    expect(codeOf(undefined)).toBeNull();
    expect(land.countries.find(({ name }) => name === 'Somaliland')?.code).toBeNull();
  });

  it('draws the borders that Natural Earth marks as disputed apart from the others', () => {
    expect(land.disputedBorders.length).toBeGreaterThan(0);
    expect(land.borders).not.toContain(land.disputedBorders);
  });

  it('has every country that a button frames', () => {
    const codes = new Set(land.countries.map(({ code }) => code));
    for (const name of Object.keys(frames) as FrameName[]) {
      expect(frames[name].filter((code) => !codes.has(code))).toEqual([]);
      expect(boxOfCountries(land, frames[name])).not.toBeNull();
    }
  });

  it('frames Europe without the overseas parts of its countries', () => {
    const europe = boxOfCountries(land, frames.europe);
    const algiers = project([3.06, 36.75]);
    const guiana = project([-53, 4]);
    expect(europe?.y2).toBeLessThan(guiana.y);
    expect(europe?.y1).toBeLessThan(algiers.y);
    expect(europe?.x1).toBeGreaterThan(guiana.x);
  });
});
