import type { Language } from '../domain/basics/languages.ts';
import { countedEn, countedFr } from '../lib/counted.ts';

/** So many articles has the graph that Maillage is built with; a host may put another one beside the page. */
export const exampleArticles = 5;

/** What the graph that came with the page is called, by its number of articles. */
export const nameOfExample: Readonly<Record<Language, (articles: number) => string>> = {
  fr: (n) => (n === exampleArticles ? 'Exemple\u202f: cinq articles' : countedFr(n, 'article')),
  en: (n) => (n === exampleArticles ? 'Example: five articles' : countedEn(n, 'article')),
};
