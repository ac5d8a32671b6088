import { expect, it } from 'vitest';
import { copyOfExample, isOfExample } from '../../../src/app/corpus/exampleFiles.ts';
import { countArticles, isGraphAlone } from '../../../src/domain/basics/corpus.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';
import { sampleGraph } from '../../helpers/sampleGraph.ts';

it('copies the built-in corpus with its files, and of another graph beside the page that graph alone', () => {
  const builtIn = readGraphFile();
  expect(isOfExample(builtIn)).toBe(true);
  expect(countArticles(copyOfExample('Copie', builtIn))).toBe(builtIn.articles.length);
  expect(countArticles(copyOfExample('Copie', null))).toBe(builtIn.articles.length);

  const articles = sampleGraph.articles.map((article) => ({ ...article, file: `autre-${article.file}` }));
  const other = { ...sampleGraph, articles };
  expect(isOfExample(other)).toBe(false);
  const copied = copyOfExample('Copie', other);
  expect(isGraphAlone(copied)).toBe(true);
  expect(copied.get('corpus.yaml')).toBe('name: Copie\n');
  expect(JSON.parse(copied.get('graph.json') ?? '')).toEqual(other);
});
