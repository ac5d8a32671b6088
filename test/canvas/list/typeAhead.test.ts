import { describe, expect, it } from 'vitest';
import { findTyped, makeTypeAhead } from '../../../src/canvas/list/typeAhead.ts';

const names = ['Algérie', 'États-Unis', 'France', 'François Hollande', 'Maroc'];
const find = (typed: string, from: number, others: Readonly<Record<number, string>> = {}) =>
  findTyped(
    typed,
    names.length,
    from,
    (place) => [[names[place] ?? ''], others[place] === undefined ? [] : [others[place]]],
    2,
  );

describe('typing a name', () => {
  it('goes to it whatever its accents and capitals', () => {
    expect(find('etats', 0)).toBe(1);
    expect(find('FRANÇOIS', 0)).toBe(3);
  });

  it('goes on to the next one with the same letter, and round again', () => {
    expect(find('f', 0)).toBe(2);
    expect(find('f', 2)).toBe(3);
    expect(find('ff', 3)).toBe(2);
  });

  it('stays where more letters still fit', () => {
    expect(find('fr', 2)).toBe(2);
    expect(find('franco', 2)).toBe(3);
  });

  it('takes a name that is not shown only where none that is shown fits', () => {
    expect(find('ma', 0, { 1: 'Machin' })).toBe(4);
    expect(find('usa', 0, { 1: 'USA' })).toBe(1);
    expect(find('x', 0)).toBe(-1);
  });

  it('is one word as long as letters follow each other', () => {
    const typing = makeTypeAhead();
    expect(typing.isTyping(0)).toBe(false);
    expect(typing.type('f', 0)).toBe('f');
    expect(typing.isTyping(300)).toBe(true);
    expect(typing.type('r', 300)).toBe('fr');
    expect(typing.isTyping(2300)).toBe(false);
    expect(typing.type('m', 2300)).toBe('m');
    typing.forget();
    expect(typing.type('a', 2400)).toBe('a');
  });
});
