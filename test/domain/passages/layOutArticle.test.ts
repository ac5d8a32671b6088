import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../src/domain/basics/kinds.ts';
import type { Article } from '../../../src/domain/graph/schema.ts';
import { layOutArticle } from '../../../src/domain/passages/layOutArticle.ts';
import { makeArticle } from '../../helpers/graphBuilder.ts';

const section = (kind: SectionKind, start: number, end: number) => ({ kind, start, end });

const articleOf = (
  text: string,
  sections: Article['sections'],
  passages: Article['passages'] = [],
): Article => ({
  ...makeArticle('an-article', null, []),
  text,
  sections,
  passages,
});

const numbersOf = (article: Article) =>
  layOutArticle(article).flatMap(({ parts }) =>
    parts.flatMap((part) =>
      part.kind === 'line' ? [[article.text.slice(part.start, part.end), part.paragraph]] : [],
    ),
  );

describe('layOutArticle', () => {
  it('numbers a paragraph as its passages are cited, and leaves boilerplate without a number', () => {
    const article = makeArticle('a', null, [
      { kind: 'title', text: 'Titre' },
      { kind: 'boilerplate', text: 'Partager' },
      { kind: 'body', text: 'Un. Encore un.\nDeux.' },
    ]);
    expect(numbersOf(article)).toEqual([
      ['Titre', 1],
      ['Partager', null],
      ['Un. Encore un.', 3],
      ['Deux.', 4],
    ]);
  });

  it('numbers a line once when a section ends inside it', () => {
    const text = 'Kiosque360. La France\nSuite';
    const sections = [section('byline', 0, 12), section('title', 12, text.length)];
    const passages = [
      { start: 0, end: 11, paragraph: 1, section: 'byline' as const },
      { start: 12, end: 21, paragraph: 1, section: 'title' as const },
      { start: 22, end: 27, paragraph: 2, section: 'title' as const },
    ];
    expect(numbersOf(articleOf(text, sections, passages))).toEqual([
      ['Kiosque360. ', 1],
      ['La France', null],
      ['Suite', 2],
    ]);
  });

  it('loses no character of any article, whatever its line breaks and blank lines', () => {
    const folder = join(import.meta.dirname, '../../../seeds/articles');
    const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    for (const text of texts) {
      const half = Math.floor(text.length / 2);
      const sections = [
        section('title', 0, 30),
        section('body', 35, half),
        section('related', half, text.length),
      ];
      const laidOut = layOutArticle(articleOf(text, sections));
      const joined = laidOut
        .flatMap(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)))
        .join('');
      expect(joined).toBe(text);
    }
    expect(texts.length).toBeGreaterThan(4);
  });
});
