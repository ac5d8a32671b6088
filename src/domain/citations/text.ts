import type { Language } from '../basics/languages.ts';
import type { Citation } from './citation.ts';
import { citationWords } from './citationWords.ts';
import { joinCitations, sayHedges, sayPlace } from './parts.ts';

/**
 * Citations to be pasted anywhere: quote, source and address, each on its own line; claims above their evidence if
 * wanted.
 */
export const citationsAsText = (
  citations: readonly Citation[],
  language: Language,
  withClaims: boolean,
): string =>
  joinCitations(citations, withClaims, {
    claim: (claim) => claim,
    citation: (citation) => oneAsText(citation, language),
  });

const oneAsText = (citation: Citation, language: Language): string => {
  const { article, quote, date, link } = citation;
  const words = citationWords[language];
  const source = [
    article.author,
    article.title,
    article.publisher ?? words.noPublisher,
    date,
    sayPlace(citation, language),
  ].filter((part) => part !== null);
  return [words.quote(quote), `${source.join(', ')}. ${sayHedges(citation, language)}`.trim(), link].join(
    '\n',
  );
};
