import type { Certainty } from '../../../../domain/basics/kinds.ts';
import type { Grammar } from '../../languages/grammar.ts';
import { doerOf } from '../clauses/doerOf.ts';
import { ofPurpose } from '../clauses/purpose.ts';
import type { ReadSentence } from '../context.ts';
import type { Phrase } from '../reading/chunks.ts';
import { phrasesWithin } from '../reading/partsOfPhrase.ts';

/**
 * How certain a noun is in its clause: « X nie l'arrestation de Y » and « aucune coopération » deny it; what is only
 * wanted, asked for or still to come is not proposed (null).
 */
export function certaintyAround(
  read: Pick<ReadSentence, 'chunks' | 'grammar'>,
  at: number,
): Certainty | null {
  const { chunks, grammar } = read;
  const joint = chunks[at - 1];
  for (let back = at - 1; back >= 0 && back >= at - 6; back--) {
    const chunk = chunks[back];
    if (
      chunk === undefined ||
      chunk.kind === 'break' ||
      chunk.kind === 'comma' ||
      chunk.kind === 'colon' ||
      chunk.kind === 'subordinator'
    )
      break;
    if (
      chunk.kind === 'phrase' &&
      chunk.head !== null &&
      back === at - 2 &&
      grammar.cues.undoing.has(chunk.head)
    )
      return null;
    if (
      chunk.kind === 'preposition' &&
      back === at - 1 &&
      (ofPurpose.has(chunk.word) || /^(?:sans|without|for|contre|against)$/u.test(chunk.word))
    )
      return null;
    if (chunk.kind !== 'verb') continue;
    if (grammar.cues.denying.has(chunk.lemma)) return 'denied';
    // "called the claims false in a news conference": what the verb has as its object is something else.
    const elsewhere =
      chunks[back + 1]?.kind === 'phrase' &&
      back + 1 < at - 1 &&
      joint?.kind === 'preposition' &&
      /^(?:in|during|at)$/u.test(joint.word);
    if (grammar.cues.intending.has(chunk.lemma) && !(elsewhere && chunk.form === 'finite')) return null;
    if (chunk.future || chunk.modal !== null) return null;
    if (chunk.negated) return null;
    // « pour commettre un attentat », « veut organiser une réunion »: it has not happened; « veut renforcer leur
    // coopération » goes on with one that has.
    const phrase = chunks[at];
    const known = phrase?.kind === 'phrase' && phrase.possessive;
    if (chunk.form === 'infinitive' && !known && isMeant(read, back)) return null;
    if (chunk.conditional) return 'unconfirmed';
    return 'stated';
  }
  for (let on = at + 1; on < chunks.length && on <= at + 6; on++) {
    const chunk = chunks[on];
    if (
      chunk === undefined ||
      chunk.kind === 'break' ||
      chunk.kind === 'colon' ||
      chunk.kind === 'subordinator'
    )
      break;
    if (chunk.kind !== 'verb' || chunk.form !== 'finite') continue;
    if (chunk.future || chunk.modal !== null || chunk.negated) return null;
    return chunk.conditional ? 'unconfirmed' : 'stated';
  }
  return 'stated';
}

/** Whether what an infinitive says is only wanted, or the purpose of something else. */
function isMeant({ chunks, grammar }: Pick<ReadSentence, 'chunks' | 'grammar'>, at: number): boolean {
  const before = chunks[at - 1];
  if (before?.kind === 'preposition' && ofPurpose.has(before.word)) return true;
  const mode = doerOf(grammar, chunks, at)?.mode;
  return mode === 'meant' || mode === 'accused';
}

/** « l'échec de la coopération », « le refus d'une rencontre »: the governing noun negates its complement. */
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
