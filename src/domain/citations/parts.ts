import { capitalize } from '../../lib/capitalize.ts';
import type { Language } from '../basics/languages.ts';
import type { Citation } from './citation.ts';
import { citationWords } from './citationWords.ts';

/** « § 6 », « § 6, hors article ». */
export const sayPlace = ({ paragraph, outside }: Citation, language: Language): string => {
  const words = citationWords[language];
  return `${words.paragraph(paragraph)}${outside ? `, ${words.outside}` : ''}`;
};

/** Who says it and how surely, as sentences with full stops; '' for a passage that is evidence of nothing. */
export const sayHedges = ({ certainty, attribution, proposed }: Citation, language: Language): string => {
  if (certainty === null) return '';
  const named = certainty === 'attributed' && attribution !== null;
  const words = citationWords[language];
  const hedges = [attribution, named ? null : words.certainties[certainty], proposed ? words.proposed : null];
  return hedges.flatMap((hedge) => (hedge === null ? [] : `${hedge}.`)).join(' ');
};

/**
 * Citations one below the other, an empty line between them; what neighbours claim alike stands once above them, if
 * claims are wanted.
 */
export const joinCitations = (
  citations: readonly Citation[],
  withClaims: boolean,
  write: { readonly claim: (claim: string) => string; readonly citation: (citation: Citation) => string },
): string =>
  groupByClaim(citations)
    .flatMap(({ claim, citations: group }) => [
      ...(withClaims && claim !== null ? [write.claim(claim)] : []),
      ...group.map(write.citation),
    ])
    .join('\n\n');

const groupByClaim = (
  citations: readonly Citation[],
): readonly { readonly claim: string | null; readonly citations: readonly Citation[] }[] => {
  const groups: { claim: string | null; citations: Citation[] }[] = [];
  for (const citation of citations) {
    const last = groups.at(-1);
    if (last && last.claim === citation.claim) last.citations.push(citation);
    else groups.push({ claim: citation.claim, citations: [citation] });
  }
  return groups;
};

/** What a reference manager has no field for: the quote, its place, who says it and how surely, the date in words. */
export const noteOf = (citation: Citation, language: Language): string => {
  const words = citationWords[language];
  const { quote, date, article } = citation;
  return [
    `${words.quote(quote)}, ${sayPlace(citation, language)}.`,
    sayHedges(citation, language),
    `${capitalize(date)}.`,
    article.url === null ? '' : `${words.original} ${article.url}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
};

/** The same words may prove several edges of a chain: from their second occurrence on, the key gets a number. */
export const withDistinctKeys = (citations: readonly Citation[]): readonly Citation[] => {
  const seen = new Map<string, number>();
  return citations.map((citation) => {
    const times = (seen.get(citation.key) ?? 0) + 1;
    seen.set(citation.key, times);
    return times === 1 ? citation : { ...citation, key: `${citation.key}-${times}` };
  });
};
