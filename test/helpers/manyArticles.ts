import { buildGraphIndex, type GraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { makeArticle } from './graphBuilder.ts';
import { sampleGraph } from './sampleGraph.ts';

/** The sample graph with so many more articles, which name nothing and whose publishers are not known. */
export const sampleWithArticles = (
  count: number,
  publishedOf: (n: number) => string | null = () => null,
): GraphIndex =>
  buildGraphIndex({
    ...sampleGraph,
    articles: [
      ...sampleGraph.articles,
      ...Array.from({ length: count }, (_, n) =>
        makeArticle(`depeche-${n}`, publishedOf(n), [{ kind: 'title', text: `Dépêche numéro ${n}` }]),
      ),
    ],
  });
