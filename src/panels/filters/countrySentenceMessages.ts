import { countedEn, countedFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

/** « l’Algérie, le Mali et 4 autres pays ». */
const joinFr = (names: readonly string[], more: number): string =>
  new Intl.ListFormat('fr').format([
    ...names,
    ...(more > 0 ? [countedFr(more, 'autre pays', 'autres pays')] : []),
  ]);
const joinEn = (names: readonly string[], more: number): string =>
  new Intl.ListFormat('en').format([
    ...names,
    ...(more > 0 ? [countedEn(more, 'other country', 'other countries')] : []),
  ]);

export const countrySentenceMessages = defineMessages({
  fr: {
    concerning: (countries: string) => `Ce qui concerne ${countries}.`,
    allOf: (countries: string) => `à la fois ${countries}`,
    otherEnds: (n: number, countries: readonly string[], more: number) =>
      `${countedFr(n, 'nœud n’est là', 'nœuds ne sont là')} que comme l’autre bout d’un de ces liens${
        countries.length === 0 ? '' : `, dont ${joinFr(countries, more)}`
      }.`,
  },
  en: {
    concerning: (countries) => `What concerns ${countries}.`,
    allOf: (countries) => `${countries} at once`,
    otherEnds: (n, countries, more) =>
      `${countedEn(n, 'node is', 'nodes are')} shown only as the other end of one of these links${
        countries.length === 0 ? '' : `, including ${joinEn(countries, more)}`
      }.`,
  },
});
