import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, nearestInDirection } from '../../src/drawing/nearestInDirection.ts';

const from = { x: 0, y: 0 };
const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];

describe('nearestInDirection', () => {
  it('goes to the nearest place ahead', () => {
    const near = { x: 50, y: 5 };
    expect(nearestInDirection(from, [{ x: 200, y: 0 }, near, { x: -10, y: 0 }], 'right')).toBe(near);
  });

  it('prefers what is straight ahead to what is a little nearer but aside', () => {
    const ahead = { x: 0, y: -80 };
    expect(nearestInDirection(from, [{ x: 50, y: -55 }, ahead], 'up')).toBe(ahead);
  });

  it('finds nothing behind or far aside', () => {
    expect(
      nearestInDirection(
        from,
        [
          { x: -5, y: 0 },
          { x: 10, y: 90 },
        ],
        'right',
      ),
    ).toBeNull();
  });

  it('reaches every other place by some direction', () => {
    const coordinate = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(coordinate, coordinate, (x, y) => {
        fc.pre(x !== 0 || y !== 0);
        const place = { x, y };
        expect(directions.some((direction) => nearestInDirection(from, [place], direction) === place)).toBe(
          true,
        );
      }),
    );
  });
});
