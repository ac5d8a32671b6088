import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/domain/basics/span.ts';
import { segmentText, stackMentions } from '../../../src/domain/passages/segmentText.ts';

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));

describe('segmentText', () => {
  it('leaves a text without layers in one piece', () => {
    expect(segmentText({ start: 3, end: 9 }, [])).toEqual([{ start: 3, end: 9, layers: [] }]);
  });

  it('gives nothing for nothing', () => {
    expect(segmentText({ start: 3, end: 3 }, [{ start: 0, end: 9 }])).toEqual([]);
  });

  it('cuts at both ends of a nested layer', () => {
    const outer = { start: 2, end: 10 };
    const inner = { start: 4, end: 6 };
    expect(segmentText({ start: 0, end: 12 }, [outer, inner])).toEqual([
      { start: 0, end: 2, layers: [] },
      { start: 2, end: 4, layers: [outer] },
      { start: 4, end: 6, layers: [outer, inner] },
      { start: 6, end: 10, layers: [outer] },
      { start: 10, end: 12, layers: [] },
    ]);
  });

  it('cuts layers that cross each other, and stays inside the text that it was given', () => {
    const left = { start: 0, end: 6 };
    const right = { start: 4, end: 99 };
    expect(segmentText({ start: 2, end: 8 }, [left, right])).toEqual([
      { start: 2, end: 4, layers: [left] },
      { start: 4, end: 6, layers: [left, right] },
      { start: 6, end: 8, layers: [right] },
    ]);
  });

  it('joins up to the text exactly, each piece under just the layers that cover it', () => {
    const text = Array.from({ length: 90 }, (_, at) => String.fromCharCode(97 + (at % 26))).join('');
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 12 }), (whole, layers) => {
        const segments = segmentText(whole, layers);
        const joined = segments.map(({ start, end }) => text.slice(start, end)).join('');
        expect(joined).toBe(text.slice(whole.start, whole.end));
        for (const segment of segments) {
          expect(segment.end).toBeGreaterThan(segment.start);
          for (let at = segment.start; at < segment.end; at += 1) {
            const covering = layers.filter((layer) => layer.start <= at && at < layer.end);
            expect(segment.layers).toEqual(covering);
          }
        }
      }),
    );
  });
});

describe('stackMentions', () => {
  it('puts a mention that holds another below it', () => {
    const event = { start: 0, end: 40 };
    const descriptor = { start: 10, end: 22 };
    const country = { start: 18, end: 22 };
    const apart = { start: 50, end: 55 };
    const heights = stackMentions([event, descriptor, country, apart]);
    expect([event, descriptor, country, apart].map((mention) => heights.get(mention))).toEqual([2, 1, 0, 0]);
  });

  it('never draws two mentions that overlap on the same step', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (mentions) => {
        const heights = stackMentions(mentions);
        for (const one of mentions) {
          for (const other of mentions) {
            if (one === other || !overlaps(one, other) || one.start >= one.end || other.start >= other.end)
              continue;
            expect(heights.get(one)).not.toBe(heights.get(other));
          }
        }
      }),
    );
  });
});
