import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameText, sketchSize } from '../../../src/domain/graph/sameText.ts';
import { sketchText } from '../../../src/pipeline/read/sketchText.ts';
import { readSeedText } from '../../helpers/seedText.ts';

const isSame = (a: string, b: string) => isSameText(sketchText(a), sketchText(b));
const words = fc.array(fc.stringMatching(/^[a-zé]{2,8}$/), { minLength: 1, maxLength: 400 });

describe('the same article', () => {
  const article = readSeedText('003_3ee2014b85611516.txt');
  const another = readSeedText('000_b4eb3e110c06e3db.txt');

  it('is recognised with other spaces, signs, capitals and accents', () => {
    expect(isSame(article, article.replace(/\s+/g, ' \n').toUpperCase().replaceAll('’', "'"))).toBe(true);
    expect(isSame(article, article.normalize('NFD'))).toBe(true);
  });

  it('is recognised with a headline more, a word corrected and a footer less', () => {
    expect(isSame(article, `Actualités du jour\n\n${article.replace('nord', 'sud').slice(0, -60)}`)).toBe(
      true,
    );
  });

  it('is not any other article, nor one half of it', () => {
    expect(isSame(article, another)).toBe(false);
    expect(isSame(article, article.slice(0, article.length / 2))).toBe(false);
    expect(isSame('', '')).toBe(false);
    expect(isSame('--', '…')).toBe(false);
    expect(isSame('Gao', 'Kidal')).toBe(false);
  });

  it('is itself, whatever its words; and two texts are one or not in either order', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(isSame(one.join(' '), one.join('\n'))).toBe(true);
        expect(isSame(one.join(' '), other.join(' '))).toBe(isSame(other.join(' '), one.join(' ')));
      }),
    );
  });

  it('is judged by sketches as by sets of their numbers, looking no further than the 128 smallest of both', () => {
    const sketch = fc
      .uniqueArray(fc.nat(400), { minLength: 1, maxLength: sketchSize })
      .map((numbers) => ({ words: 500, smallest: numbers.sort((a, b) => a - b) }));
    const near = fc
      .tuple(sketch, fc.array(fc.nat(127), { maxLength: 40 }))
      .map(([one, gone]) => [one, { ...one, smallest: one.smallest.filter((_, at) => !gone.includes(at)) }]);
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(sketch, sketch)), ([a, b]) => {
        if (a === undefined || b === undefined) return;
        const all = [...new Set([...a.smallest, ...b.smallest])].sort((one, other) => one - other);
        const looked = all.slice(0, sketchSize);
        const both = looked.filter((run) => a.smallest.includes(run) && b.smallest.includes(run));
        expect(isSameText(a, b)).toBe(both.length / looked.length >= 0.8);
      }),
    );
  });

  it('counts as a naive comparison of all runs of words does, where texts are short', () => {
    const runsOf = (all: readonly string[]) =>
      new Set(
        Array.from({ length: Math.max(1, all.length - 5) }, (_, at) => all.slice(at, at + 6).join(' ')),
      );
    const naive = (a: readonly string[], b: readonly string[]) => {
      const [inA, inB] = [runsOf(a), runsOf(b)];
      const both = [...inA].filter((run) => inB.has(run)).length;
      return both / new Set([...inA, ...inB]).size >= 0.8;
    };
    const short = fc.array(fc.constantFrom('gao', 'mali', 'kidal'), { minLength: 6, maxLength: 60 });
    fc.assert(
      fc.property(short, fc.nat(59), fc.constantFrom('gao', 'niger'), (one, at, word) => {
        const other = one.map((own, index) => (index === at ? word : own));
        expect(isSame(one.join(' '), other.join(' '))).toBe(naive(one, other));
      }),
    );
  });
});
