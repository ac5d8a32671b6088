import { describe, expect, it } from 'vitest';
import { placeYearNames } from '../../../src/drawing/timeline/placeYearNames.ts';

/** Years from these places on, the last of them up to `end`. */
const place = (lefts: readonly number[], end: number) => [
  ...placeYearNames(lefts.map((left, n) => ({ year: 2010 + n, left, right: lefts[n + 1] ?? end }))),
];

describe('the years written on an axis', () => {
  it('begin where the year does, and are left out where the next one follows too soon', () => {
    expect(place([0, 100, 110, 200], 300)).toEqual([
      [2010, 0],
      [2012, 110],
      [2013, 200],
    ]);
  });

  it('end with the axis: the last is moved to the left rather than cut', () => {
    expect(place([0, 100, 270], 300)).toEqual([
      [2010, 0],
      [2011, 100],
      [2012, 260],
    ]);
  });

  it('give way to the last where it would lie on them, but for the first of all', () => {
    expect(place([0, 240, 270], 300)).toEqual([
      [2010, 0],
      [2012, 260],
    ]);
    expect(place([0, 30], 66)).toEqual([[2010, 0]]);
  });

  it('are all there is: a single year on an axis that is too narrow is not written beyond its beginning', () => {
    expect(place([0], 20)).toEqual([]);
  });
});
