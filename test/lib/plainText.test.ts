import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originalSpan, plainWords, toPlainText } from '../../src/lib/plainText.ts';

const signs = ['a', 'é', 'e\u0301', 'N\u0303', '\u1112\u1161\u11ab', '«', '😀', '\u200d', '\u00ad', '\u200b'];
const blanks = [' ', '\u00a0', '\u202f', '\n', '\ufeff'];
const oddText = fc
  .array(fc.constantFrom(...signs, ...blanks), { maxLength: 24 })
  .map((parts) => parts.join(''));

/** The naive way, which does not keep positions. */
const naive = (text: string): string =>
  text
    .replace(/\u00ad|\u200b|\u200d|\ufeff/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ');

describe('toPlainText', () => {
  it('folds blanks, drops unseen signs and composes accents as a naive version does', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        // An invisible character between a letter and its accent keeps the two separate: nobody writes that.
        fc.pre(!/(?:\s|\u00ad|\u200b|\u200d|\ufeff)\p{M}/u.test(text));
        expect(toPlainText(text).text.replace(/ +/g, ' ')).toBe(naive(text));
      }),
    );
  });

  it('knows of each stretch where it stands in the text, unseen signs inside it included', () => {
    fc.assert(
      fc.property(oddText, fc.nat(), fc.nat(), (text, a, b) => {
        const plain = toPlainText(text);
        fc.pre(plain.text.length > 0);
        const [from, to] = [a % plain.text.length, b % plain.text.length].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const { start, end } = originalSpan(plain, from, to + 1);
        expect(start).toBeLessThan(end);
        expect(naive(text.slice(start, end))).toContain(naive(plain.text.slice(from, to + 1)).trim());
      }),
    );
  });

  it('keeps unseen signs in the span of a word and out at its ends', () => {
    const text = 'la\u200b co\u00adope\u0301ration\u00ad, dit-il';
    const plain = toPlainText(text);
    expect(plain.text).toBe('la coopération, dit-il');
    const { start, end } = originalSpan(plain, 3, 14);
    expect(text.slice(start, end)).toBe('co\u00adope\u0301ration');
  });

  it('gives words without blanks around them', () => {
    expect(plainWords(' \u200b le\u00a0\n Mali ')).toBe('le Mali');
  });
});
