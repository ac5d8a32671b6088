import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutQuote } from '../../../src/domain/passages/cutQuote.ts';

const sentence =
  'Le Mali, avec d’autres pays de la bande sahélo-saharienne, est confronté à une insécurité croissante liée aux activités d’Al-Qaïda au Maghreb islamique (Aqmi) et d’autres groupes criminels, ainsi qu’à l’afflux d’armes issues du conflit libyen.';
const whole = { start: 0, end: sentence.length };
const markOf = (words: string) => {
  const start = sentence.indexOf(words);
  return { start, end: start + words.length };
};

describe('cutQuote', () => {
  it('shows a short passage whole', () => {
    expect(cutQuote(sentence, whole, [markOf('Mali')], sentence.length)).toEqual({
      ...whole,
      cutBefore: false,
      cutAfter: false,
    });
  });

  it('keeps the marked words with what stands around them, cut between words', () => {
    const quote = cutQuote(sentence, whole, [markOf('Al-Qaïda au Maghreb islamique (Aqmi)')], 90);
    expect(sentence.slice(quote.start, quote.end)).toBe(
      'liée aux activités d’Al-Qaïda au Maghreb islamique (Aqmi) et d’autres groupes',
    );
    expect(quote).toMatchObject({ cutBefore: true, cutAfter: true });
  });

  it('uses the room before when the marks stand at the end', () => {
    const quote = cutQuote(sentence, whole, [markOf('libyen')], 60);
    expect(sentence.slice(quote.start, quote.end)).toBe(
      'ainsi qu’à l’afflux d’armes issues du conflit libyen.',
    );
    expect(quote).toMatchObject({ cutBefore: true, cutAfter: false });
  });

  it('stays within the passage and its length, and never cuts a mark', () => {
    const at = fc.nat(sentence.length - 1);
    fc.assert(
      fc.property(at, fc.integer({ min: 1, max: 40 }), fc.nat(200), (start, length, most) => {
        const mark = { start, end: Math.min(sentence.length, start + length) };
        const quote = cutQuote(sentence, whole, [mark], most);
        expect(quote.start).toBeGreaterThanOrEqual(0);
        expect(quote.end).toBeLessThanOrEqual(sentence.length);
        expect(quote.start).toBeLessThanOrEqual(mark.start);
        expect(quote.end).toBeGreaterThanOrEqual(mark.end);
        expect(quote.end - quote.start).toBeLessThanOrEqual(Math.max(most, mark.end - mark.start));
        expect(quote.cutBefore).toBe(quote.start > 0);
        expect(quote.cutAfter).toBe(quote.end < sentence.length);
      }),
    );
  });
});
