import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convexHull, distanceToHull } from '../../../src/drawing/graph/hull.ts';

const coordinate = fc.integer({ min: -300, max: 300 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 30 });

describe('convexHull', () => {
  it('keeps the corners of a square and drops what is inside', () => {
    const square = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ];
    const hull = convexHull([...square, { x: 5, y: 5 }, { x: 5, y: 0 }]);
    expect(hull).toHaveLength(4);
    expect(hull).toEqual(expect.arrayContaining(square));
  });

  it('has every point inside', () => {
    fc.assert(
      fc.property(points, (all) => {
        const hull = convexHull(all);
        for (const point of all) expect(distanceToHull(hull, point)).toBeLessThan(1e-9);
      }),
    );
  });

  it('leaves its argument as it was', () => {
    const all = [
      { x: 3, y: 0 },
      { x: 1, y: 0 },
      { x: 2, y: 5 },
    ];
    convexHull(all);
    expect(all.map((point) => point.x)).toEqual([3, 1, 2]);
  });
});

describe('distanceToHull', () => {
  it('measures from the nearest side', () => {
    const hull = convexHull([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ]);
    expect(distanceToHull(hull, { x: 5, y: 5 })).toBe(0);
    expect(distanceToHull(hull, { x: 5, y: 14 })).toBe(4);
    expect(distanceToHull(hull, { x: 13, y: 14 })).toBe(5);
  });
});
