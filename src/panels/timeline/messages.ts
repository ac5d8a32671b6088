import { capitalize } from '../../lib/capitalize.ts';
import { countedEn, countedFr, numberEn, numberFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    name: 'Chronologie',
    keys: 'Flèches gauche et droite\u202f: repère précédent ou suivant du couloir. Haut et bas\u202f: rangée voisine. Entrée\u202f: ouvrir. Échap\u202f: revenir. Plus, moins, zéro\u202f: zoom.',
    undatedHeading: 'Sans date sur l’axe',
    undatedRule:
      'Aucune source visible ne donne leur année. Avec le filtre des années, chacun prend celle de son article, sauf si sa date est d’une forme que la page ne sait pas lire.',
    more: (n: number) => `Afficher ${numberFr(n)} de plus`,
    nothingDated: 'Rien de ce qui est affiché ne porte de date.',

    lanes: 'Couloirs',
    laneBy: { region: 'Régions', type: 'Types' },
    tools: 'Temps',
    zoomIn: 'Agrandir (+)',
    zoomOut: 'Réduire (−)',
    fitAll: 'Tout voir (0)',
    fitYears: (years: string) => `Cadrer ${years} (0)`,
    play: 'Lire les années',
    pause: 'Arrêter la lecture',
    nextYear: 'Année suivante',
    playing: (year: number, items: number) => `${year}\u202f: ${countedFr(items, 'repère', 'repères')}`,

    axis: 'Années',
    nothingBetween: (years: string) => `${years}\u202f: rien de daté`,
    published: (number: number, publisher: string, date: string) =>
      `Article ${number}, ${publisher}, paru\u202f: ${date}`,
    publishedTogether: (counted: string, period: string) => `${counted}, parution\u202f: ${period}`,
    periodTitle: (articles: number, period: string) => `${countedFr(articles, 'article')}, ${period}`,
    appeared: (date: string) => `paru\u202f: ${date}`,

    said: (date: string, inferred: boolean) =>
      `${capitalize(date)}${inferred ? ' (date déduite)' : ''}\u202f: `,
    inferredDate: 'date déduite',
    sources: (n: number) => (n === 1 ? 'source' : 'sources'),
  },
  en: {
    name: 'Timeline',
    keys: 'Left and right arrows: previous or next mark of the lane. Up and down: the row above or below. Enter: open. Escape: step back. Plus, minus, zero: zoom.',
    undatedHeading: 'Not on the axis',
    undatedRule:
      'No visible source gives their year. The year filter counts each under the year of its article, unless its date is in a form that the page cannot read.',
    more: (n) => `Show ${numberEn(n)} more`,
    nothingDated: 'Nothing shown carries a date.',

    lanes: 'Lanes',
    laneBy: { region: 'Regions', type: 'Types' },
    tools: 'Time',
    zoomIn: 'Zoom in (+)',
    zoomOut: 'Zoom out (−)',
    fitAll: 'See all (0)',
    fitYears: (years) => `Fit ${years} (0)`,
    play: 'Play the years',
    pause: 'Pause',
    nextYear: 'Next year',
    playing: (year, items) => `${year}: ${countedEn(items, 'mark', 'marks')}`,

    axis: 'Years',
    nothingBetween: (years) => `${years}: nothing dated`,
    published: (number, publisher, date) => `Article ${number}, ${publisher}, published: ${date}`,
    publishedTogether: (counted, period) => `${counted}, published: ${period}`,
    periodTitle: (articles, period) => `${countedEn(articles, 'article')}, ${period}`,
    appeared: (date) => `published: ${date}`,

    said: (date, inferred) => `${capitalize(date)}${inferred ? ' (date inferred)' : ''}: `,
    inferredDate: 'date inferred',
    sources: (n) => (n === 1 ? 'source' : 'sources'),
  },
});
