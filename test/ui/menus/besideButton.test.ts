import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideButton } from '../../../src/ui/menus/besideButton.ts';

const phone = { width: 390, height: 844 };

describe('a menu beside its button', () => {
  it('opens under it, from its left edge', () => {
    const place = besideButton({ x1: 100, y1: 60, x2: 144, y2: 104 }, { width: 200, height: 300 }, phone);
    expect(place).toMatchObject({ x: 100, y: 108 });
  });

  it('ends at its right edge where the window ends, and opens above it at the foot of the window', () => {
    const place = besideButton({ x1: 330, y1: 780, x2: 374, y2: 824 }, { width: 200, height: 300 }, phone);
    expect(place).toMatchObject({ x: 174, y: 476 });
  });

  it('lies inside the window and not on its button, wherever that is and whatever there is to choose', () => {
    const span = (most: number) =>
      fc.tuple(fc.integer({ min: 0, max: most - 44 }), fc.integer({ min: 20, max: 44 }));
    fc.assert(
      fc.property(
        span(phone.width),
        span(phone.height),
        fc.integer({ min: 148, max: phone.width - 8 }),
        fc.integer({ min: 40, max: 2000 }),
        ([left, wide], [top, high], width, height) => {
          const button = { x1: left, y1: top, x2: left + wide, y2: top + high };
          const { x, y, mostHeight } = besideButton(button, { width, height }, phone);
          const bottom = y + Math.min(height, mostHeight);
          expect(x).toBeGreaterThanOrEqual(4);
          expect(x + width).toBeLessThanOrEqual(phone.width - 4);
          expect(y).toBeGreaterThanOrEqual(4);
          expect(bottom).toBeLessThanOrEqual(phone.height - 4);
          expect(y === button.y2 + 4 || bottom === button.y1 - 4).toBe(true);
        },
      ),
    );
  });
});
