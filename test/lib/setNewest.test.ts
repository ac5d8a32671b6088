import { expect, it } from 'vitest';
import { setNewest } from '../../src/lib/setNewest.ts';

it('keeps what was set last, and forgets the oldest beyond what is to be kept', () => {
  const map = new Map<string, number>();
  for (const [at, key] of ['a', 'b', 'c', 'a', 'd', 'e'].entries()) setNewest(map, key, at, 3);
  expect([...map]).toEqual([
    ['a', 3],
    ['d', 4],
    ['e', 5],
  ]);
});
