import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapArea } from '../../src/drawing/geometry.ts';
import { boxInSlot, type Obstacle, placeLabels, slots } from '../../src/drawing/labelPlacement.ts';

const node = (id: string, x: number, y: number, reach = 8): Obstacle => ({
  id,
  x1: x - reach,
  y1: y - reach,
  x2: x + reach,
  y2: y + reach,
});
const label = (id: string, width = 60, height = 14, forced = false) => ({ id, width, height, forced });

describe('placeLabels', () => {
  it('puts a name alone to the right of its node', () => {
    expect(placeLabels([node('a', 0, 0)], [label('a')], { largestOverlap: 120 }).get('a')).toBe('right');
  });

  it('goes below when a node stands on the right', () => {
    const placed = placeLabels([node('a', 0, 0), node('b', 40, 0)], [label('a')], { largestOverlap: 120 });
    expect(placed.get('a')).toBe('below');
  });

  it('keeps off links where it can', () => {
    const linkPoints = Array.from({ length: 10 }, (_, n) => ({ x: 12 + n * 8, y: 0 }));
    const placed = placeLabels([node('a', 0, 0)], [label('a')], { largestOverlap: 120, linkPoints });
    expect(placed.get('a')).not.toBe('right');
  });

  it('leaves out a name that would cover too much wherever it stood', () => {
    const crowd = Array.from({ length: 121 }, (_, n) =>
      node(`n${n}`, ((n % 11) - 5) * 17, (Math.floor(n / 11) - 5) * 17),
    );
    const own = crowd[60]?.id ?? '';
    expect(placeLabels(crowd, [label(own)], { largestOverlap: 120 }).has(own)).toBe(false);
    expect(placeLabels(crowd, [label(own, 60, 14, true)], { largestOverlap: 120 }).has(own)).toBe(true);
    expect(placeLabels(crowd, [label(own)], { largestOverlap: Number.POSITIVE_INFINITY }).has(own)).toBe(
      true,
    );
  });

  it('serves labels in order: a later one gives way', () => {
    const nodes = [node('a', 0, 0, 3), node('b', 0, 8, 3)];
    const placed = placeLabels(nodes, [label('b'), label('a')], { largestOverlap: 5 });
    expect(placed.get('b')).toBe('right');
    expect(placed.get('a')).not.toBe('right');
  });

  it('stays where it was while another place is hardly better', () => {
    const placed = placeLabels([node('a', 0, 0)], [label('a')], {
      largestOverlap: 120,
      previous: new Map([['a', 'left']]),
    });
    expect(placed.get('a')).toBe('left');
  });

  it('never lets a name that is not forced cover more than it may', () => {
    const coordinate = fc.integer({ min: 0, max: 400 });
    const nodesOf = fc
      .array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 40 })
      .map((points) => points.map(({ x, y }, n) => node(`n${n}`, x, y)));
    fc.assert(
      fc.property(nodesOf, fc.integer({ min: 0, max: 200 }), (nodes, largestOverlap) => {
        const labels = nodes.map(({ id }) => label(id));
        const placed = placeLabels(nodes, labels, { largestOverlap });
        const boxes = nodes.flatMap((one) => {
          const slot = placed.get(one.id);
          return slot === undefined ? [] : [{ id: one.id, box: boxInSlot(one, label(one.id), slot) }];
        });
        for (const { id, box } of boxes) {
          const others = [
            ...nodes.filter((other) => other.id !== id),
            ...boxes.filter((other) => other.id !== id).map((other) => other.box),
          ];
          for (const other of others) expect(overlapArea(box, other)).toBeLessThanOrEqual(largestOverlap);
        }
      }),
    );
  });
});

describe('boxInSlot', () => {
  it.each(slots)('keeps a label in slot %s off its own node', (slot) => {
    const own = node('a', 50, 50);
    const box = boxInSlot(own, { width: 60, height: 14 }, slot);
    expect(box.x2 - box.x1).toBeCloseTo(60);
    expect(box.y2 - box.y1).toBeCloseTo(14);
    const corner = slot.includes('-') ? 16 : 0;
    expect(overlapArea(own, box)).toBeLessThanOrEqual(corner);
  });
});
