import { describe, expect, it } from 'vitest';
import { boxAround, frameBox } from '../../../src/drawing/graph/framing.ts';

const room = { width: 1000, height: 700 };
const insets = { top: 100, right: 50, bottom: 50, left: 50 };
const box = { x1: -900, y1: -300, x2: 900, y2: 300 };

describe('camera', () => {
  it('shows all of a box inside the insets, as large as it goes', () => {
    const { zoom, pan } = frameBox(box, room, insets, 2);
    expect(zoom).toBeCloseTo(0.5);
    expect(box.x1 * zoom + pan.x).toBeCloseTo(insets.left);
    expect(box.x2 * zoom + pan.x).toBeCloseTo(room.width - insets.right);
    expect(box.y1 * zoom + pan.y).toBeGreaterThanOrEqual(insets.top);
    expect(box.y2 * zoom + pan.y).toBeLessThanOrEqual(room.height - insets.bottom);
  });

  it('does not blow up what is small', () => {
    expect(frameBox({ x1: 0, y1: 0, x2: 10, y2: 10 }, room, insets, 1.25).zoom).toBe(1.25);
  });

  it('puts the middle of the box in the middle of the free room', () => {
    const { zoom, pan } = frameBox(box, room, insets, 2);
    expect({ x: pan.x + 0 * zoom, y: pan.y + 0 * zoom }).toEqual({ x: 500, y: 375 });
  });

  it('draws a box around points, with a margin; none around nothing', () => {
    expect(
      boxAround(
        [
          { x: 1, y: 2 },
          { x: 5, y: -4 },
        ],
        10,
      ),
    ).toEqual({ x1: -9, y1: -14, x2: 15, y2: 12 });
    expect(boxAround([], 10)).toBeNull();
  });
});
