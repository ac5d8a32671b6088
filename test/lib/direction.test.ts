import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtTurns, directionOf } from '../../src/lib/direction.ts';

describe('the direction of a text', () => {
  it('is that of its language, or of the script that its tag names', () => {
    for (const tag of ['fr', 'en-GB', 'arn', 'ku', 'az-Latn', 'ar-Latn', 'zh-Hant', ''])
      expect([tag, directionOf(tag)]).toEqual([tag, 'ltr']);
    for (const tag of ['ar', 'ar-MA', 'he', 'FA', 'ur-PK', 'az-Arab', 'ku-arab-IQ'])
      expect([tag, directionOf(tag)]).toEqual([tag, 'rtl']);
  });

  it('turns at names in Arabic or Hebrew, which stay whole', () => {
    expect(cutAtTurns('Le Maroc coopère avec la France')).toEqual(['Le Maroc coopère avec la France']);
    expect(cutAtTurns('القاعدة في المغرب a 3 liens')).toEqual(['', 'القاعدة في المغرب', ' a 3 liens']);
    expect(cutAtTurns('« هآرتس », 2015, cité par الجزيرة (2016)')).toEqual([
      '« ',
      'هآرتس',
      ' », 2015, cité par ',
      'الجزيرة',
      ' (2016)',
    ]);
  });

  it('gives every text back, joined, with a run at every second place alone', () => {
    const letters = fc.constantFrom('a', 'é', ' ', '1', '(', '\u05d0', '\u0627', '\ufe8d', '😀');
    fc.assert(
      fc.property(
        fc.array(letters).map((some) => some.join('')),
        (text) => {
          const parts = cutAtTurns(text);
          expect(parts.join('')).toBe(text);
          parts.forEach((part, n) => {
            if (n % 2 === 0) expect(part).not.toMatch(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u);
          });
        },
      ),
    );
  });
});
