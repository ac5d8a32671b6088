import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, type MapCamera, zoomLimits } from '../../../src/drawing/map/mapCamera.ts';

const room = { width: 900, height: 600 };
const camera: fc.Arbitrary<MapCamera> = fc.record({
  zoom: fc.double({ min: zoomLimits.least, max: zoomLimits.most, noNaN: true }),
  x: fc.double({ min: -2000, max: 2000, noNaN: true }),
  y: fc.double({ min: -2000, max: 2000, noNaN: true }),
});

describe('the flight of the map’s camera', () => {
  it('begins where it stands and ends where it was sent', () => {
    fc.assert(
      fc.property(camera, camera, (from, to) => {
        for (const [t, wanted] of [
          [0, from],
          [1, to],
        ] as const) {
          const { zoom, x, y } = between(from, to, room, t);
          expect(zoom).toBeCloseTo(wanted.zoom, 4);
          expect(x / wanted.zoom).toBeCloseTo(wanted.x / wanted.zoom, 1);
          expect(y / wanted.zoom).toBeCloseTo(wanted.y / wanted.zoom, 1);
        }
      }),
    );
  });

  it('zooms by equal factors in equal times where the middle stays', () => {
    const at = (zoom: number): MapCamera => ({ zoom, x: 450 - 10 * zoom, y: 300 - 20 * zoom });
    const { zoom, x, y } = between(at(1), at(4), room, 0.5);
    expect(zoom).toBeCloseTo(2, 6);
    expect([x, y]).toEqual([expect.closeTo(430, 6), expect.closeTo(260, 6)]);
  });

  it('sees both ends on the way between far places', () => {
    const far = { zoom: 8, x: -20_000, y: 300 };
    const near = { zoom: 8, x: 450, y: 300 };
    expect(between(near, far, room, 0.5).zoom).toBeLessThan(1);
  });
});
