import { describe, expect, it } from 'vitest';
import { rememberLast } from '../../src/lib/rememberLast.ts';
import { isLetGo } from '../helpers/isLetGo.ts';

describe('rememberLast', () => {
  it('returns the same object for the same arguments, and another as soon as one of them has changed', () => {
    const pair = rememberLast((one: object, other: number) => ({ one, other }));
    const graph = {};
    const first = pair(graph, 1);
    expect(pair(graph, 1)).toBe(first);
    expect(pair(graph, 2)).toEqual({ one: graph, other: 2 });
    expect(pair(graph, 1)).not.toBe(first);
    expect(pair({}, 1)).not.toBe(first);
  });

  it('keeps apart what belongs to different first arguments', () => {
    const read = rememberLast((one: { readonly name: string }) => [one.name]);
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    const ofA = read(a);
    expect(read(b)).toEqual(['b']);
    expect(read(a)).toBe(ofA);
  });

  it('lets go of a first argument that nobody else keeps, also where the result holds it', async () => {
    const hold = rememberLast((graph: object) => ({ graph }));
    const asked = () => {
      const graph = {};
      hold(graph);
      return graph;
    };
    expect(await isLetGo(asked)).toBe(true);
  });

  it('does without a first argument', () => {
    const count = rememberLast((one: object | undefined) => (one === undefined ? 0 : 1));
    expect([count(undefined), count({}), count(undefined)]).toEqual([0, 1, 0]);
  });
});
