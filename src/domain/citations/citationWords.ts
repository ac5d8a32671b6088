import type { Certainty } from '../basics/kinds.ts';
import type { Language } from '../basics/languages.ts';

interface CitationWords {
  readonly quote: (words: string) => string;
  readonly unknownDate: string;
  readonly inferredDate: string;
  readonly noPublisher: string;
  readonly outside: string;
  readonly paragraph: (paragraph: number) => string;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly proposed: string;
  readonly readPassage: string;
  readonly original: string;
}

/** The words of a citation that are not the article's. */
export const citationWords: Readonly<Record<Language, CitationWords>> = {
  fr: {
    quote: (words) => `«\u202f${words}\u202f»`,
    unknownDate: 'date inconnue',
    inferredDate: 'date déduite',
    noPublisher: 'éditeur non indiqué',
    outside: 'hors article',
    paragraph: (paragraph) => `§\u202f${paragraph}`,
    certainties: {
      stated: 'Affirmé par l’article lui-même',
      attributed: 'Attribué',
      unconfirmed: 'Non confirmé',
      denied: 'Démenti',
    },
    proposed: 'Proposé par un programme, pas encore vérifié',
    readPassage: 'Lire le passage',
    original: 'Page d’origine\u202f:',
  },
  en: {
    quote: (words) => `“${words}”`,
    unknownDate: 'date unknown',
    inferredDate: 'date inferred',
    noPublisher: 'publisher not given',
    outside: 'outside the article',
    paragraph: (paragraph) => `§\u202f${paragraph}`,
    certainties: {
      stated: 'Stated by the article itself',
      attributed: 'Attributed',
      unconfirmed: 'Unconfirmed',
      denied: 'Denied',
    },
    proposed: 'Proposed by a program, not yet verified',
    readPassage: 'Read the passage',
    original: 'Original page:',
  },
};
