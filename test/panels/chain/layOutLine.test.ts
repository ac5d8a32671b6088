import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakWords } from '../../../src/panels/chain/breakWords.ts';
import { layOutLine, markSizePx } from '../../../src/panels/chain/layOutLine.ts';

describe('layOutLine', () => {
  it('keeps nodes inside the width, in order, and links between them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 640, max: 2600 }),
        fc.array(fc.nat({ max: 400 }), { minLength: 2, maxLength: 7 }),
        (widthPx, passages) => {
          const { places, links } = layOutLine(widthPx, passages);
          expect(links).toHaveLength(places.length - 1);
          for (const { x, sizePx } of places) {
            expect(x - sizePx / 2).toBeGreaterThanOrEqual(0);
            expect(x + sizePx / 2).toBeLessThanOrEqual(widthPx);
          }
          links.forEach(({ start, end, middle }, at) => {
            expect(start.x).toBeGreaterThan(places[at]?.x ?? 0);
            expect(middle.x).toBeGreaterThan(start.x);
            expect(end.x).toBeGreaterThan(middle.x);
            expect(end.x).toBeLessThan(places[at + 1]?.x ?? 0);
          });
        },
      ),
    );
  });

  it('draws a node larger the more passages mention it, within bounds', () => {
    expect(markSizePx(1)).toBeLessThan(markSizePx(10));
    expect(markSizePx(1000)).toBe(markSizePx(100_000));
  });
});

describe('breakWords', () => {
  it('leaves alone what has room, and breaks the rest in two at the most balanced space', () => {
    expect(breakWords('a fait l’objet de propos de', 400)).toBe('a fait l’objet de propos de');
    expect(breakWords('a fait l’objet de propos de', 120)).toBe('a fait l’objet\nde propos de');
    expect(breakWords('coopère', 20)).toBe('coopère');
  });
});
