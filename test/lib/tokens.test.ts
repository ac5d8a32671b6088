import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/lib/tokens.ts';

describe('tokenize', () => {
  it('cuts at hyphens, apostrophes, underscores and odd spaces', () => {
    const raws = tokenize("l’État d'Al\u00a0–Qaïda #Abou_Walid").map(({ raw }) => raw);
    expect(raws).toEqual(['l', 'État', 'd', 'Al', 'Qaïda', 'Abou', 'Walid']);
  });

  it('reads through soft hyphens and zero-width signs inside a word, and leaves them in its span', () => {
    const tokens = tokenize('\u200bMa\u00adli, Qaï\u200bda\u200d');
    expect(tokens.map(({ raw, fold }) => [raw, fold])).toEqual([
      ['Ma\u00adli', 'mali'],
      ['Qaï\u200bda', 'qaida'],
    ]);
  });

  it('keeps the offsets of the text as it stands, whatever folding does to the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = tokenize(text);
        for (const { start, end, raw } of tokens) expect(text.slice(start, end)).toBe(raw);
        const between = tokens.map(({ start }, index) => text.slice(tokens[index - 1]?.end ?? 0, start));
        expect(between.join('')).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });
});
