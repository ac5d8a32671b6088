import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from '../../src/lib/fold.ts';

describe('foldWord', () => {
  it('leaves no accent, no capital and no ligature', () => {
    expect(foldWord('Œuvre')).toBe('oeuvre');
    expect(foldWord('Cémoc')).toBe('cemoc');
    expect(foldWord('QAÏDA')).toBe('qaida');
    expect(foldWord('Cœur')).toBe('coeur');
  });

  it('gives composed and decomposed spellings the same form', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-öù-ÿ]{1,12}$/), (word) => {
        expect(foldWord(word.normalize('NFD'))).toBe(foldWord(word.normalize('NFC')));
      }),
    );
  });

  it('changes nothing when applied again', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{M}]{0,12}$/u), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word));
      }),
    );
  });
});
