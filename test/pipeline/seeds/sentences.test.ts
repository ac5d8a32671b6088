import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/domain/graph/schema.ts';
import { cutPassages } from '../../../src/pipeline/seeds/passages.ts';
import { cutSentences, longestSentence } from '../../../src/pipeline/seeds/sentences.ts';

const cut = (text: string) =>
  cutSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('cutSentences', () => {
  it.each([
    ['Le Mali tient. Le Niger aussi.', ['Le Mali tient.', 'Le Niger aussi.']],
    [
      'M. Dupuy revient. MM. Lerner et Le Drian parlent.',
      ['M. Dupuy revient.', 'MM. Lerner et Le Drian parlent.'],
    ],
    ['Le gén. Traoré part.', ['Le gén. Traoré part.']],
    ['Ecrit par J. K. Rabat hier.', ['Ecrit par J. K. Rabat hier.']],
    ['Le Dr. Y est là.', ['Le Dr. Y est là.']],
    ['Voir le no. 5 du journal.', ['Voir le no. 5 du journal.']],
    ['Il a dit : « Non. » Puis il part.', ['Il a dit : « Non. »', 'Puis il part.']],
    ['Suivez Bladi.net ici. Et là.', ['Suivez Bladi.net ici.', 'Et là.']],
    ['Rapport 2020. Rapport 2021.', ['Rapport 2020.', 'Rapport 2021.']],
    ['Est-ce vrai ? Oui ! Bon.', ['Est-ce vrai ?', 'Oui !', 'Bon.']],
    ['   ', []],
  ])('cuts %j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });
});

describe('cutSentences, in harder texts', () => {
  const cutIn = (language: string, text: string) =>
    cutSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) =>
      text.slice(start, end),
    );

  it.each([
    ['Gen. Diallo met Mr. Cole. Both left.', ['Gen. Diallo met Mr. Cole.', 'Both left.']],
    ['He said no. The army left.', ['He said no.', 'The army left.']],
    ['See No. 5 and p. 12 of it. Then stop.', ['See No. 5 and p. 12 of it.', 'Then stop.']],
    ['They told me. Nobody came.', ['They told me.', 'Nobody came.']],
    ['It met in the U.S. The talks failed.', ['It met in the U.S.', 'The talks failed.']],
    ['The U.S. Army left.', ['The U.S. Army left.']],
    ['He said: “We won.” Then he left.', ['He said: “We won.”', 'Then he left.']],
    ['"We won." They left.', ['"We won."', 'They left.']],
  ])('cuts English %j', (text, sentences) => {
    expect(cutIn('en', text)).toEqual(sentences);
  });

  it.each([
    ['1. Le Mali tient. 2. Le Niger aussi.', ['1. Le Mali tient.', '2. Le Niger aussi.']],
    [
      'Il cite « […] Le Mali » sans fin… Puis il part.',
      ['Il cite « […] Le Mali » sans fin…', 'Puis il part.'],
    ],
    ['le mali tient. le niger aussi.', ['le mali tient.', 'le niger aussi.']],
    ['LE MALI TIENT. LE NIGER AUSSI !', ['LE MALI TIENT.', 'LE NIGER AUSSI !']],
    ['En 2012. 12 morts. « Rien » depuis.', ['En 2012.', '12 morts.', '« Rien » depuis.']],
    ['Il a crié « Halte ! » puis tiré.', ['Il a crié « Halte ! » puis tiré.']],
    ['Le taux est de 3.5 pour mille. Fin.', ['Le taux est de 3.5 pour mille.', 'Fin.']],
    ['من؟ الجيش. نعم.', ['من؟', 'الجيش.', 'نعم.']],
    ['他来了。我走了。', ['他来了。', '我走了。']],
  ])('cuts %j', (text, sentences) => {
    expect(cutIn('fr', text)).toEqual(sentences);
  });

  it('agrees with Intl.Segmenter on plain sentences', () => {
    const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });
    const word = fc.constantFrom(
      'Mali',
      'armée',
      'la',
      'Bladi.net',
      '3.5',
      '«Oui»',
      '(hier)',
      'Ségou,',
      'œuvre',
    );
    const end = fc.constantFrom('.', '!', '?', '...', '.”', ' !');
    const sentence = fc.tuple(fc.array(word, { minLength: 1, maxLength: 6 }), end);
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 6 }), (list) => {
        const text = list.map(([words, mark]) => `Depuis ${words.join(' ')}${mark}`).join(' ');
        expect(cutIn('fr', text)).toEqual([...segmenter.segment(text)].map(({ segment }) => segment.trim()));
      }),
    );
  });

  it('covers all but white space, in order, whatever the text', () => {
    const part = fc.constantFrom(
      'M',
      'é',
      '.',
      '…',
      '!',
      ' ',
      '\u00a0',
      '»',
      '«',
      '"',
      '1',
      'J.',
      'gén.',
      '。',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        expect(cutIn('fr', text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('cuts a list without end at a space, and what has none anywhere but inside a character', () => {
    const names = cutIn('fr', 'Mali, Niger, '.repeat(2000));
    expect(Math.max(...names.map(({ length }) => length))).toBeLessThanOrEqual(longestSentence);
    expect(names.every((piece) => /^(?:Mali|Niger)/.test(piece))).toBe(true);
    expect(cutIn('fr', `a${'😀'.repeat(5000)}`).join('')).toHaveLength(10_001);
    expect(cutIn('fr', `a${'😀'.repeat(5000)}`).some((piece) => /^[\udc00-\udfff]/.test(piece))).toBe(false);
  });
});

describe('cutPassages', () => {
  const text = 'Titre\n\nKiosque. La France part. Elle revient.\nPartager\n  Fin.  ';
  const section = (kind: Section['kind'], words: string): Section => {
    const start = text.indexOf(words);
    return { kind, start, end: start + words.length };
  };
  const passages = cutPassages(text, [
    section('title', 'Titre'),
    section('byline', 'Kiosque.'),
    section('body', 'La France part. Elle revient.'),
    section('boilerplate', 'Partager'),
    section('related', 'Fin.'),
  ]);

  it('cuts at lines and sections, leaves boilerplate out and numbers the lines that count', () => {
    expect(
      passages.map(({ start, end, ...rest }) => [text.slice(start, end), rest.paragraph, rest.section]),
    ).toEqual([
      ['Titre', 1, 'title'],
      ['Kiosque.', 2, 'byline'],
      ['La France part.', 2, 'body'],
      ['Elle revient.', 2, 'body'],
      ['Fin.', 3, 'related'],
    ]);
  });

  it('cuts a text of 380,000 characters whole', () => {
    const long = `${'Le Mali tient bon. '.repeat(8)}\n`.repeat(2500);
    const found = cutPassages(long, [{ kind: 'body', start: 0, end: long.length }]);
    expect(found).toHaveLength(20_000);
  });
});
