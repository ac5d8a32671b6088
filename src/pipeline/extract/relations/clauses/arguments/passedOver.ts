import type { Step } from './openClause.ts';

/** What says nothing of who or what takes part: adverbs, dates, and marks around the speaker's own words. */
export const passedOver: Step = ({ chunks, at, verb, direct, after }, next) => {
  const chunk = chunks[next];
  const first = next === at + 1;
  switch (chunk?.kind) {
    case 'adverb':
    case 'date':
      return next + 1;
    case 'pronoun':
      // « le maréchal, soutenu lui par X », "blew himself up outside X"
      return first &&
        ((verb?.passive === true && /^(?:lui|elle|eux|elles)$/u.test(chunk.word)) ||
          /^(?:him|her|it|them)sel(?:f|ves)$/u.test(chunk.word))
        ? next + 1
        : null;
    case 'quote':
      // « a condamné « les attaques de X » », « Berlin « condamne fermement » l'attaque »
      return (first && chunks[next + 1]?.kind === 'phrase') ||
        (direct === null && after.size === 0 && chunks[at - 1]?.kind === 'quote')
        ? next + 1
        : null;
    default:
      return null;
  }
};
