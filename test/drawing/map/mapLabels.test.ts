import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { type Box, overlapArea } from '../../../src/drawing/geometry.ts';
import type { CountryShape } from '../../../src/drawing/map/land.ts';
import { placeNames } from '../../../src/drawing/map/mapLabels.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const maroc = asNodeId('maroc');
const algerie = asNodeId('algerie');

const measure = (text: string): number => text.length * 6;

/** A square country of 100 by 100 around its middle. */
const squareLand = (code: string, x: number): CountryShape => ({
  code,
  name: code,
  path: '',
  mainland: { x1: x - 50, x2: x + 50, y1: -50, y2: 50 },
  middle: { x, y: 0 },
});

const spot = (id: typeof maroc, x: number) => ({ id, around: id, at: { x, y: 0 }, reach: 8 });

function placeMaroc(land: readonly CountryShape[], alsoTaken: readonly Box[] = []) {
  const labels = placeNames(
    { index: sampleIndex, language: 'fr', zoom: 1, ringed: new Set(), measure },
    [spot(maroc, 0), spot(algerie, 240)],
    land,
    new Set(['MA', 'DZ']),
    alsoTaken,
  );
  const label = labels.find(({ id }) => id === maroc);
  if (label === undefined) throw new Error('Maroc has no name.');
  return label.box;
}

describe('names beside each other', () => {
  const crowd = ['maroc', 'algerie', 'france', 'mali', 'daech', 'dgse'].map(asNodeId);
  const place = (ringed: readonly (typeof maroc)[]) =>
    placeNames(
      { index: sampleIndex, language: 'fr', zoom: 1, ringed: new Set(ringed), measure },
      crowd
        .filter((id) => sampleIndex.graph.nodes.some((node) => node.id === id))
        .map((id, n) => spot(id, 3 * n)),
      [],
      new Set(),
    );

  it('never cover one another, not even those of what is ringed', () => {
    const labels = place(crowd);
    expect(labels.length).toBeGreaterThan(1);
    for (const [n, { box }] of labels.entries())
      for (const other of labels.slice(n + 1)) expect(overlapArea(box, other.box)).toBeLessThanOrEqual(14);
  });

  it('are of what is selected first', () => {
    expect(place([asNodeId('france'), maroc])[0]?.id).toBe('france');
    expect(place([maroc, asNodeId('france')])[0]?.id).toBe('maroc');
  });
});

describe('the names of countries that the articles do not name', () => {
  const namesOf = (land: readonly CountryShape[]) =>
    placeNames(
      { index: sampleIndex, language: 'en', zoom: 1, ringed: new Set(), measure },
      [],
      land,
      new Set(),
    ).map(({ text }) => text.lines.join(' '));

  it('stand a word’s gap apart, not to be read as one', () => {
    // "Ireland" is 42 px wide, "Norway" 36: at 40 px they would be 1 px apart, at 50 px 11.
    expect(namesOf([squareLand('IE', 0), squareLand('NO', 40)])).toEqual(['Ireland']);
    expect(namesOf([squareLand('IE', 0), squareLand('NO', 50)])).toEqual(['Ireland', 'Norway']);
  });

  it('are of the larger land where two have not room', () => {
    const large = { ...squareLand('NO', 40), mainland: { x1: -40, x2: 120, y1: -80, y2: 80 } };
    expect(namesOf([squareLand('IE', 0), large])).toEqual(['Norway']);
  });
});

describe('the name of a country', () => {
  it('stands on the right of its point', () => {
    expect(placeMaroc([squareLand('MA', 0), squareLand('DZ', 240)]).x1).toBeGreaterThan(8);
  });

  it('goes to another side where it would stand in the heart of another country', () => {
    expect(placeMaroc([squareLand('MA', 0), squareLand('DZ', 40)]).x1).toBeLessThan(8);
  });

  it('keeps off the heart of a country that the articles do not name, too', () => {
    expect(placeMaroc([squareLand('MA', 0), squareLand('TN', 40)]).x1).toBeLessThan(8);
  });

  it('stands farther off in its own land where every side of its point is a neighbour’s, or taken', () => {
    const neighbour = (code: string, x: number, y: number): CountryShape => ({
      ...squareLand(code, x),
      mainland: { x1: x - 100, x2: x + 100, y1: y - 60, y2: y + 60 },
      middle: { x, y },
    });
    const own = {
      ...squareLand('MA', 90),
      mainland: { x1: -10, x2: 190, y1: -50, y2: 50 },
    };
    const land = [own, neighbour('ES', -90, 0), neighbour('FR', 0, -45), neighbour('ML', 0, 45)];
    const taken = { x1: 8, x2: 60, y1: -40, y2: 40 };
    const box = placeMaroc(land, [taken]);
    expect(box.x1).toBeGreaterThan(60);
    expect(box.x2).toBeLessThan(190);
  });

  it('may stand in the heart of its own', () => {
    expect(placeMaroc([squareLand('MA', 40), squareLand('DZ', 240)]).x1).toBeGreaterThan(8);
  });
});
