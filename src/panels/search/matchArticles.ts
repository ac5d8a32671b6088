import type { Language } from '../../domain/basics/languages.ts';
import type { GraphIndex, NumberedArticle } from '../../domain/graph/graphIndex.ts';
import { formatEdtf } from '../../domain/time/formatEdtf.ts';
import { commandWords } from './commands.ts';

/**
 * The articles that match a query: each of its words begins a word of the title, the publisher, the author or the date,
 * ignoring accents. In order of citation; for an empty query all.
 */
export function matchArticles(
  index: GraphIndex,
  query: string,
  language: Language,
): readonly NumberedArticle[] {
  const asked = commandWords(query);
  return index.articles.filter(({ article: { title, publisher, author, published } }) => {
    const date = published.edtf === null ? '' : formatEdtf(published.edtf, language, 'long');
    const known = commandWords(`${title} ${publisher ?? ''} ${author ?? ''} ${date}`);
    return asked.every((word) => known.some((one) => one.startsWith(word)));
  });
}
