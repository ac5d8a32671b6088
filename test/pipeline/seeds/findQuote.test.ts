import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../src/lib/plainText.ts';
import { findQuote } from '../../../src/pipeline/seeds/findQuote.ts';

const text = 'Une année\u00a0 s’est écoulée depuis «\u202fServal\u202f» au Mali.\nParis est au Mali.';
const find = (quote: string, around?: string) => findQuote(toPlainText(text), quote, around);
const words = (quote: string, around?: string) => {
  const found = find(quote, around);
  return found.kind === 'found' ? text.slice(found.span.start, found.span.end) : found.kind;
};

describe('findQuote', () => {
  it('forgives the kind and the number of spaces, and gives the characters as they stand', () => {
    expect(words('Une année s’est')).toBe('Une année\u00a0 s’est');
    expect(words('« Serval »')).toBe('«\u202fServal\u202f»');
    expect(words('Mali. Paris')).toBe('Mali.\nParis');
  });

  it('forgives nothing else', () => {
    expect(words("s'est")).toBe('missing');
    expect(words('Annee')).toBe('missing');
    expect(words('annéees')).toBe('missing');
    expect(words('«Serval»')).toBe('missing');
  });

  it('shows where a quote with one changed letter parts from the article', () => {
    const found = find('Paris est eu Mali');
    expect(found.kind === 'missing' && found.hint).toBe(
      'From its character 11 on the article has « au Mali. » where the quote has « eu Mali ».',
    );
  });

  it('shows the place from its end when the change is at the beginning', () => {
    const found = find('Basis est au Mali');
    expect(found.kind === 'missing' && found.hint).toContain('Before « is est au Mali »');
  });

  it('counts a quote that stands more than once and finds it by the words around it', () => {
    expect(find('au Mali')).toMatchObject({ kind: 'ambiguous', what: 'quote', count: 2 });
    expect(find('au Mali', 'Paris est au Mali')).toMatchObject({
      kind: 'found',
      span: { start: text.length - 8 },
    });
    expect(find('Mali', 'au Mali')).toMatchObject({ kind: 'ambiguous', what: 'in', count: 2 });
    expect(find('Niger', 'Paris est au Mali')).toMatchObject({ kind: 'missing', what: 'quote' });
    expect(find('Mali', 'Rome est au Mali')).toMatchObject({ kind: 'missing', what: 'in' });
  });

  it('forgives what the eye cannot see: signs without a body, and accents as signs of their own', () => {
    const odd = 'La co\u00adope\u0301ration\u200b franco\u2060-marocaine tient.';
    const found = (quote: string) => {
      const result = findQuote(toPlainText(odd), quote);
      return result.kind === 'found' ? odd.slice(result.span.start, result.span.end) : result.kind;
    };
    expect(found('coopération')).toBe('co\u00adope\u0301ration');
    expect(found('coope\u0301ration franco-marocaine')).toBe(odd.slice(3, -7));
    expect(found('cooperation')).toBe('missing');
  });

  it('tells an invented quote the nearest words that do stand there, with their place', () => {
    const result = find('Depuis Serval, une année s’est vite écoulée');
    expect(result).toMatchObject({ kind: 'missing', nearest: { start: 0 } });
    expect(result.kind === 'missing' && result.hint).toContain(
      'The nearest words there are « Une année s’est écoulée',
    );
    const nothing = find('Bruxelles ferme ses portes');
    expect(nothing).toMatchObject({ kind: 'missing', hint: 'Nothing like it is there.', nearest: null });
  });

  it('finds every stretch of a text that stands in it once', () => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const quote = text.slice(Math.min(a, b), Math.max(a, b)).trim();
        fc.pre(quote !== '');
        const plain = text.replace(/\s+/g, ' ');
        const count = plain.split(quote.replace(/\s+/g, ' ')).length - 1;
        if (count === 1) expect(words(quote)).toBe(quote);
        else expect(words(quote)).toBe('ambiguous');
      }),
    );
  });
});
