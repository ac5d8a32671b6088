import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, overlaps } from '../../../src/domain/basics/span.ts';
import { type MentionCandidate, settleMentions } from '../../../src/pipeline/names/settleMentions.ts';

const at = (start: number, end: number, node: string, open = false): MentionCandidate => ({
  start,
  end,
  node,
  how: 'name',
  open,
});

describe('settleMentions', () => {
  it('keeps another node inside an open name, not inside a fixed one', () => {
    const inner = at(6, 14, 'mali');
    expect(settleMentions([at(0, 14, 'armee', true), inner], [])).toContain(inner);
    expect(settleMentions([at(0, 14, 'armee'), inner], [])).not.toContain(inner);
  });

  it('keeps nothing of the same node inside', () => {
    expect(settleMentions([at(0, 14, 'mali', true), at(8, 14, 'mali')], [])).toHaveLength(1);
  });

  it('keeps an inner name that starts where the open one starts', () => {
    expect(settleMentions([at(0, 9, 'nord', true), at(0, 4, 'mali')], [])).toHaveLength(2);
  });

  it('takes the leftmost of two that cross', () => {
    expect(settleMentions([at(0, 8, 'a', true), at(4, 12, 'b')], [])).toEqual([at(0, 8, 'a', true)]);
  });

  it('lets a curated mention take the place of the same characters', () => {
    const curated = at(0, 5, 'france', true);
    expect(settleMentions([at(0, 5, 'paris')], [curated])).toEqual([curated]);
  });

  it('lets a curated descriptor swallow the same node and keep another', () => {
    const curated = at(0, 20, 'maroc', true);
    const kept = settleMentions([at(15, 20, 'maroc'), at(3, 8, 'roi')], [curated]);
    expect(kept).toEqual([curated, at(3, 8, 'roi')]);
  });

  it('lets one stretch of words name two nodes when the annotation says so', () => {
    const both = [at(0, 9, 'france', true), at(0, 9, 'maroc', true)];
    expect(settleMentions([], both)).toEqual(both);
  });

  it('never lets two mentions of the lexicon cross, nor one lie in a fixed name', () => {
    const candidate = fc
      .tuple(fc.nat(12), fc.integer({ min: 1, max: 6 }), fc.constantFrom('a', 'b', 'c'), fc.boolean())
      .map(([start, length, node, open]) => at(start, start + length, node, open));
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 8 }), (found) => {
        const settled = settleMentions(found, []);
        settled.forEach((one, index) => {
          for (const other of settled.slice(index + 1)) {
            if (!overlaps(one, other)) continue;
            expect(contains(one, other)).toBe(true);
            expect(one.open && one.node !== other.node).toBe(true);
          }
        });
        const isLonely = found.filter((one) =>
          found.every((other) => other === one || !overlaps(one, other)),
        );
        for (const one of isLonely) expect(settled).toContain(one);
      }),
    );
  });
});
