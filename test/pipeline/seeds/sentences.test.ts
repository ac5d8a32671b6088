import { describe, expect, it } from 'vitest';
import type { Section } from '../../../src/domain/graph/schema.ts';
import { cutPassages } from '../../../src/pipeline/seeds/passages.ts';
import { cutSentences } from '../../../src/pipeline/seeds/sentences.ts';

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

  it('takes time in proportion to the length of a long text', () => {
    const long = `${'Le Mali tient bon. '.repeat(8)}\n`.repeat(2500);
    const before = performance.now();
    const found = cutPassages(long, [{ kind: 'body', start: 0, end: long.length }]);
    expect(found).toHaveLength(20_000);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
