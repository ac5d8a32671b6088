import { numberEn, numberFr } from '../lib/counted.ts';
import { defineMessages } from './language.tsx';

/** The words on and beside the map, on the screen and on paper. */
export const mapPictureMessages = defineMessages({
  fr: {
    passagesByCountry: 'Passages par pays',
    stepRange: (from: number, to: number | null) =>
      to === null
        ? `${numberFr(from)} et plus`
        : from === to
          ? numberFr(from)
          : `${numberFr(from)}–${numberFr(to)}`,
    clusters: 'Regroupements',
    cluster: 'Nœuds d’un même pays ou lieu',
    landSource: 'Fond\u202f: Natural Earth',
  },
  en: {
    passagesByCountry: 'Passages by country',
    stepRange: (from, to) =>
      to === null
        ? `${numberEn(from)} or more`
        : from === to
          ? numberEn(from)
          : `${numberEn(from)}–${numberEn(to)}`,
    clusters: 'Clusters',
    cluster: 'Nodes of one country or place',
    landSource: 'Base map: Natural Earth',
  },
});
