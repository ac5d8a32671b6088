import type { PlacePrepositions } from '../languages/grammar.ts';
import { argumentsOf } from '../relations/clauses/argumentsOf.ts';
import { subjectOf } from '../relations/clauses/subjectOf.ts';
import type { Chunk, Phrase } from '../relations/reading/chunks.ts';
import { placesBehind } from './eventPlaces.ts';

/** Nouns (folded, of either language) for a journey that someone is on. */
const journeys = /^(?:visite|deplacement|voyage|tournee|visit|trip|tour)$/u;

/**
 * Who is on the journey that the phrase at `at` names: « en visite à X, Y … », « Y, en visite à X, … », « Y était en
 * visite à X », "Y, on a visit to X, …"; null when the words do not say.
 */
export function visitorOf(chunks: readonly Chunk[], at: number): Phrase | null {
  const noun = chunks[at];
  const joint = chunks[at - 1];
  if (noun?.kind !== 'phrase' || noun.head === null || !journeys.test(noun.head)) return null;
  if (joint?.kind !== 'preposition' || noun.possessive) return null;
  // "arrived in X as part of a visit"
  if (/^(?:as_part_of|dans_le_cadre_de)$/u.test(joint.word)) {
    const goer = subjectOf(chunks, verbOfGoing(chunks, at));
    return goer?.kind === 'phrase' ? goer.phrase : null;
  }
  if (!/^(?:en|on)$/u.test(joint.word)) return null;
  let back = at - 2;
  while (chunks[back]?.kind === 'adverb' || chunks[back]?.kind === 'date') back--;
  // « est depuis mardi en visite »
  const since = chunks[back];
  if (back < at - 2 && since?.kind === 'preposition' && since.word === 'depuis') back--;
  const before = chunks[back];
  if (before === undefined) return subjectAfter(chunks, at);
  if (before.kind === 'phrase') return before;
  if (before.kind === 'comma') {
    const named = chunks[back - 1];
    return named?.kind === 'phrase' ? named : null;
  }
  if (before.kind !== 'verb' || !/^(?:être|trouver|be)$/u.test(before.lemma) || before.negated) return null;
  if (before.future || before.conditional || before.modal !== null) return null;
  const subject = subjectOf(chunks, back);
  return subject?.kind === 'phrase' ? subject.phrase : null;
}

/** « En visite à X, lundi, Y a … »: the subject of the clause that follows. */
function subjectAfter(chunks: readonly Chunk[], at: number): Phrase | null {
  const verb = chunks.findIndex((chunk, on) => on > at && chunk.kind === 'verb' && chunk.form === 'finite');
  const subject = verb < 0 || verb > at + 12 ? null : subjectOf(chunks, verb);
  return subject?.kind === 'phrase' && subject.at > at ? subject.phrase : null;
}

/** Verbs (of either language) of those who are somewhere or go there. */
const going =
  /^(?:être|arriver|rendre|venir|aller|partir|envoler|be|arrive|travel|fly|go|come|head|land|leave|visit|meet)$/u;

/**
 * Who goes somewhere for the meeting that the phrase at `at` names: « X est arrivé à Y pour des entretiens », "X was in
 * Y for talks"; null when the words do not say.
 */
export function goersTo(chunks: readonly Chunk[], at: number): Phrase | null {
  const on = verbOfGoing(chunks, at);
  const verb = chunks[on];
  // Those who met for talks had them.
  if (verb?.kind === 'verb' && verb.lemma === 'meet') return null;
  const subject = subjectOf(chunks, on);
  return subject?.kind === 'phrase' ? subject.phrase : null;
}

/** Where they go: « est arrivé à Y pour des entretiens ». */
export function whereGone(chunks: readonly Chunk[], at: number, { at: inside, towards }: PlacePrepositions) {
  const verb = verbOfGoing(chunks, at);
  if (verb < 0) return [];
  return placesBehind(argumentsOf(chunks.slice(0, at), verb, false), new Set([...inside, ...towards]));
}

/** The index of the verb of those who go somewhere for what the phrase at `at` names; -1 where there is none. */
function verbOfGoing(chunks: readonly Chunk[], at: number): number {
  const joint = chunks[at - 1];
  if (joint?.kind !== 'preposition' || !/^(?:pour|for|as_part_of|dans_le_cadre_de)$/u.test(joint.word))
    return -1;
  for (let back = at - 2; back >= 0 && back >= at - 8; back--) {
    const chunk = chunks[back];
    if (chunk === undefined || /^(?:break|colon|subordinator|quote|relative)$/u.test(chunk.kind)) return -1;
    if (chunk.kind !== 'verb') continue;
    if (!going.test(chunk.lemma) || chunk.negated || chunk.modal !== null || chunk.form !== 'finite')
      return -1;
    return back;
  }
  return -1;
}
