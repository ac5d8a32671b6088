import type { ArticleSeed } from '../../seeds/seedSchema.ts';
import type { UnderstoodArticle } from '../types.ts';
import { tellSections } from './sections/tellSections.ts';

/**
 * The entry of articles.yaml for an article that is stored in this file of `articles/`: from it `readArticles` makes
 * the same sections again.
 */
export function writeArticleSeed(article: UnderstoodArticle, file: string): ArticleSeed {
  const { id, text, title, publisher, author, language, published, sections } = article;
  return {
    id,
    file,
    title,
    publisher,
    author,
    url: null,
    language,
    published,
    sections: tellSections(text, sections).map(({ kind, from }) => ({ kind, from })),
  };
}
