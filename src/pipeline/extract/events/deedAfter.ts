import type { Grammar } from '../languages/grammar.ts';
import type { Chunk } from '../relations/reading/chunks.ts';

/* What an event did, as the verb behind its noun says. */

/**
 * The verb by which an event strikes something: « l'explosion qui a dévasté le port », "the quake hit Turkey"; -1
 * where there is none.
 */
export const strikerAfter = (grammar: Grammar, chunks: readonly Chunk[], at: number): number =>
  deedAfter(chunks, at, (lemma) => grammar.cues.striking.has(lemma));

/**
 * The verb after an event's noun that says whom it cost: « l'attaque, qui a tué 12 personnes à X », "the blast killed
 * 12 in X"; -1 where there is none.
 */
export function costAfter(chunks: readonly Chunk[], at: number): number {
  const on = deedAfter(chunks, at, (lemma) => costing.test(lemma));
  const [verb, object] = [chunks[on], chunks[on + 1]];
  // « L'opération fait suite à une enquête », « fait partie de »
  const phrasal =
    verb?.kind === 'verb' &&
    verb.lemma === 'faire' &&
    (object?.kind === 'preposition'
      ? /^(?:suite|face)_a$/u.test(object.word)
      : object?.kind === 'phrase' && figures.test(object.head ?? ''));
  return phrasal ? -1 : on;
}

/** French nouns (folded) that make a phrase with « faire ». */
const figures = /^(?:suite|partie|objet|etat|appel|face|part|debat|polemique|scandale|figure|date|place)$/u;

/** Verbs (of either language) for whom or what an event cost. */
export const costing =
  /^(?:tuer|blesser|faire|coûter|causer|déplacer|forcer|contraindre|endeuiller|kill|injure|wound|claim|leave)$/u;

/**
 * The verb after a noun and what belongs to it, or in its relative clause, of what it has done; -1 where there is none.
 */
function deedAfter(chunks: readonly Chunk[], at: number, does: (lemma: string) => boolean): number {
  const relative = chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const next = chunks[relative]?.kind === 'relative' ? relative + 1 : behindNoun(chunks, at + 1);
  const verb = chunks[next];
  return verb?.kind === 'verb' &&
    verb.form === 'finite' &&
    !verb.passive &&
    !verb.negated &&
    !verb.future &&
    verb.modal === null &&
    does(verb.lemma)
    ? next
    : -1;
}

/** « une attaque au couteau, attribuée aux X, a fait »: the chunk after what says of a noun how, on whom or by whom. */
function behindNoun(chunks: readonly Chunk[], from: number): number {
  let next = from;
  const last = from + 9;
  while (next < last) {
    const chunk = chunks[next];
    if (chunk?.kind === 'preposition' && /^(?:phrase|date)$/u.test(chunks[next + 1]?.kind ?? '')) next += 2;
    else if (chunk?.kind === 'adverb' || chunk?.kind === 'date') next++;
    else if (chunk?.kind === 'verb' && chunk.form === 'participle' && next === from) next++;
    else break;
  }
  return next;
}
