import { defineMessages } from './language.tsx';

export const messages = defineMessages({
  fr: {
    close: 'Fermer',
    yearEnds: { from: 'Première année', to: 'Dernière année' },
    yearKeys:
      'Flèches\u202f: un an. Page haut ou bas\u202f: cinq ans. Début, Fin\u202f: le bout. Maj et flèche\u202f: toute la période. Suppr\u202f: toutes les années. Ou tapez 2010-2013.',
  },
  en: {
    close: 'Close',
    yearEnds: { from: 'First year', to: 'Last year' },
    yearKeys:
      'Arrows: one year. Page Up or Down: five years. Home, End: as far as it goes. Shift and arrow: the whole period. Delete: all years. Or type 2010-2013.',
  },
});
