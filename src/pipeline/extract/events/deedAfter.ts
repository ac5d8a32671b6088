import type { Grammar } from '../languages/grammar.ts';
import type { Chunk, VerbGroup } from '../relations/reading/chunks.ts';

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
export const costAfter = (chunks: readonly Chunk[], at: number): number =>
  deedAfter(chunks, at, (_, on) => costs(chunks, on));

/** Whether the verb at `at` says whom or what its subject cost. */
export function costs(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at];
  return verb?.kind === 'verb' && costing.test(verb.lemma) && !isPhrasal(verb, chunks[at + 1]);
}

/**
 * « L'opération fait suite à une enquête », « L'attaque a fait scandale », « a coûté cher à X »: whether a verb for what
 * an event cost says something else with the words behind it.
 */
function isPhrasal({ lemma }: VerbGroup, next: Chunk | undefined): boolean {
  const word =
    next?.kind === 'phrase' ? (next.head ?? '') : next !== undefined && 'word' in next ? next.word : '';
  return outcries.test(word) || (figures.get(lemma)?.test(word) ?? false);
}

/** Nouns (folded, of either language) for what people elsewhere, too, feel or say of an event. */
const outcries =
  /^(?:polemiques?|scandales?|emoi|emotion|colere|indignation|stupeur|controverses?|debats?|tolle|inquietudes?|outrage|anger|fury|outcry|uproar|controversy|alarm|concern)$/u;

/** By verb: words (folded) that make a phrase with it. */
const figures: ReadonlyMap<string, RegExp> = new Map([
  ['faire', /^(?:suite(?:_a)?|face(?:_a)?|partie|objet|etat|appel|part|figure|date|place|sensation|bruit)$/u],
  ['coûter', /^(?:cher|chere)$/u],
]);

/** Verbs (of either language) for whom or what an event cost. */
const costing =
  /^(?:tuer|blesser|faire|coûter|causer|déplacer|forcer|contraindre|endeuiller|kill|injure|wound|claim|leave)$/u;

/**
 * The verb after a noun and what belongs to it, or in its relative clause, of what it has done; -1 where there is none.
 */
function deedAfter(
  chunks: readonly Chunk[],
  at: number,
  does: (lemma: string, on: number) => boolean,
): number {
  const relative = chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const next = chunks[relative]?.kind === 'relative' ? relative + 1 : behindNoun(chunks, at + 1);
  const verb = chunks[next];
  return verb?.kind === 'verb' &&
    verb.form === 'finite' &&
    !verb.passive &&
    !verb.negated &&
    !verb.future &&
    verb.modal === null &&
    does(verb.lemma, next)
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
