import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bendDistance, bendsOf, curveBetween, partOf, pointAt } from '../../src/drawing/curves.ts';
import { makeEdge } from '../helpers/graphBuilder.ts';

const bendOf = (bends: ReturnType<typeof bendsOf>, id: string) => {
  const bend = bends.get(id);
  if (bend === undefined) throw new Error(`no bend for ${id}`);
  return bend;
};
const from = { x: 0, y: 0 };
const to = { x: 100, y: 0 };

describe('curves', () => {
  it('bends a link alone by 9 % of its length', () => {
    const bends = bendsOf([makeEdge('a', 'p', 'b', [])]);
    expect(bendDistance(from, to, bendOf(bends, 'a--p--b'))).toBeCloseTo(9);
  });

  it('bends two links of one direction to opposite sides', () => {
    const bends = bendsOf([makeEdge('a', 'p', 'b', []), makeEdge('a', 'q', 'b', [])]);
    const one = bendDistance(from, to, bendOf(bends, 'a--p--b'));
    const other = bendDistance(from, to, bendOf(bends, 'a--q--b'));
    expect(one).toBeCloseTo(-other);
    expect(one).not.toBe(0);
  });

  it('bends two links of opposite directions to opposite sides of the line', () => {
    const bends = bendsOf([makeEdge('a', 'p', 'b', []), makeEdge('b', 'p', 'a', [])]);
    const there = curveBetween(from, to, bendDistance(from, to, bendOf(bends, 'a--p--b')));
    const back = curveBetween(to, from, bendDistance(to, from, bendOf(bends, 'b--p--a')));
    expect(Math.sign(there.control.y)).toBe(-Math.sign(back.control.y));
  });

  it('gives each of many parallel links a curve of its own', () => {
    const edges = ['p', 'q', 'r', 's', 't'].map((predicate, n) =>
      n % 2 === 0 ? makeEdge('a', predicate, 'b', []) : makeEdge('b', predicate, 'a', []),
    );
    const bends = bendsOf(edges);
    const heights = edges.map(({ id, source }) => {
      const [start, end] = source === 'a' ? [from, to] : [to, from];
      return Math.round(curveBetween(start, end, bendDistance(start, end, bendOf(bends, id))).control.y);
    });
    expect(new Set(heights).size).toBe(edges.length);
  });

  it('keeps short parallel links apart', () => {
    const bends = bendsOf([makeEdge('a', 'p', 'b', []), makeEdge('a', 'q', 'b', [])]);
    expect(Math.abs(bendDistance(from, { x: 20, y: 0 }, bendOf(bends, 'a--p--b')))).toBeGreaterThan(5);
  });

  it('cuts a part that runs along the whole', () => {
    const coordinate = fc.double({ min: -500, max: 500, noNaN: true });
    const point = fc.record({ x: coordinate, y: coordinate });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(point, point, coordinate, share, share, share, (a, b, distance, start, end, t) => {
        const whole = curveBetween(a, b, distance);
        const expected = pointAt(whole, start + (end - start) * t);
        const found = pointAt(partOf(whole, start, end), t);
        expect(Math.hypot(found.x - expected.x, found.y - expected.y)).toBeLessThan(1e-6 * 1000);
      }),
    );
  });
});
