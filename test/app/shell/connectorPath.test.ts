import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barAlong, joinEdge, joinPassage } from '../../../src/app/shell/connectorPath.ts';

const edge = { left: 300, right: 300, top: 460, bottom: 460 };
const evidence = { left: 560, right: 880, top: 230, bottom: 380 };
const passage = { left: 900, right: 900, top: 720, bottom: 780 };

const numbersOf = (d: string): number[] => (d.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe('the connector', () => {
  it('goes from the middle of the link to the middle of the left side of the evidence', () => {
    const { from, to, d } = joinEdge(edge, evidence);
    expect(from).toEqual({ x: 300, y: 460 });
    expect(to).toEqual({ x: 560, y: 305 });
    expect(d).toBe('M300 460C430 460 430 305 560 305');
  });

  it('goes on from the right side of the evidence to the middle of the bar, down the gap between the panels', () => {
    const { from, to, d } = joinPassage(evidence, passage);
    expect(from).toEqual({ x: 880, y: 305 });
    expect(to).toEqual({ x: 900, y: 750 });
    expect(d).toBe('M880 305C900 305 880 750 900 750');
  });

  it('ends its bar with the passage, the round caps included', () => {
    expect(barAlong(passage)).toBe('M900 722.5V777.5');
    expect(barAlong({ ...passage, bottom: 723 })).toBe('M900 721.5V721.5');
  });

  it('leaves and arrives level, and never leaves the stretch between its ends by much', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 2000 }), y: fc.integer({ min: 0, max: 1200 }) });
    fc.assert(
      fc.property(place, place, fc.integer({ min: 0, max: 400 }), (a, b, height) => {
        const { d } = joinEdge(
          { left: a.x, right: a.x, top: a.y, bottom: a.y },
          { left: b.x, right: b.x + 300, top: b.y, bottom: b.y + height },
        );
        const [x1 = 0, y1, cx1 = 0, cy1, cx2 = 0, cy2, x2 = 0, y2] = numbersOf(d);
        expect([cy1, cy2]).toEqual([y1, y2]);
        expect(cx1).toBeGreaterThan(x1);
        expect(cx2).toBeLessThan(x2);
        expect(Math.max(cx1 - x1, x2 - cx2)).toBeLessThanOrEqual(Math.max(24, Math.abs(x2 - x1) / 2 + 0.1));
      }),
    );
  });
});
