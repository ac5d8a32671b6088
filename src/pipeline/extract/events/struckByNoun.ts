import type { EventFamily } from '../languages/eventNouns.ts';
import { argumentsOf, phrasesAfter } from '../relations/clauses/argumentsOf.ts';
import { subjectOf } from '../relations/clauses/subjectOf.ts';
import type { Chunk, Phrase } from '../relations/reading/chunks.ts';
import type { AddPart, EventReading } from './eventPhrase.ts';
import { type Placed, withSpan } from './eventPlaces.ts';
import { objectPart } from './participation.ts';
import type { ToldByNoun } from './toldByNoun.ts';
import { verbBefore } from './verbOf.ts';

/** Adds what an event strikes: the object of its verbs, whoever it has cost, and whoever is called its target. */
export function addStruck(
  read: EventReading,
  { noun, phrase, at, struck, cost }: ToldByNoun,
  add: AddPart,
): void {
  const { chunks, grammar } = read;
  for (const one of struck === null ? [] : withSpan(struck))
    if (one.node.type !== 'event' && one.as !== 'nationals') add(one.node, 'was-target-of', 'node', one.span);
  // « qui a tué trois soldats français », « a coûté la vie à dix policiers maliens »
  for (const one of cost < 0 ? [] : victimsOf(chunks, cost)) {
    const person = one.as === 'self' && one.node.type === 'person' && grammar.headAt === 'first';
    const predicate = one.as !== 'self' || person ? objectPart({ ...noun, family: 'violence' }, one) : null;
    if (predicate === 'nationals-suffered' || (person && predicate !== null))
      add(one.node, predicate, 'node', one.span);
  }
  for (const one of fallenInto(read, at, noun.family)) {
    const predicate = objectPart({ ...noun, family: 'violence' }, one);
    if (predicate === 'nationals-suffered' || predicate === 'was-target-of')
      add(one.node, predicate, 'node', one.span);
  }
  for (const one of undergoers(read, at, phrase))
    if (one.node.type !== 'event' && one.as === 'self') add(one.node, one.predicate, one.from, one.span);
}

/** Whom an event has killed or wounded, by the verb at `cost`. */
function victimsOf(chunks: readonly Chunk[], cost: number): Placed[] {
  const found = argumentsOf(chunks, cost, true);
  const verb = chunks[cost];
  // « a coûté la vie à dix soldats »
  const paid = verb?.kind === 'verb' && /^(?:coûter|cost)$/u.test(verb.lemma);
  const whom = paid ? phrasesAfter(found, ['a', 'au', 'aux']) : [];
  return [...(found.direct === null ? [] : [found.direct]), ...whom].flatMap((one) =>
    [one, ...one.complements].flatMap(withSpan),
  );
}

/** French: « une patrouille malienne est tombée dans une embuscade », « X a subi une attaque », « Y a survécu à un attentat ». */
function fallenInto({ chunks, grammar }: EventReading, at: number, family: EventFamily): Placed[] {
  if (grammar.headAt !== 'first' || !/^(?:violence|abduction)$/u.test(family)) return [];
  const joint = chunks[at - 1];
  const by = joint?.kind === 'preposition' ? joint.word : '';
  const on = by === '' ? verbBefore(chunks, at) : at - 2;
  const verb = chunks[on];
  if (verb?.kind !== 'verb' || verb.form !== 'finite' || verb.negated || verb.future || verb.conditional)
    return [];
  if (verb.modal !== null || !falling.get(verb.lemma)?.test(by)) return [];
  const subject = subjectOf(chunks, on);
  return subject?.kind === 'phrase' ? [subject.phrase, ...subject.phrase.complements].flatMap(withSpan) : [];
}

/** French verbs of those whom an event strikes, with the preposition (folded) before it. */
const falling: ReadonlyMap<string, RegExp> = new Map([
  ['tomber', /^dans$/u],
  ['échapper', /^(?:a|au|aux)$/u],
  ['survivre', /^(?:a|au|aux)$/u],
  ['réchapper', /^(?:a|au|aux)$/u],
  ['essuyer', /^$/u],
  ['subir', /^$/u],
]);

/** Whom or where an event strikes, by a noun: « X a été la cible d'une attaque », « Y a été le théâtre de combats ». */
function undergoers({ chunks }: EventReading, at: number, phrase: Phrase) {
  const [on, chunk] = [verbUndergoing(chunks, at, phrase), chunks[at]];
  const subject = subjectOf(chunks, on);
  if (on < 0 || chunk?.kind !== 'phrase' || subject?.kind !== 'phrase') return [];
  return withSpan(subject.phrase).map((one) =>
    scenes.test(chunk.head ?? '') || one.node.type === 'place'
      ? { ...one, predicate: 'happened-in', from: 'event' as const }
      : { ...one, predicate: 'was-target-of', from: 'node' as const },
  );
}

const scenes = /^(?:theatre|scene)$/u;

/** The index of the verb in « était, le 23 octobre, le théâtre d'une attaque »; -1 where it is not said so. */
export function verbUndergoing(chunks: readonly Chunk[], at: number, phrase: Phrase): number {
  const on = verbBefore(chunks, at);
  const [verb, chunk] = [chunks[on], chunks[at]];
  if (chunk?.kind !== 'phrase' || chunk.head === null || !chunk.complements.includes(phrase)) return -1;
  if (verb?.kind !== 'verb' || verb.form !== 'finite' || verb.lemma !== 'être') return -1;
  // « pourrait être la cible d'une attaque »
  if (verb.negated || verb.modal !== null) return -1;
  return scenes.test(chunk.head) || /^(?:cible|victime)s?$/u.test(chunk.head) ? on : -1;
}
