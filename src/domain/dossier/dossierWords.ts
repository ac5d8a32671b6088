import { countedEn, countedFr } from '../../lib/counted.ts';
import type { Language } from '../basics/languages.ts';

interface DossierWords {
  /** The title of a dossier that has none. */
  readonly title: string;
  readonly counts: (passages: number, articles: number) => string;
  readonly names: (name: string) => string;
  readonly gone: string;
  readonly note: string;
  readonly read: string;
  readonly original: string;
  readonly sources: string;
  readonly madeWith: string;
}

/** The words of a dossier's page that are neither the articles' nor the reader's. */
export const dossierWords: Readonly<Record<Language, DossierWords>> = {
  fr: {
    title: 'Dossier',
    counts: (passages, articles) =>
      `${countedFr(passages, 'passage', 'passages')} ${articles === 1 ? 'd’un article' : `de ${countedFr(articles, 'article', 'articles')}`},`,
    names: (name) => `Nomme ${name}`,
    gone: 'Ce passage n’est plus dans le graphe. Voici les mots gardés.',
    note: 'Note',
    read: 'Lire le passage',
    original: 'Page d’origine',
    sources: 'Sources',
    madeWith: 'Dossier fait avec Maillage. Les citations sont celles des articles, à la lettre.',
  },
  en: {
    title: 'Dossier',
    counts: (passages, articles) =>
      `${countedEn(passages, 'passage', 'passages')} from ${countedEn(articles, 'article', 'articles')},`,
    names: (name) => `Names ${name}`,
    gone: 'This passage is no longer in the graph. These are the words that were kept.',
    note: 'Note',
    read: 'Read the passage',
    original: 'Original page',
    sources: 'Sources',
    madeWith: 'Dossier made with Maillage. The quotes are the articles’ own, letter for letter.',
  },
};
