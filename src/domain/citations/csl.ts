import type { Language } from '../basics/languages.ts';
import type { Article } from '../graph/schema.ts';
import type { Citation } from './citation.ts';
import { datePartsOf } from './dateParts.ts';
import { noteOf, withDistinctKeys } from './parts.ts';

/** What we use of an item of CSL JSON 1.0 (citationstyles.org). */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true };
  readonly language: string;
  readonly URL: string;
  readonly annote?: string;
  readonly note: string;
}

/** Citations as CSL JSON, one item for each passage; the quote, its place and its hedges are the note. */
export const citationsAsCsl = (citations: readonly Citation[], language: Language): string =>
  JSON.stringify(
    withDistinctKeys(citations).map((citation) => itemOf(citation, language)),
    null,
    2,
  );

const itemOf = (citation: Citation, language: Language): CslItem => {
  const { article, key, claim, link } = citation;
  return {
    id: key,
    ...cslOfArticle(article),
    URL: link,
    ...(claim !== null && { annote: claim }),
    note: noteOf(citation, language),
  };
};

/** What an item says of an article itself. */
export const cslOfArticle = (article: Article) => {
  const issued = datePartsOf(article.published.edtf);
  return {
    type: 'article-newspaper' as const,
    title: article.title,
    ...(article.author !== null && { author: [{ literal: article.author }] }),
    ...(article.publisher !== null && { 'container-title': article.publisher }),
    ...(issued && { issued: { 'date-parts': issued.parts, ...(issued.circa && { circa: true as const }) } }),
    language: article.language,
  };
};
