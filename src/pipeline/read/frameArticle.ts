import type { ArticleFacts, ArticleFrame } from '../../domain/graph/incoming.ts';
import { tokenize } from '../../lib/tokens.ts';
import type { ArticleNote } from '../extract/article/notes.ts';
import { tellSections } from '../extract/article/sections/tellSections.ts';
import { type ArticleHints, understandArticle } from '../extract/article/understandArticle.ts';
import type { UnderstoodArticle } from '../extract/types.ts';
import { findParagraphs } from '../seeds/paragraphs.ts';

/** What is settled about an article without an entry in articles.yaml. */
export type SettledHints = ArticleHints & { readonly url?: string | null };

/** An article's frame for people to look at, and the hints with which `proposeCorpus` understands it the same way. */
interface FramedArticle {
  readonly article: UnderstoodArticle;
  readonly frame: ArticleFrame;
  readonly hints: SettledHints;
  readonly notes: readonly ArticleNote[];
}

/** Understands a text that is stored as it is, with what is known of it; null when nothing is there to understand. */
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
