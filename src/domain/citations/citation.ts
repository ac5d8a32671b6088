import type { ArticleId, EdgeId, NodeId } from '../basics/ids.ts';
import type { Certainty } from '../basics/kinds.ts';
import type { Language } from '../basics/languages.ts';
import type { Span } from '../basics/span.ts';
import { claimOf } from '../graph/claim.ts';
import type { GraphIndex } from '../graph/graphIndex.ts';
import { isProposed } from '../graph/provenance.ts';
import type { Article } from '../graph/schema.ts';
import { attributionSentence } from '../passages/attributionSentence.ts';
import { formatEdtf } from '../time/formatEdtf.ts';
import { citationWords } from './citationWords.ts';
import { type Cited, placeOf } from './cited.ts';

/** The addresses that a citation leads to; the store makes them, so that they open the present view. */
export interface CitationLinks {
  /** The page itself. */
  readonly page: string;
  readonly words: (place: {
    readonly article: ArticleId;
    readonly span: Span;
    readonly edge?: { readonly id: EdgeId; readonly evidence: number } | undefined;
  }) => string;
  readonly article: (id: ArticleId) => string;
  readonly node: (id: NodeId) => string;
  readonly edge: (id: EdgeId) => string;
}

/** In which graph, for whom and with which addresses something is cited. */
export interface CitationContext {
  readonly index: GraphIndex;
  readonly language: Language;
  readonly links: CitationLinks;
}

/** A passage with all that a citation says of it, in the reader's language; each format picks what it has a place for. */
export interface Citation {
  /** ASCII; the same words of the same article always have the same key. */
  readonly key: string;
  readonly article: Article;
  /** The whole sentence or sentences, verbatim, white space run together. */
  readonly quote: string;
  readonly paragraph: number;
  /** Whether the words stand in a box or the chrome of the page. */
  readonly outside: boolean;
  /** « 10 novembre 2020 (date déduite) ». */
  readonly date: string;
  /** What the words are evidence of, as a sentence without full stop; null for a passage that is read for itself. */
  readonly claim: string | null;
  readonly certainty: Certainty | null;
  /** « Selon Nice-Matin, cité par … »; null when the article says it itself, or nothing is claimed. */
  readonly attribution: string | null;
  /** Whether only a program says so: nobody has verified it. */
  readonly proposed: boolean;
  /** To the passage, open in the present view. */
  readonly link: string;
}

/** The citation of one passage or one piece of evidence. */
export const cite = (context: CitationContext, cited: Cited): Citation => {
  const { index, language, links } = context;
  const { passage, words, evidence, edge } = placeOf(index, cited);
  const { article } = index.article(passage.article);
  return {
    key: `${article.id}-${words.start}`,
    article,
    quote: article.text.slice(passage.start, passage.end).replace(/\s+/g, ' ').trim(),
    paragraph: passage.paragraph,
    outside: passage.section === 'related' || passage.section === 'boilerplate',
    date: sayDate(article, language),
    claim: edge ? claimOf(index, edge, language).sentence : null,
    certainty: evidence?.certainty ?? null,
    attribution: evidence ? attributionSentence(index, evidence, language) : null,
    proposed: evidence !== null && isProposed(evidence),
    link: links.words({
      article: article.id,
      span: words,
      edge: cited.kind === 'evidence' ? { id: cited.edge.id, evidence: cited.position } : undefined,
    }),
  };
};

/** « 10 novembre 2020 (date déduite) ». */
export const sayDate = ({ published: { edtf, basis } }: Article, language: Language): string => {
  const words = citationWords[language];
  if (edtf === null) return words.unknownDate;
  const date = formatEdtf(edtf, language);
  return basis === 'inferred' ? `${date} (${words.inferredDate})` : date;
};
