import type { Phrase, Referent } from '../chunks.ts';
import type { Context } from './context.ts';
import { isBare, namedOf } from './described.ts';

/** Nouns (folded, of either language) for two together: « les deux ministres », "the two countries". */
const twoPersons =
  /^(?:hommes|femmes|ministres|presidents|dirigeants|responsables|chefs|homologues|candidats|rivaux|adversaires|protagonistes|diplomates|generaux|opposants|interlocuteurs|men|women|ministers|leaders|presidents)$/u;
const twoStates =
  /^(?:pays|etats|capitales|voisins|parties|allies|nations|puissances|gouvernements|royaumes|belligerants|republiques|countries|states|neighbours|neighbors|sides)$/u;

/** « les deux ministres », « les deux pays »: the two that the sentence has named so far, or else the one before it. */
export function ofTwo(phrase: Phrase, { before, thread }: Context): readonly Referent[] | null {
  const both = phrase.counts.length === 1 && phrase.counts[0] === 'both';
  if (!isBare(both ? { ...phrase, definite: true } : phrase)) return null;
  const type = twoPersons.test(phrase.head ?? '')
    ? 'person'
    : twoStates.test(phrase.head ?? '')
      ? 'country'
      : null;
  if (type === null || !(both || phrase.counts.some((word) => word === 'deux' || word === 'two')))
    return null;
  const here = namedOf(before, type);
  const earlier = (type === 'person' ? thread?.persons : thread?.states) ?? [];
  // « X a livré Y à Z. Salué par Z, le geste rapproche les deux pays »: what is named again is one of the two.
  // « Z a appelé les deux candidats »: one alone is not two.
  const pair = here.length > 1 ? here : earlier;
  return pair.length === 2 ? pair.map((node) => ({ node, as: 'self' })) : null;
}
