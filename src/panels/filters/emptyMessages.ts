import { countedEn, countedFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

/** The words for a canvas on which the filters leave nothing. */
export const emptyMessages = defineMessages({
  fr: {
    noNode: 'Aucun nœud ne correspond à ces filtres.',
    onlyChosen: (n: number) =>
      n === 1
        ? 'Rien ne lie le pays choisi sous ces filtres.'
        : 'Rien ne lie les pays choisis sous ces filtres.',
    nearest: 'Au plus près\u202f:',
    without: (what: string) => `sans «\u202f${what}\u202f»`,
    anyCountryInstead: 'l’un des pays au lieu de tous',
    leaves: (change: string, n: number) => `${change}\u202f: ${countedFr(n, 'nœud')}`,
  },
  en: {
    noNode: 'No node matches these filters.',
    onlyChosen: (n) =>
      n === 1
        ? 'The chosen country has no links with these filters.'
        : 'The chosen countries have no links with these filters.',
    nearest: 'Nearest:',
    without: (what) => `without “${what}”`,
    anyCountryInstead: 'any of the countries instead of all',
    leaves: (change, n) => `${change}: ${countedEn(n, 'node')}`,
  },
});
