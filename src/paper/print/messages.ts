import { kindWords } from '../../domain/graph/kindWords.ts';
import { countedEn, countedFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    overview: 'Le graphe entier',
    limits: (words: string) => `En vigueur\u202f: ${words}.`,
    passagesLeft: (n: number) =>
      `${countedFr(n, 'autre passage n’est pas imprimé', 'autres passages ne sont pas imprimés')}\u202f: la page montre tout.`,
    sourcesLeft: (n: number) =>
      `${countedFr(n, 'autre article n’est pas nommé', 'autres articles ne sont pas nommés')} ici\u202f: le tableau des articles montre tout.`,
    address: 'Adresse de cette vue\u202f:',
    legend: 'Légende',
    types: kindWords.fr.typesTitle,
    families: kindWords.fr.families,
    unconfirmed: 'Tireté\u202f: non confirmé',
    pencilled: 'Au crayon\u202f: proposé, pas encore vérifié',
    thickness: 'Trait plus épais\u202f: plus d’articles',
    size: 'Signe plus grand\u202f: plus de passages',
  },
  en: {
    overview: 'The whole graph',
    limits: (words) => `In force: ${words}.`,
    passagesLeft: (n) =>
      `${countedEn(n, 'more passage is', 'more passages are')} not printed: the page shows all of them.`,
    sourcesLeft: (n) =>
      `${countedEn(n, 'more article is', 'more articles are')} not named here: the table of articles has all of them.`,
    address: 'Address of this view:',
    legend: 'Key',
    types: kindWords.en.typesTitle,
    families: kindWords.en.families,
    unconfirmed: 'Dashed: unconfirmed',
    pencilled: 'In pencil: proposed, not yet verified',
    thickness: 'Thicker line: more articles',
    size: 'Larger symbol: more passages',
  },
});
