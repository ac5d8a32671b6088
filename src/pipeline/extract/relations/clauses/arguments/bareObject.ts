import type { Phrase } from '../../reading/chunks.ts';
import type { Step } from './openClause.ts';

/** A phrase without a preposition: the direct object, what is given to it, or the end of the clause. */
export const bareObject: Step = (clause, next) => {
  const { chunks, at, verb, takesObject, direct, second, named } = clause;
  const phrase = chunks[next];
  if (phrase?.kind !== 'phrase') return null;
  // « à trois ans de prison ferme par »
  if (phrase.head === 'ferme' && phrase.words.length === 1 && chunks[next - 1]?.kind === 'phrase')
    return next + 1;
  if (!takesObject)
    // « ont été sauvés des eaux »: from what, not whom; "was appointed prime minister by X"
    return verb?.passive === true &&
      next === at + 1 &&
      (phrase.counts.includes('des') || phrase.headClass === 'role')
      ? next + 1
      : 'ends';
  if (direct === null) {
    // « a conclu avec X un pacte »: a thing that names no one can still be the object.
    if (named && !isPlainThing(phrase) && !isPutOff(phrase)) return 'ends';
    clause.direct = phrase;
    return next + 1;
  }
  // "granted X a loan"
  if (
    second === null &&
    direct === chunks[next - 1] &&
    direct.head === null &&
    phrase.head !== null &&
    phrase.referents.length === 0
  ) {
    clause.second = phrase;
    return next + 1;
  }
  return 'ends';
};

const isPlainThing = (phrase: Phrase): boolean =>
  !phrase.definite && phrase.head !== null && phrase.referents.length === 0;

/** « a reçu lundi à Abidjan le ministre X »: a place or a time comes before the object. */
const isPutOff = (phrase: Phrase): boolean =>
  phrase.definite || phrase.referents.some(({ node, as }) => node.type === 'person' && as === 'self');
