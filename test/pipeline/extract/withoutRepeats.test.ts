import { expect, it } from 'vitest';
import { withoutRepeats } from '../../../src/pipeline/extract/relations/withoutRepeats.ts';
import type { ProposedRelation } from '../../../src/pipeline/extract/types.ts';

const found = (start: number, end: number, score: number, target = 'mali'): ProposedRelation => ({
  source: 'france',
  predicate: 'backed',
  target,
  start,
  end,
  certainty: 'stated',
  trigger: { start, end },
  score,
  why: 'verb-active',
});

it('keeps the better of two readings of the same words, wherever these begin', () => {
  expect(withoutRepeats([found(39, 70, 0.6), found(41, 60, 0.9)])).toEqual([found(41, 60, 0.9)]);
});

it('keeps the same relation in other words, however near', () => {
  const both = [found(0, 12, 0.6), found(13, 30, 0.6)];
  expect(withoutRepeats(both)).toEqual(both);
});

it('keeps other relations of the same words, in an order that does not depend on how they were found', () => {
  const both = [found(0, 12, 0.6, 'mali'), found(0, 12, 0.6, 'niger')];
  expect(withoutRepeats(both.toReversed())).toEqual(both);
});
