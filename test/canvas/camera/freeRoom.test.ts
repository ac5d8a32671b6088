import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bringClear, bringClearWith, insetsAround, isNear } from '../../../src/canvas/camera/freeRoom.ts';

const room = { width: 1000, height: 700 };
const least = { top: 56, right: 56, bottom: 56, left: 56 };

describe('the free room', () => {
  it('begins below rows of tools, beside columns, and above what lies at the bottom', () => {
    const chips = { x1: 12, y1: 10, x2: 620, y2: 84 };
    const column = { x1: 948, y1: 8, x2: 992, y2: 180 };
    const sheet = { x1: 0, y1: 300, x2: 1000, y2: 700 };
    expect(insetsAround([chips], room, least)).toEqual({ ...least, top: 84 });
    expect(insetsAround([column], room, least)).toEqual(least);
    expect(insetsAround([{ ...column, x1: 900 }], room, least)).toEqual({ ...least, right: 100 });
    expect(insetsAround([sheet], room, least)).toEqual({ ...least, bottom: 400 });
    expect(insetsAround([], room, least)).toEqual(least);
  });
});

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('bringing clear', () => {
  it('keeps the scale, has the box inside the free room, and moves nothing that is there already', () => {
    fc.assert(
      fc.property(
        number(-3000, 3000),
        number(-3000, 3000),
        number(1, 120),
        number(0.2, 3),
        number(-900, 900),
        (x, y, size, zoom, pan) => {
          const box = { x1: x, y1: y, x2: x + size, y2: y + size };
          const before = { zoom, pan: { x: pan, y: -pan } };
          const after = bringClear(box, before, room, least);
          expect(after.zoom).toBe(zoom);
          const [left, right] = [x * zoom + after.pan.x, (x + size) * zoom + after.pan.x];
          const [top, bottom] = [y * zoom + after.pan.y, (y + size) * zoom + after.pan.y];
          expect(left).toBeGreaterThanOrEqual(least.left - 1e-6);
          expect(right).toBeLessThanOrEqual(room.width - least.right + 1e-6);
          expect(top).toBeGreaterThanOrEqual(least.top - 1e-6);
          expect(bottom).toBeLessThanOrEqual(room.height - least.bottom + 1e-6);
          expect(isNear(bringClear(box, after, room, least), after)).toBe(true);
        },
      ),
    );
  });

  it('takes the nearest of what it is linked to along, where both have room and little is to be moved', () => {
    const at = (x: number, y = 300, size = 40) => ({ x1: x, y1: y, x2: x + size, y2: y + size });
    const before = { zoom: 1, pan: { x: 0, y: 0 } };
    const chosen = at(820);
    const cut = bringClearWith(chosen, at(980), before, room, least);
    expect(cut).toEqual({ zoom: 1, pan: { x: -76, y: 0 } });
    expect(bringClearWith(chosen, at(980), cut, room, least)).toEqual(cut);
    expect(bringClearWith(chosen, at(700), before, room, least)).toEqual(before);
    expect(bringClearWith(chosen, at(1400), before, room, least)).toEqual(before);
    expect(bringClearWith(chosen, at(820, 800), before, room, least)).toEqual(before);
    expect(bringClearWith(chosen, at(-60), before, room, least)).toEqual(before);
  });

  it('puts what is larger than the room in its middle', () => {
    const box = { x1: 0, y1: 0, x2: 2000, y2: 10 };
    const { pan } = bringClear(box, { zoom: 1, pan: { x: 0, y: 300 } }, room, least);
    expect(pan.x).toBe(-500);
  });
});
