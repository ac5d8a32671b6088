import type { Phrase, Referent } from '../chunks.ts';
import type { Context } from './context.ts';
import { isBare, namedOf } from './described.ts';

/** Nouns (folded, of either language) for several together: « les deux ministres », "the three countries". */
const people =
  /^(?:hommes|femmes|ministres|presidents|dirigeants|responsables|chefs|homologues|candidats|rivaux|adversaires|protagonistes|diplomates|generaux|opposants|interlocuteurs|men|women|ministers|leaders|presidents)$/u;
const states =
  /^(?:pays|etats|capitales|voisins|parties|allies|nations|puissances|gouvernements|royaumes|belligerants|republiques|countries|states|neighbours|neighbors|sides)$/u;

/** Numbers (folded, of either language): a longer list is rarely told whole in one sentence. */
const numbers: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['deux', 2],
  ['two', 2],
  ['trois', 3],
  ['three', 3],
  ['quatre', 4],
  ['four', 4],
  ['cinq', 5],
  ['five', 5],
]);

/** « les deux ministres », « les trois pays »: just so many as the sentence has named so far, or else one before it. */
export function ofSeveral(phrase: Phrase, { before, thread }: Context): readonly Referent[] | null {
  const { counts, head } = phrase;
  const both = counts.length === 1 && counts[0] === 'both';
  if (!isBare(both ? { ...phrase, definite: true } : phrase)) return null;
  const type = people.test(head ?? '') ? 'person' : states.test(head ?? '') ? 'country' : null;
  const many = counts.flatMap((word) => numbers.get(word) ?? [])[0];
  if (type === null || many === undefined) return null;
  const here = namedOf(before, type);
  const earlier = (type === 'person' ? thread?.persons : thread?.states) ?? [];
  // « X a livré Y à Z. Salué par Z, le geste rapproche les deux pays »: what is named again is one of the two.
  // « Z a appelé les deux candidats »: one alone is not two.
  const near = here.length > 1 ? here : earlier;
  // « les trois pays »: three that were named together stay three, unlike the two of a sentence.
  const far = type === 'country' && many > 2 ? (thread?.together ?? []) : [];
  const meant = [near, far].find(({ length }) => length === many);
  return meant?.map((node) => ({ node, as: 'self' })) ?? null;
}
