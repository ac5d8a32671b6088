import { describe, expect, it } from 'vitest';
import { letterOf } from '../../src/lib/letterOf.ts';

describe('the letter of a key', () => {
  it('is the one that it writes, wherever it lies', () => {
    // AZERTY and Dvorak: the key called KeyQ in the United States writes another letter.
    expect(letterOf({ key: 'a', code: 'KeyQ' })).toBe('A');
    expect(letterOf({ key: "'", code: 'KeyQ' })).toBe("'");
    expect(letterOf({ key: 'H', code: 'KeyH' })).toBe('H');
    expect(letterOf({ key: 'é', code: 'Digit2' })).toBe('É');
  });

  it.each([
    ['р', 'KeyH', 'H'],
    ['Й', 'KeyQ', 'Q'],
    ['ا', 'KeyH', 'H'],
    ['ξ', 'KeyJ', 'J'],
    ['ㅗ', 'KeyH', 'H'],
    ['י', 'KeyH', 'H'],
    ['х', 'BracketLeft', 'х'],
  ])('is that of the place where %s is written', (key, code, letter) => {
    expect(letterOf({ key, code })).toBe(letter);
  });

  it('is none for keys that write nothing', () => {
    expect(letterOf({ key: 'Dead', code: 'KeyH' })).toBe('Dead');
    expect(letterOf({ key: 'Process', code: 'KeyH' })).toBe('Process');
    expect(letterOf({ key: 'Escape', code: 'Escape' })).toBe('Escape');
  });
});
