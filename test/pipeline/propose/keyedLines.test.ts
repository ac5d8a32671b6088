import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatLine, keyOfLine, mergeLines } from '../../../src/pipeline/propose/keyedLines.ts';

const key = 'edge:mali--accused--niger';
const line = (value: object) => formatLine({ key, value: value as never });
const foundIn = (merged: string) => JSON.parse(merged.slice(key.length + 1)) as unknown;

describe('merging the lines of one key', () => {
  it('unites evidence, each piece once', () => {
    const first = { article: 'a', start: 3, end: 9, certainty: 'stated' };
    const other = { article: 'b', start: 0, end: 5, certainty: 'denied' };
    const merged = mergeLines(key, [
      line({ evidence: [other] }),
      line({ evidence: [first] }),
      line({ evidence: [other] }),
    ]);
    expect(keyOfLine(merged)).toBe(key);
    expect(foundIn(merged)).toEqual({ evidence: [first, other] });
  });

  it('keeps the surest statement, and of two equally sure ones always the same', () => {
    const [sure, unsure] = [
      { type: 'agency', score: 0.9 },
      { type: 'group', score: 0.4 },
    ];
    const equal = { type: 'person', score: 0.9 };
    expect(foundIn(mergeLines(key, [line({ said: unsure }), line({ said: sure })]))).toEqual({ said: sure });
    expect(foundIn(mergeLines(key, [line({ said: equal }), line({ said: sure })]))).toEqual({ said: sure });
    expect(foundIn(mergeLines(key, [line({ said: sure }), line({ said: equal })]))).toEqual({ said: sure });
  });

  it('refuses a line that is none of ours', () => {
    expect(() => mergeLines(key, [`${key}\t{"evidence":"none"}`])).toThrow();
    expect(() => mergeLines(key, [`${key}\tnothing`])).toThrow();
  });

  it('gives the same bytes however the lines are shared out, in whatever order, and merged twice', () => {
    const item = fc.record({ article: fc.constantFrom('a', 'b', 'c'), start: fc.nat(3), quote: fc.string() });
    const found = fc.record(
      {
        said: fc.record({ label: fc.string(), score: fc.constantFrom(0.1, 0.5, 0.9) }),
        evidence: fc.array(item, { maxLength: 4 }),
        forms: fc.array(fc.string(), { maxLength: 3 }),
      },
      { requiredKeys: ['evidence'] },
    );
    const dealt = fc.array(fc.tuple(found, fc.nat(3), fc.nat()), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(dealt, (cards) => {
        const all = mergeLines(
          key,
          cards.map(([value]) => line(value)),
        );
        const shuffled = [...cards].sort(([, , a], [, , b]) => a - b);
        const shares = [0, 1, 2, 3]
          .map((machine) => shuffled.flatMap(([value, to]) => (to === machine ? line(value) : [])))
          .filter((share) => share.length > 0)
          .map((share) => mergeLines(key, share));
        expect(mergeLines(key, shares)).toBe(all);
        expect(mergeLines(key, [all, ...shares])).toBe(all);
        expect(all).not.toMatch(/\n/);
      }),
    );
  });
});
