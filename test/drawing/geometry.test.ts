import { describe, expect, it } from 'vitest';
import { nodeTypes } from '../../src/domain/basics/kinds.ts';
import { extentOf, isMinor, nodeRadius, overlapArea } from '../../src/drawing/geometry.ts';

describe('geometry', () => {
  it('gives the radii of the design: 1 passage 8.4, 10 passages 14.7, 38 passages 23.4, at most 28', () => {
    expect([1, 10, 38, 1000].map((passages) => Number(nodeRadius('country', passages).toFixed(1)))).toEqual([
      8.4, 14.7, 23.4, 28,
    ]);
  });

  it('never draws a node smaller than for one passage', () => {
    expect(nodeRadius('agency', 0)).toBe(nodeRadius('agency', 1));
  });

  it('draws events and people of one or two passages smaller than anything else', () => {
    const minor = nodeTypes.filter((type) => isMinor(type, 2));
    expect(minor).toEqual(['event', 'person']);
    const others = nodeTypes.filter((type) => !isMinor(type, 1)).map((type) => nodeRadius(type, 1));
    for (const type of minor) {
      expect(nodeRadius(type, 2)).toBeLessThan(Math.min(...others));
      expect(nodeRadius(type, 3)).toBe(nodeRadius('country', 3));
    }
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
