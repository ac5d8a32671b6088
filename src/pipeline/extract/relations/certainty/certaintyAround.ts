import type { Certainty } from '../../../../domain/basics/kinds.ts';
import type { Grammar } from '../../languages/grammar.ts';
import { doerOf } from '../clauses/doerOf.ts';
import { ofPurpose } from '../clauses/purpose.ts';
import type { ReadSentence } from '../context.ts';
import type { Chunk, Phrase, VerbGroup } from '../reading/chunks.ts';
import { phrasesWithin } from '../reading/partsOfPhrase.ts';

type Clause = Pick<ReadSentence, 'chunks' | 'grammar'>;

/**
 * How certain a noun is in its clause: « X nie l'arrestation de Y » and « aucune coopération » deny it; what is only
 * wanted, asked for or still to come is not proposed (null).
 */
export function certaintyAround(clause: Clause, at: number): Certainty | null {
  const { chunks } = clause;
  if (isUnwanted(clause, at)) return null;
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const chunk = chunks[back];
    if (chunk === undefined || chunk.kind === 'comma' || endsClause(chunk)) break;
    if (chunk.kind === 'verb') return certaintyUnder(clause, chunk, back, at);
  }
  for (let on = at + 1; on < chunks.length && on <= at + reach; on++) {
    const chunk = chunks[on];
    if (chunk === undefined || endsClause(chunk)) break;
    if (chunk.kind !== 'verb' || chunk.form !== 'finite') continue;
    return chunk.future || chunk.modal !== null || chunk.negated ? null : certaintyOf(chunk);
  }
  return 'stated';
}

/** The verb of a noun is looked for so many chunks before and behind it. */
const reach = 6;

const endsClause = ({ kind }: Chunk): boolean =>
  kind === 'break' || kind === 'colon' || kind === 'subordinator';

const certaintyOf = ({ conditional }: VerbGroup): Certainty => (conditional ? 'unconfirmed' : 'stated');

/** « sans accord », « l'échec de pourparlers sur X », « pour une rencontre »: what stands right before a noun undoes it. */
function isUnwanted({ chunks, grammar }: Clause, at: number): boolean {
  const [outer, joint] = [chunks[at - 2], chunks[at - 1]];
  if (joint === undefined || joint.kind === 'comma' || endsClause(joint) || joint.kind === 'verb')
    return false;
  return (
    (joint.kind === 'preposition' &&
      (ofPurpose.has(joint.word) || /^(?:sans|without|for|contre|against)$/u.test(joint.word))) ||
    (outer?.kind === 'phrase' && outer.head !== null && grammar.cues.undoing.has(outer.head))
  );
}

/** How certain a noun is behind the verb at `back`. */
function certaintyUnder(clause: Clause, verb: VerbGroup, back: number, at: number): Certainty | null {
  const { chunks, grammar } = clause;
  const [joint, noun] = [chunks[at - 1], chunks[at]];
  if (grammar.cues.denying.has(verb.lemma)) return 'denied';
  // "called the claims false in a news conference": what the verb has as its object is something else.
  const elsewhere =
    verb.form === 'finite' &&
    chunks[back + 1]?.kind === 'phrase' &&
    back + 1 < at - 1 &&
    joint?.kind === 'preposition' &&
    /^(?:in|during|at)$/u.test(joint.word);
  if (grammar.cues.intending.has(verb.lemma) && !elsewhere) return null;
  if (verb.future || verb.modal !== null || verb.negated) return null;
  // « pour commettre un attentat », « veut organiser une réunion »: it has not happened; « veut renforcer leur
  // coopération » goes on with one that has.
  const known = noun?.kind === 'phrase' && noun.possessive;
  if (verb.form === 'infinitive' && !known && isMeant(clause, back)) return null;
  return certaintyOf(verb);
}

/** Whether what an infinitive says is only wanted, or the purpose of something else. */
function isMeant({ chunks, grammar }: Clause, at: number): boolean {
  const before = chunks[at - 1];
  if (before?.kind === 'preposition' && ofPurpose.has(before.word)) return true;
  const mode = doerOf(grammar, chunks, at)?.mode;
  return mode === 'meant' || mode === 'accused';
}

/** « l'échec de la coopération », « le refus d'une rencontre », « un éventuel accord »: whether a noun or a hedge undoes it. */
export function isUndone({ cues }: Grammar, chunk: Phrase, phrase: Phrase): boolean {
  if (phrase.words.some((word) => cues.hedges.has(word))) return true;
  return phrasesWithin(chunk).some(
    (outer) =>
      outer !== phrase &&
      outer.head !== null &&
      cues.undoing.has(outer.head) &&
      outer.start <= phrase.start &&
      phrase.end <= outer.end,
  );
}
