import { describe, expect, it } from 'vitest';
import { afterStep, comingOf, mostNames, readUnfinished } from '../../../src/store/corpus/unfinished.ts';

const step = (id: string, left: readonly (string | null)[], added: readonly string[] = []) => ({
  id,
  added,
  coming: comingOf(4, left),
});

describe('what an adding has still to bring', () => {
  it('is what its last step says, and nothing once it has ended', () => {
    const first = afterStep([], step('a', ['1.txt', '2.txt', null]));
    expect(first).toEqual([{ id: 'a', all: 4, left: 3, names: ['1.txt', '2.txt'] }]);
    const second = afterStep(first, step('a', ['2.txt'], ['1.txt']));
    expect(second).toEqual([{ id: 'a', all: 4, left: 1, names: ['2.txt'] }]);
    expect(afterStep(second, step('a', []))).toEqual([]);
  });

  it('is less by what another adding brings, the articles of an archive for the archive', () => {
    const killed = afterStep([], step('a', ['1.txt', '2.txt', 'lot.zip', null]));
    const again = afterStep(killed, step('b', ['x.txt'], ['1.txt', 'lot.zip › niamey.md']));
    expect(again).toEqual([
      { id: 'a', all: 4, left: 2, names: ['2.txt'] },
      { id: 'b', all: 4, left: 1, names: ['x.txt'] },
    ]);
    expect(afterStep([{ id: 'a', all: 1, left: 1, names: ['1.txt'] }], step('b', [], ['1.txt']))).toEqual([]);
  });

  it('names no more than a bounded number, and counts all', () => {
    const coming = comingOf(
      5000,
      Array.from({ length: 5000 }, (_, at) => `${at}${'x'.repeat(5000)}`),
    );
    expect(coming?.left).toBe(5000);
    expect(coming?.names).toHaveLength(mostNames);
    expect(coming?.names[0]).toHaveLength(200);
  });

  it('is read from the disk note by note: what is damaged counts for nothing', () => {
    const whole = { id: 'a', all: 4, left: 3, names: ['1.txt'] };
    expect(readUnfinished([whole, null, 'x', { ...whole, left: 5 }, { ...whole, all: -1 }])).toEqual([whole]);
    expect(readUnfinished([{ ...whole, names: [1, '2.txt'] }])).toEqual([{ ...whole, names: ['2.txt'] }]);
    expect(readUnfinished({ 0: whole })).toEqual([]);
  });
});
