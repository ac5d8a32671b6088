import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFingerprint, fingerprint } from '../../src/lib/fingerprint.ts';

/** Every start at which the run has that fingerprint, found the slow way. */
const startsOf = (text: string, length: number, print: string): number[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, start) => start).filter(
    (start) => fingerprint(text.slice(start, start + length)) === print,
  );

describe('the fingerprint of a text', () => {
  it('is short and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fingerprint(text)).toMatch(/^[0-9a-z]{1,6}$/);
        expect(fingerprint(text)).toBe(fingerprint(text));
      }),
    );
  });

  it('tells texts apart that differ by a letter or by their order', () => {
    const texts = [
      'les',
      'Les',
      'lès',
      'les ',
      'sel',
      'esl',
      '',
      'l',
      '\u0000',
      '\u0000\u0000',
      '\u0000\u0000\u0000',
    ];
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
    const words = Array.from({ length: 20_000 }, (_, n) => `passage ${n}`);
    expect(new Set(words.map(fingerprint)).size).toBeGreaterThan(words.length - 5);
  });

  it('finds a run again wherever it stands, the nearest first', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '\ud83d'), minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        fc.nat({ max: 80 }),
        (text, from, size, near) => {
          const start = from % text.length;
          const length = 1 + (size % (text.length - start));
          const print = fingerprint(text.slice(start, start + length));
          const all = startsOf(text, length, print);
          const nearest = all.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near) || a - b)[0];
          expect(all).toContain(start);
          expect(findFingerprint(text, length, print, near)).toBe(nearest);
        },
      ),
    );
  });

  it('finds nothing where the run is not, or is longer than the text, or has no length', () => {
    const print = fingerprint('Cémoc');
    expect(findFingerprint('Le Cemoc est à Tamanrasset', 5, print, 3)).toBeNull();
    expect(findFingerprint('Cém', 5, print, 0)).toBeNull();
    expect(findFingerprint('', 5, print, 0)).toBeNull();
    expect(findFingerprint('Cémoc', 0, fingerprint(''), 0)).toBeNull();
  });
});
