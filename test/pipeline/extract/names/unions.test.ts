import { describe, expect, it } from 'vitest';
import type { DraftNode } from '../../../../src/pipeline/extract/names/candidate.ts';
import { Unions } from '../../../../src/pipeline/extract/names/nodes/unions.ts';

const draft = (name: string) => ({ names: [name] }) as unknown as DraftNode;

describe('which draft stands for which', () => {
  it('leads from one to the next', () => {
    const [a, b, c] = [draft('a'), draft('b'), draft('c')];
    const unions = new Unions().set(a, b).set(b, c);
    expect([unions.get(a), unions.get(b)]).toEqual([b, c]);
    expect([unions.rootOf(a), unions.rootOf(c)]).toEqual([c, c]);
  });

  it('never leads back to where it began', () => {
    const [a, b, c] = [draft('a'), draft('b'), draft('c')];
    const unions = new Unions().set(a, b).set(b, c).set(c, a).set(a, a);
    expect([unions.get(c), unions.get(a)]).toEqual([undefined, b]);
    expect(unions.rootOf(a)).toBe(c);
  });
});
