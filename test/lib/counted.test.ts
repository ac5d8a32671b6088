import { describe, expect, it } from 'vitest';
import { countedEn, countedFr, numberEn, numberFr } from '../../src/lib/counted.ts';

describe('counting things in words', () => {
  it('takes the singular below two in French, for one alone in English', () => {
    expect([0, 1, 2].map((n) => countedFr(n, 'nœud'))).toEqual(['0 nœud', '1 nœud', '2 nœuds']);
    expect([0, 1, 2].map((n) => countedEn(n, 'node'))).toEqual(['0 nodes', '1 node', '2 nodes']);
  });

  it('takes the plural that it is given', () => {
    expect(countedFr(3, 'lieu', 'lieux')).toBe('3 lieux');
    expect(countedEn(3, 'country', 'countries')).toBe('3 countries');
  });

  it('groups thousands as each language does', () => {
    expect(numberFr(1234)).toBe('1\u202f234');
    expect(numberEn(1234)).toBe('1,234');
  });
});
