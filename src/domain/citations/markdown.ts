import type { Language } from '../basics/languages.ts';
import type { Citation } from './citation.ts';
import { citationWords } from './citationWords.ts';
import { escapeAddress, escapeMarkdown } from './escapeMarkdown.ts';
import { joinCitations, sayHedges, sayPlace } from './parts.ts';

/** Citations as Markdown (CommonMark): each a block quote with its source and link; claims in bold above, if wanted. */
export const citationsAsMarkdown = (
  citations: readonly Citation[],
  language: Language,
  withClaims: boolean,
): string =>
  joinCitations(citations, withClaims, {
    claim: (claim) => `**${escapeMarkdown(claim)}**`,
    citation: (citation) => oneAsMarkdown(citation, language),
  });

const oneAsMarkdown = (citation: Citation, language: Language): string => {
  const { article, quote, date, link } = citation;
  const words = citationWords[language];
  const source = [
    article.author && escapeMarkdown(article.author),
    `*${escapeMarkdown(article.title)}*`,
    escapeMarkdown(article.publisher ?? words.noPublisher),
    escapeMarkdown(date),
    sayPlace(citation, language),
  ].filter((part) => part !== null);
  const hedges = escapeMarkdown(sayHedges(citation, language));
  const tail = `[${words.readPassage}](${escapeAddress(link)})`;
  const about = [`${source.join(', ')}.`, hedges, tail].filter((part) => part !== '').join(' ');
  return `> ${escapeMarkdown(words.quote(quote))}\n>\n> ${about}`;
};
