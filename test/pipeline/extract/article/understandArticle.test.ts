import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Problem } from '../../../../src/domain/basics/problem.ts';
import { understandArticle } from '../../../../src/pipeline/extract/article/understandArticle.ts';
import { writeArticleSeed } from '../../../../src/pipeline/extract/article/writeArticleSeed.ts';
import type { UnderstoodArticle } from '../../../../src/pipeline/extract/types.ts';
import { readArticles } from '../../../../src/pipeline/seeds/readArticles.ts';
import { readSeeds } from '../../../../src/pipeline/seeds/readSeeds.ts';
import type { ArticleSeed } from '../../../../src/pipeline/seeds/seedSchema.ts';

const seedsFolder = join(import.meta.dirname, '..', '..', '..', '..', 'seeds');
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(seedsFolder, path)));

/** Articles as the pipeline reads them from entries of articles.yaml. */
function readBack(entries: readonly ArticleSeed[], texts: Readonly<Record<string, Uint8Array>>) {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const yaml = { path: 'articles.yaml', bytes: new TextEncoder().encode(stringify(entries)) };
  const files = Object.entries(texts).map(([file, bytes]) => ({ path: `articles/${file}`, bytes }));
  const articles = readArticles(readSeeds([yaml], report).articles, files, report);
  return { articles: articles.map(({ article }) => article), problems };
}

const curated = readSeeds(
  [{ path: 'articles.yaml', bytes: bytesOf('articles.yaml') }],
  () => {},
).articles.map(({ value }) => value);
const understand = (seed: ArticleSeed): UnderstoodArticle => {
  const { article } = understandArticle({ id: seed.id, bytes: bytesOf(`articles/${seed.file}`) });
  if (article === null) throw new Error(seed.file);
  return article;
};

describe('understandArticle, on the five articles', () => {
  it('has all five', () => {
    expect(curated).toHaveLength(5);
  });

  it.each(curated.map((seed) => [seed.id, seed] as const))(
    'finds the sections that a person found in %s',
    (_, seed) => {
      const [person] = readBack([seed], { [seed.file]: bytesOf(`articles/${seed.file}`) }).articles;
      expect(understand(seed).sections).toEqual(person?.sections);
    },
  );

  it.each(curated.map((seed) => [seed.id, seed] as const))(
    'finds title, publisher, author and language of %s',
    (_, seed) => {
      const { title, publisher, author, language } = understand(seed);
      expect({ title, publisher, author, language }).toEqual({
        title: seed.title,
        publisher: seed.publisher,
        author: seed.author,
        language: seed.language,
      });
    },
  );

  it('dates them as a person did, but for the one whose date only a reader of history can tell', () => {
    const dated = curated.map((seed) => [seed.id, understand(seed).published.edtf, seed.published.edtf]);
    expect(dated.filter(([, own, person]) => own !== person)).toEqual([
      ['algeriens-au-mali', null, '2011-12~'],
    ]);
  });

  it('writes entries that are read back as the same articles', () => {
    const own = curated.map((seed) => ({ seed, article: understand(seed) }));
    const entries = own.map(({ seed, article }) => writeArticleSeed(article, seed.file));
    const texts = Object.fromEntries(curated.map(({ file }) => [file, bytesOf(`articles/${file}`)]));
    const { articles, problems } = readBack(entries, texts);
    expect(problems).toEqual([]);
    for (const { article } of own) {
      const read = articles.find(({ id }) => id === article.id);
      expect(read).toMatchObject({ title: article.title, sections: article.sections, text: article.text });
      const shown = article.sentences.map(({ start, end, section }) => ({ start, end, section }));
      expect(read?.passages.map(({ start, end, section }) => ({ start, end, section }))).toEqual(shown);
    }
  });
});
