import { countedEn, countedFr, numberEn, numberFr } from '../../lib/counted.ts';
import { defineMessages } from '../../ui/language.tsx';

export const messages = defineMessages({
  fr: {
    origin: 'Origine',
    choice: 'Montrer ce qui est à l’encre ou au crayon',
    origins: { any: 'Tout', verified: 'À l’encre', proposed: 'Au crayon' },
    verified: 'À l’encre, vérifié',
    proposed: 'Au crayon, proposé',
    showOnly: (what: string, links: number) => `${what}, ${countedFr(links, 'lien')}`,
    banner: 'Propositions à vérifier',
    toReview: (count: number) =>
      `${numberFr(count)} ${count < 2 ? 'proposition à vérifier' : 'propositions à vérifier'}`,
    drawn: (count: number) =>
      count < 2
        ? ', tracée au crayon. Relisez sa phrase pour la passer à l’encre.'
        : ', tracées au crayon. Relisez leur phrase pour les passer à l’encre.',
    proposals: (count: number) => countedFr(count, 'proposition'),
    nobodyVerified: (count: number) =>
      count < 2
        ? ', tracée au crayon\u202f: personne ne l’a vérifiée.'
        : ', tracées au crayon\u202f: personne ne les a vérifiées.',
    review: 'Vérifier',
    dismiss: 'Masquer ce bandeau',
  },
  en: {
    origin: 'Origin',
    choice: 'Show what is in ink or in pencil',
    origins: { any: 'All', verified: 'In ink', proposed: 'In pencil' },
    verified: 'In ink, verified',
    proposed: 'In pencil, proposed',
    showOnly: (what, links) => `${what}, ${countedEn(links, 'link')}`,
    banner: 'Proposals to review',
    toReview: (count) => `${numberEn(count)} ${count === 1 ? 'proposal' : 'proposals'} to review`,
    drawn: (count) =>
      count === 1
        ? ', drawn in pencil. Read its sentence again to ink it in.'
        : ', drawn in pencil. Read their sentences again to ink them in.',
    proposals: (count) => countedEn(count, 'proposal'),
    nobodyVerified: (count) =>
      count === 1
        ? ', drawn in pencil: nobody has verified it.'
        : ', drawn in pencil: nobody has verified them.',
    review: 'Review',
    dismiss: 'Hide this banner',
  },
});
