import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutUp, putTogether } from '../../src/lib/pieces.ts';

const list = (length: number) => Array.from({ length }, (_, n) => ({ n }));

describe('an answer in pieces', () => {
  it('is, put together, what it was', () => {
    const lists = fc.constantFrom(0, 1, 249, 250, 251, 500, 777).map(list);
    const part = fc.record({ nodes: lists, names: fc.constant(new Map([['a', 1]])), one: fc.constant(null) });
    fc.assert(
      fc.property(fc.oneof(lists, part, fc.record({ graph: part, count: fc.integer() })), (answer) => {
        const { rest, pieces } = cutUp(answer);
        expect(pieces.every(({ items }) => items.length <= 250)).toBe(true);
        expect(putTogether(structuredClone(rest), structuredClone(pieces))).toEqual(answer);
      }),
    );
  });

  it('has no list left in it that would be taken over at once, but deep inside', () => {
    const { rest, pieces } = cutUp({ graph: { nodes: list(600) }, deep: { in: { it: list(600) } } });
    expect(rest).toEqual({ graph: { nodes: [] }, deep: { in: { it: list(600) } } });
    expect(pieces.map(({ path, items }) => [path.join('.'), items.length])).toEqual([
      ['graph.nodes', 250],
      ['graph.nodes', 250],
      ['graph.nodes', 100],
    ]);
  });
});
