import { countedEn, countedFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

export const filtersSheetMessages = defineMessages({
  fr: {
    resetFilters: 'Réinitialiser',
    seeNodes: (n: number) => `Voir ${countedFr(n, 'nœud')}`,
    closeFilters: 'Fermer les filtres',
  },
  en: {
    resetFilters: 'Reset',
    seeNodes: (n: number) => `See ${countedEn(n, 'node')}`,
    closeFilters: 'Close the filters',
  },
});
