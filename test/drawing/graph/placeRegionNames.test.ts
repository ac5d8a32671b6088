import { describe, expect, it } from 'vitest';
import { overlapArea } from '../../../src/drawing/geometry.ts';
import { placeRegionNames } from '../../../src/drawing/graph/placeRegionNames.ts';

const region = (id: string, x: number, y: number) => ({
  id,
  hull: [
    { x, y },
    { x: x + 200, y },
    { x: x + 200, y: y + 120 },
    { x, y: y + 120 },
  ],
  paddingPx: 32,
  width: 120,
  height: 24,
});

describe('placeRegionNames', () => {
  it('puts a name above its region, outside the tint, where the picture goes on above', () => {
    const farAbove = { x1: 90, y1: -210, x2: 110, y2: -190 };
    const box = placeRegionNames([region('a', 0, 0)], [farAbove], []).get('a');
    expect(box?.y2).toBeLessThanOrEqual(-32);
    expect(box && (box.x1 + box.x2) / 2).toBeGreaterThan(0);
    expect(box && (box.x1 + box.x2) / 2).toBeLessThan(200);
  });

  it('puts it across the edge of the tint where the picture ends above: there it is in sight', () => {
    const box = placeRegionNames([region('a', 0, 0)], [], []).get('a');
    expect(box?.y1).toBeGreaterThanOrEqual(-32);
    expect(box?.y1).toBeLessThan(0);
  });

  it('keeps a name within the picture below, where the strip of a first visit lies', () => {
    const above = { x1: -400, y1: -200, x2: 600, y2: 60 };
    const box = placeRegionNames([{ ...region('a', 0, 0), paddingPx: 8 }], [above], []).get('a');
    expect(box?.y2).toBeLessThanOrEqual(120);
  });

  it('keeps off nodes', () => {
    const above = { x1: -40, y1: -120, x2: 240, y2: 20 };
    const box = placeRegionNames([region('a', 0, 0)], [above], []).get('a');
    expect(box && overlapArea(box, above)).toBe(0);
  });

  it('keeps off links where it can', () => {
    const links = Array.from({ length: 60 }, (_, n) => ({ x: n * 4 - 20, y: -50 }));
    const box = placeRegionNames([region('a', 0, 0)], [], links).get('a');
    const crossed = links.filter(
      ({ x, y }) => box && x >= box.x1 && x <= box.x2 && y >= box.y1 && y <= box.y2,
    );
    expect(crossed).toEqual([]);
  });

  it('keeps names off one another and names every region', () => {
    const names = placeRegionNames([region('a', 0, 0), region('b', 90, 230), region('c', 330, 40)], [], []);
    const boxes = [...names.values()];
    expect(boxes).toHaveLength(3);
    for (const box of boxes) {
      for (const other of boxes) if (other !== box) expect(overlapArea(box, other)).toBe(0);
    }
  });
});
