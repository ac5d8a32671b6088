import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../src/lib/plainText.ts';
import { findNearest } from '../../../src/pipeline/seeds/nearestWords.ts';

const text =
  'La Garde civile espagnole a arrêté trois hommes à Ceuta mardi. Le ministre de l’Intérieur, Amadou Koné, a salué une opération menée avec Rabat. Aucun n’a été libéré.';
const nearest = (words: string) => {
  const plain = toPlainText(text);
  const span = findNearest(plain, words);
  return span && plain.text.slice(span.start, span.end);
};

describe('findNearest', () => {
  it('finds the words that an invented sentence was made from, in another order and with some changed', () => {
    expect(nearest('trois hommes ont été arrêtés par la Garde civile espagnole')).toBe(
      'La Garde civile espagnole a arrêté trois hommes',
    );
    expect(nearest('Le ministre Amadou Koné a condamné une opération')).toContain('Amadou Koné');
  });

  it('finds a name in another spelling', () => {
    expect(nearest('Amadou Konné')).toBe('Amadou Koné');
    expect(nearest('Ceutta')).toBe('Ceuta');
  });

  it('finds nothing like words that have nothing to do with the text', () => {
    expect(nearest('Le tribunal de Vienne siège en octobre')).toBeNull();
    expect(nearest('le la les de')).not.toBe(text);
    expect(nearest('')).toBeNull();
  });

  it('is not held up by a long text of the same words', () => {
    const plain = toPlainText('Le Mali et le Niger ont signé. '.repeat(20_000));
    for (let n = 0; n < 500; n++)
      expect(findNearest(plain, `Le Mali a signé le ${n} mai`)).not.toBeUndefined();
  });
});
