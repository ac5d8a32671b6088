import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  bringIntoSight,
  type MapCamera,
  mapZoomLimits,
} from '../../../src/drawing/map/mapCamera.ts';

const room = { width: 900, height: 600 };
const camera: fc.Arbitrary<MapCamera> = fc.record({
  zoom: fc.double({ min: mapZoomLimits.least, max: mapZoomLimits.most, noNaN: true }),
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

describe('what is selected', () => {
  const point = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -300, max: 300 }) });
  const onScreen = ({ zoom, x, y }: MapCamera, at: { readonly x: number; readonly y: number }) => ({
    x: at.x * zoom + x,
    y: at.y * zoom + y,
  });

  it('leaves the map where it is when it is in sight', () => {
    const here = { zoom: 0.7, x: 450, y: 300 };
    expect(bringIntoSight(here, room, [{ x: 0, y: 0 }], [{ x: 300, y: 200 }])).toEqual(here);
  });

  it('comes into sight without a change of zoom, whatever is wanted beside it', () => {
    fc.assert(
      fc.property(camera, point, fc.array(point), (from, wanted, others) => {
        const to = bringIntoSight(from, room, [wanted], others);
        const { x, y } = onScreen(to, wanted);
        expect(to.zoom).toBe(from.zoom);
        expect([x > 39, x < 861, y > 73, y < 561]).toEqual([true, true, true, true]);
      }),
    );
  });

  it('brings along what has room beside it', () => {
    const to = bringIntoSight({ zoom: 1, x: -900, y: 0 }, room, [{ x: 0, y: 100 }], [{ x: 700, y: 300 }]);
    expect(onScreen(to, { x: 0, y: 100 }).x).toBe(40);
    expect(onScreen(to, { x: 700, y: 300 })).toEqual({ x: 740, y: 300 });
  });

  it('zooms out only for ends that are farther apart than the room', () => {
    const ends = [
      { x: -2000, y: 0 },
      { x: 2000, y: 0 },
    ];
    const to = bringIntoSight({ zoom: 1, x: 450, y: 300 }, room, ends);
    expect(to.zoom).toBeCloseTo(820 / 4000);
    expect(ends.map((end) => Math.round(onScreen(to, end).x))).toEqual([40, 860]);
  });
});
