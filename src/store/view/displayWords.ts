import type { Language } from '../../domain/basics/languages.ts';
import type { Display } from './view.ts';

/** The names of the displays, capitalized. */
export const displayWords: Readonly<Record<Language, Readonly<Record<Display, string>>>> = {
  fr: {
    graph: 'Graphe',
    timeline: 'Chronologie',
    map: 'Carte',
    table: 'Tableau',
    statistics: 'Chiffres',
    review: 'Vérifier',
  },
  en: {
    graph: 'Graph',
    timeline: 'Timeline',
    map: 'Map',
    table: 'Table',
    statistics: 'Figures',
    review: 'Review',
  },
};
