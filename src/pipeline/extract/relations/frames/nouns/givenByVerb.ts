import { verbOf } from '../../../events/verbOf.ts';
import { persons } from '../../../languages/ends.ts';
import { doerOf } from '../../clauses/doerOf.ts';
import type { ReadSentence } from '../../context.ts';
import { type End, endsAt } from '../matchEnd.ts';
import type { NounUse } from './nounUse.ts';

/**
 * « la police a procédé à l'arrestation de X », "Israel carried out strikes on X": the subject of a verb that only
 * gives the noun its subject.
 */
export function lent(read: ReadSentence, { trigger, at }: NounUse): readonly End[] {
  const before = verbOf(read.chunks, at);
  const verb = read.chunks[before];
  // « a eu un entretien avec X, suivi d'une rencontre avec Y »
  const has = verb?.kind === 'verb' && verb.lemma === 'avoir' && trigger.predicate === 'met';
  if (verb?.kind !== 'verb' || !(has || read.grammar.cues.supporting.has(verb.lemma))) return [];
  // « a confirmé son soutien à X », but « la police a confirmé l'arrestation de X », whoever made it.
  const noun = read.chunks[at];
  if (verb.lemma === 'confirmer' && !(noun?.kind === 'phrase' && noun.possessive)) return [];
  const doer = verb.passive ? null : doerOf(read.grammar, read.chunks, before);
  if (doer?.subject.kind !== 'phrase' || doer.mode !== 'real' || doer.negated) return [];
  const { phrase } = doer.subject;
  return endsAt(read, phrase, trigger.subject);
}

/**
 * "After talks with X, Y said …", "Y flew home after a meeting with X", "During his visit to X, Y …": whoever does what
 * the clause says is who had the talks.
 */
export function goingOn(read: ReadSentence, { trigger, at }: NounUse): readonly End[] {
  const { chunks, grammar } = read;
  const joint = chunks[at - 1];
  const noun = chunks[at];
  if (grammar.headAt !== 'last' || !encounters.has(trigger.predicate)) return [];
  if (joint?.kind !== 'preposition' || noun?.kind !== 'phrase') return [];
  const own = noun.possessive || trigger.predicate === 'met';
  const under = trigger.predicate === 'signed-agreement-with' && joint.word === 'under';
  if (trigger.predicate === 'signed-agreement-with' && !under) return [];
  const on = trigger.predicate === 'visited' && /^(?:on|during)$/u.test(joint.word);
  if (!(on || under || (own && /^(?:after|during|following|in|at|on_the_sidelines_of)$/u.test(joint.word))))
    return [];
  const verb = verbAround(chunks, at);
  const doer = verb < 0 ? null : doerOf(grammar, chunks, verb);
  if (doer?.subject.kind !== 'phrase' || doer.mode === 'meant' || doer.negated) return [];
  const { phrase } = doer.subject;
  if (phrase.members.length > 0) return [];
  // "freed X after talks with Y"
  const late = trigger.predicate === 'met' && /^(?:after|following)$/u.test(joint.word);
  const who = under || late ? trigger.subject : persons;
  return endsAt(read, phrase, who);
}

/** What whoever acts in the clause may have taken part in. */
const encounters = new Set(['met', 'visited', 'signed-agreement-with']);

/** The finite verb of the clause around a phrase: before it, or after what opens a sentence; -1 where there is none. */
function verbAround(chunks: ReadSentence['chunks'], at: number): number {
  for (let back = at - 1; back >= 0 && back >= at - 8; back--) {
    const chunk = chunks[back];
    if (/^(?:break|colon|subordinator|relative|quote|comma)$/u.test(chunk?.kind ?? '')) return -1;
    if (chunk?.kind === 'verb' && chunk.form === 'finite')
      return chunk.future || chunk.modal !== null || chunk.negated ? -1 : back;
  }
  const comma = chunks.findIndex((chunk, on) => on > at && on <= at + 8 && chunk.kind === 'comma');
  if (comma < 0 || chunks[comma + 1]?.kind !== 'phrase') return -1;
  let verb = comma + 2;
  while (/^(?:adverb|date)$/u.test(chunks[verb]?.kind ?? '')) verb++;
  const chunk = chunks[verb];
  return chunk?.kind === 'verb' && chunk.form === 'finite' ? verb : -1;
}

/**
 * « X, visé par un mandat d'arrêt de la CPI », « X fait l'objet d'une enquête de Y », « X est sous sanctions de Y »:
 * the subject of a verb that only says whom the noun concerns.
 */
export function undergoing(read: ReadSentence, { trigger, at }: NounUse): readonly End[] {
  const { chunks } = read;
  const joint = chunks[at - 1];
  const before = joint?.kind === 'preposition' ? at - 2 : at - 1;
  const verb = chunks[before];
  if (verb?.kind !== 'verb') return [];
  const passive = isAimed(read, at);
  const own = chunks[at];
  const subject =
    verb.lemma === 'faire' && before === at - 1 && own?.kind === 'phrase' && own.head === 'objet';
  // "has been under EU sanctions", "faces US sanctions"
  const under =
    joint?.kind === 'preposition' &&
    joint.word === 'under' &&
    /^(?:be|remain|live|place|put)$/u.test(verb.lemma);
  const faces = verb.lemma === 'face' && before === at - 1;
  if (!passive && !subject && !under && !faces) return [];
  const doer = doerOf(read.grammar, chunks, before);
  if (doer?.subject.kind !== 'phrase' || doer.mode !== 'real' || doer.negated) return [];
  const { phrase } = doer.subject;
  return endsAt(read, phrase, trigger.object);
}

/** « visé par un mandat », "targeted by sanctions": what stands at `at` is aimed at the subject of a passive. */
export function isAimed({ chunks }: ReadSentence, at: number): boolean {
  const [verb, joint] = [chunks[at - 2], chunks[at - 1]];
  return (
    verb?.kind === 'verb' &&
    verb.passive &&
    !verb.negated &&
    /^(?:viser|frapper|target)$/u.test(verb.lemma) &&
    joint?.kind === 'preposition' &&
    /^(?:par|by)$/u.test(joint.word)
  );
}
