import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/lib/groupBy.ts';

describe('grouping', () => {
  it('keeps items in their order, and keys in the order in which they first occur', () => {
    const groups = groupBy(['pomme', 'cerise', 'prune', 'coing'], (word) => word[0]);
    expect([...groups]).toEqual([
      ['p', ['pomme', 'prune']],
      ['c', ['cerise', 'coing']],
    ]);
    expect(groupBy([], String).size).toBe(0);
  });
});
