import { numberEn, numberFr } from '../../lib/counted.ts';
import type { LabelChoice } from '../../store/view/usualPreferences.ts';
import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    arrange: (layout: string) => `Disposition et noms\u202f: ${layout}`,
    names: {
      room: 'Noms selon la place',
      main: 'Noms principaux',
      all: 'Tous les noms',
    } satisfies Record<LabelChoice, string>,
    map: 'Par régions',
    time: 'Par date',
    around: (names: string) => `Autour de ${names}`,
    type: 'Par type',
    others: (count: number) => `+ ${numberFr(count)}`,
    leave: (layout: string) => `Disposition ${layout}\u202f: revenir aux régions`,
    putBack: (count: number) => (count < 2 ? 'Remettre le nœud déplacé' : 'Tout remettre en place'),
    share: 'Partager',
    copyLink: 'Copier le lien',
    copyWithPlaces: (count: number) =>
      count < 2 ? 'Copier, avec le nœud déplacé' : `Copier, avec les ${numberFr(count)} nœuds déplacés`,
  },
  en: {
    arrange: (layout) => `Layout and names: ${layout}`,
    names: { room: 'Names where there is room', main: 'Main names', all: 'All names' },
    map: 'By region',
    time: 'By date',
    around: (names) => `Around ${names}`,
    type: 'By type',
    others: (count) => `+ ${numberEn(count)}`,
    leave: (layout) => `Layout ${layout}: back to the regions`,
    putBack: (count) => (count < 2 ? 'Put the moved node back' : 'Put all back'),
    share: 'Share',
    copyLink: 'Copy the link',
    copyWithPlaces: (count) =>
      count < 2 ? 'Copy, with the moved node' : `Copy, with the ${numberEn(count)} moved nodes`,
  },
});
