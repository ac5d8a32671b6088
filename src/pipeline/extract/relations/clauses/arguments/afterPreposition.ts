import { isDistance } from '../../../languages/distances.ts';
import type { Chunk } from '../../reading/chunks.ts';
import { isGround } from '../../reading/nodeKinds.ts';
import { addAfter, type Step } from './openClause.ts';

/** A preposition with what follows it: a phrase, a date, or an infinitive that the verb governs. */
export const afterPreposition: Step = (clause, next) => {
  const { chunks, latest } = clause;
  const [preposition, following, third, fourth] = chunks.slice(next, next + 4);
  if (preposition?.kind !== 'preposition') return null;
  switch (following?.kind) {
    case 'phrase': {
      // « dans le Var et en Espagne »: another place where it is, with its own preposition.
      const word = latest !== '' && isAnotherPlace(chunks, next) ? latest : preposition.word;
      if (!isFarFrom(chunks, next)) addAfter(clause, word, following);
      // « accuse en retour X »: a phrase before the object that names no one is an aside.
      clause.named ||= following.referents.length > 0;
      return next + 2;
    }
    case 'date':
      return next + 2;
    case 'adverb':
      // « à l'été 2022 »
      return third?.kind === 'date' ? next + 3 : 'ends';
    case 'conjunction':
      // « dans et autour de X »
      if (third?.kind !== 'preposition' || fourth?.kind !== 'phrase' || !fourth.referents.some(isGround))
        return 'ends';
      addAfter(clause, preposition.word, fourth);
      return next + 4;
    case 'preposition':
      // "was sworn in on Sunday in X"
      if (third?.kind === 'date') return next + 3;
      // « l'octroi de près de dix millions »
      if (third?.kind !== 'phrase') return 'ends';
      addAfter(clause, preposition.word, third);
      return next + 3;
    case 'verb':
      if (following.form !== 'finite') clause.governs = next + 1;
      return 'ends';
    default:
      return 'ends';
  }
};

/** Whether the preposition at `at` is joined by « et » to a place right before, and introduces a place. */
function isAnotherPlace(chunks: readonly Chunk[], at: number): boolean {
  const [before, and, , place] = chunks.slice(at - 2, at + 2);
  return (
    and?.kind === 'conjunction' &&
    and.word === 'et' &&
    before?.kind === 'phrase' &&
    before.referents.some(isGround) &&
    place?.kind === 'phrase' &&
    place.referents.some(isGround)
  );
}

/** « à 20 kilomètres au nord de X »: whether the preposition at `at` only says from where the way is measured. */
function isFarFrom(chunks: readonly Chunk[], at: number): boolean {
  const [way, joint] = [chunks[at - 1], chunks[at]];
  return (
    way?.kind === 'phrase' &&
    isDistance(way.head ?? '') &&
    joint?.kind === 'preposition' &&
    /_(?:nord|sud|est|ouest)_de$/u.test(joint.word)
  );
}
