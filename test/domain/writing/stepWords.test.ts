import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asArticleId } from '../../../src/domain/basics/ids.ts';
import {
  rangeOfSpan,
  spanOfRange,
  stepWords,
  type WordRange,
  type WordStep,
  wordsOfArticle,
} from '../../../src/domain/writing/stepWords.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const { article } = sampleIndex.article(asArticleId('cooperation-europe'));
const words = wordsOfArticle(article);
const said = (range: WordRange) => {
  const span = spanOfRange(words, range);
  return span && article.text.slice(span.start, span.end);
};
const at = (text: string): WordRange => {
  const start = article.text.indexOf(text);
  const range = rangeOfSpan(words, { start, end: start + text.length });
  if (start < 0 || range === null) throw new Error('The article has these words.');
  return range;
};
const step = (from: WordRange, way: WordStep, grows = false) => said(stepWords(words, from, way, grows));

describe('selecting words by keyboard', () => {
  it('goes from word to word, and grows and shrinks by a word', () => {
    expect(step(at('média'), 'next')).toBe('niçois');
    expect(step(at('média'), 'previous')).toBe('le');
    expect(step(at('média'), 'next', true)).toBe('média niçois');
    expect(step(stepWords(words, at('média'), 'next', true), 'previous', true)).toBe('média');
    expect(step(at('média'), 'previous', true)).toBe('le média');
  });

  it('goes by sentence, and grows to its end', () => {
    expect(step(at('média'), 'nextSentence')).toBe('Nice');
    expect(step(at('localiser'), 'nextSentence', true)).toBe(
      'localiser les terroristes retranchés dans un appartement de Saint-Denis',
    );
    expect(step(at('localiser'), 'previousSentence')).toBe('Nice');
  });

  it('has no words of the site’s own chrome', () => {
    expect(words.words.map(({ start, end }) => article.text.slice(start, end))).not.toContain('Suivez');
    const last = { from: words.words.length - 1, to: words.words.length - 1 };
    expect(stepWords(words, last, 'next', false)).toEqual(last);
  });

  it('always stands on words, and growing there and back is where it was', () => {
    const place = fc.nat(words.words.length - 1);
    const way = fc.constantFrom<WordStep>('next', 'previous', 'nextSentence', 'previousSentence');
    fc.assert(
      fc.property(place, place, way, fc.boolean(), (from, to, one, grows) => {
        const next = stepWords(words, { from, to }, one, grows);
        const span = spanOfRange(words, next);
        expect(span).not.toBeNull();
        expect(grows ? next.from : next.to).toBe(grows ? from : next.from);
        if (span) {
          const again = rangeOfSpan(words, span);
          expect(again && [again.from, again.to]).toEqual([next.from, next.to].toSorted((a, b) => a - b));
        }
        if (to < words.words.length - 1)
          expect(stepWords(words, stepWords(words, { from, to }, 'next', true), 'previous', true)).toEqual({
            from,
            to,
          });
      }),
    );
  });
});
