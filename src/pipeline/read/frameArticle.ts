import type { ArticleFacts, ArticleFrame } from '../../domain/graph/incoming.ts';
import { tokenize } from '../../lib/tokens.ts';
import type { ArticleNote } from '../extract/article/notes.ts';
import { tellSections } from '../extract/article/sections/tellSections.ts';
import { type ArticleHints, understandArticle } from '../extract/article/understandArticle.ts';
import type { UnderstoodArticle } from '../extract/types.ts';
import { findParagraphs } from '../seeds/paragraphs.ts';

/** What is settled about an article that has no entry in articles.yaml. */
export type SettledHints = ArticleHints & { readonly url?: string | null };

/** An article's frame to be shown to people, and the hints with which `proposeCorpus` reads it the same way. */
interface FramedArticle {
  readonly article: UnderstoodArticle;
  readonly frame: ArticleFrame;
  readonly hints: SettledHints;
  readonly notes: readonly ArticleNote[];
}

/** Reads the frame of a stored text, given what is known about it; null when there is nothing to read. */
export function frameArticle(text: string, facts: ArticleFacts = {}): FramedArticle | null {
  const { sections, fallback, url, ...rest } = facts;
  const told = sections && tellSections(text, sections).map(({ kind, from }) => ({ kind, from }));
  const firm: ArticleHints = { ...rest, ...(told !== undefined && { sections: told }) };
  const first = understandArticle({ id: 'article', text, hints: firm });
  if (first.article === null) return null;
  const isUndated = first.article.published.edtf === null && firm.published === undefined;
  const hints: ArticleHints =
    isUndated && fallback !== undefined ? { ...firm, published: { ...fallback, basis: 'inferred' } } : firm;
  const { article, notes } = hints === firm ? first : understandArticle({ id: 'article', text, hints });
  if (article === null) return null;
  const { title, publisher, author, language, published } = article;
  return {
    article,
    frame: {
      title,
      publisher,
      author,
      language,
      published,
      url: url ?? null,
      sections: article.sections,
      paragraphs: findParagraphs(text).map(({ start, end }) => ({ start, end })),
      words: tokenize(text).length,
    },
    hints: { ...hints, ...(url !== undefined && { url }) },
    notes,
  };
}
