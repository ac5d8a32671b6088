import { describe, expect, it } from 'vitest';
import { nodeTypes } from '../../src/domain/basics/kinds.ts';
import { extentOf, nodeRadius, overlapArea } from '../../src/drawing/geometry.ts';

describe('geometry', () => {
  it('gives the radii of the design: 1 passage 8.4, 10 passages 14.7, 38 passages 23.4, at most 28', () => {
    expect([1, 10, 38, 1000].map((passages) => Number(nodeRadius(passages).toFixed(1)))).toEqual([
      8.4, 14.7, 23.4, 28,
    ]);
  });

  it('never draws a node smaller than for one passage', () => {
    expect(nodeRadius(0)).toBe(nodeRadius(1));
  });

  it.each(nodeTypes)('keeps the centre of a %s inside its box, which grows with the passages', (type) => {
    const small = extentOf(type, 1);
    const large = extentOf(type, 30);
    expect(small.x1).toBeLessThan(0);
    expect(small.y1).toBeLessThan(0);
    expect(small.x2).toBeGreaterThan(0);
    expect(small.y2).toBeGreaterThan(0);
    expect(large.x2 - large.x1).toBeGreaterThan(small.x2 - small.x1);
  });

  it('measures what two boxes share, nothing when they only touch', () => {
    const box = { x1: 0, y1: 0, x2: 10, y2: 10 };
    expect(overlapArea(box, { x1: 5, y1: 8, x2: 20, y2: 20 })).toBe(10);
    expect(overlapArea(box, { x1: 10, y1: 0, x2: 20, y2: 10 })).toBe(0);
  });
});
