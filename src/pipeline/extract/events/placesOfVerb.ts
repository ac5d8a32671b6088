import { builtThings } from '../languages/builtThings.ts';
import type { Grammar } from '../languages/grammar.ts';
import { argumentsOf, phrasesAfter } from '../relations/clauses/argumentsOf.ts';
import type { Chunk, Phrase } from '../relations/reading/chunks.ts';
import { isGround } from '../relations/reading/nodeKinds.ts';
import type { AddPart } from './eventPhrase.ts';
import { type Placed, placeOfWhere, placesInFront, placesOf, placing, withSpan } from './eventPlaces.ts';
import { isHeld } from './force.ts';
import { placePart } from './participation.ts';
import type { ToldByVerb } from './toldByVerb.ts';

/** Where what a verb tells of happens, the surest place first. */
export function placesOfVerb(
  grammar: Grammar,
  chunks: readonly Chunk[],
  { told, verb, at, doer, subject, agents, object, behind }: ToldByVerb,
): Placed[] {
  const front =
    behind.length > 0
      ? []
      : [
          ...placesInFront(chunks, at, grammar.place.at),
          ...(grammar.headAt === 'first' ? placeOfWhere(chunks, at) : []),
        ];
  // "A court in Milan jailed X", "the embassy in Milan was attacked"
  const subjectAt = doer.subject.kind === 'phrase' ? doer.subject.at : -1;
  const seat =
    behind.length + front.length > 0
      ? []
      : verb.passive && told.family === 'violence' && subject !== null && isHeld(subject)
        ? placesRightAfter(chunks, subjectAt, grammar.place.at)
        : !(told.family === 'justice' || told.family === 'protest' || told.family === 'vote')
          ? []
          : grammar.headAt === 'last'
            ? placesInSubject(chunks, subjectAt)
            : agents.flatMap(seatOf);
  // "Three people were killed when a car rammed into a crowd in X"
  const meanwhile =
    told.family === 'violence' && behind.length + front.length === 0 && grammar.headAt === 'last'
      ? placesOf(told, argumentsOf(chunks, verbWhen(chunks, at), true), placing(grammar, told))
      : [];
  // Whoever visits, searches or shells a place is in it.
  const itself =
    object === null ||
    !(
      told.family === 'visit' ||
      told.family === 'violence' ||
      told.family === 'disaster' ||
      told.kind === 'entry'
    )
      ? []
      : (object.referents.length > 0 ? withSpan(object) : whereBuilt(object)).filter(isGround);
  // "killed soldiers guarding a village in X"
  const guarded =
    told.family === 'violence' &&
    behind.length + front.length + meanwhile.length === 0 &&
    grammar.headAt === 'last'
      ? placesOf(told, argumentsOf(chunks, busyBehind(chunks, object), true), placing(grammar, told))
      : [];
  // "raided a Paris flat"
  const searched =
    told.kind === 'search' && object !== null && grammar.headAt === 'last'
      ? object.names
          .filter(({ node }) => node.type === 'place')
          .map(({ node }): Placed => ({ node, as: 'self', span: object }))
      : [];
  // « L'armée a quitté la base de X »: what it has left.
  const deserted =
    object !== null && told.kind === 'withdrawal' && /^(?:quitter|abandonner)$/u.test(verb.lemma)
      ? [object, ...object.complements].flatMap(withSpan).filter(isGround).slice(0, 1)
      : [];
  return [
    ...deserted,
    ...(behind.length > 0 ? behind : shared(chunks, at, grammar.place.at)),
    ...front,
    ...seat,
    ...meanwhile,
    ...guarded,
    ...searched,
    ...(behind.length === 0 || told.family === 'visit' ? itself : []),
  ];
}

/** « a pris d'assaut une maison de la ville de Gao »: where what has no name of its own is built. */
const whereBuilt = (thing: Phrase): Placed[] =>
  builtThings.has(thing.head ?? '') || isHeld(thing)
    ? thing.complements.flatMap((one) => [one, ...one.complements]).flatMap(withSpan)
    : [];

/** « 35 personnes ont été arrêtées : 13 en Espagne, 10 en Belgique »: how many where. */
function shared(chunks: readonly Chunk[], at: number, words: ReadonlySet<string>): Placed[] {
  // « …, dont 5 en Espagne et 3 aux Pays-Bas »
  const opens = chunks
    .slice(at + 1, at + 5)
    .findIndex((chunk) => chunk.kind === 'colon' || (chunk.kind === 'relative' && chunk.word === 'dont'));
  const from = at + 1 + opens;
  const first = chunks[from + 1];
  if (
    opens < 0 ||
    first?.kind !== 'phrase' ||
    !/^(?:\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix)$/u.test(first.head ?? '')
  )
    return [];
  return chunks.flatMap((chunk, on) => {
    const joint = chunks[on - 1];
    return on > from && chunk.kind === 'phrase' && joint?.kind === 'preposition' && words.has(joint.word)
      ? withSpan(chunk).filter(isGround)
      : [];
  });
}

/** Adds where what a verb tells of happens, and from where to where it takes someone. */
export function addWhere(
  grammar: Grammar,
  { told, found }: ToldByVerb,
  placed: readonly Placed[],
  add: AddPart,
): void {
  for (const { node, span } of placed) add(node, placePart(told), 'event', span);
  // "deported from X to Y"
  if (grammar.headAt === 'last' && removals.has(told.kind)) {
    const grounds = (words: Iterable<string>) =>
      phrasesAfter(found, words).flatMap(withSpan).filter(isGround);
    for (const { node, span } of grounds(grammar.place.from)) add(node, 'started-from', 'event', span);
    for (const { node, span } of grounds(['to', 'into', 'back_to'])) add(node, 'headed-to', 'event', span);
  }
  // « expulsé du Sénégal », « parti de Gao », « rapatriés depuis Agadez »
  if (told.kind === 'expulsion' || told.kind === 'departure' || told.kind === 'evacuation')
    for (const { node, span } of phrasesAfter(found, ['de', 'du', 'des', 'd', 'depuis'])
      .flatMap(withSpan)
      .filter(isGround))
      add(node, 'started-from', 'event', span);
  // « parti pour Gao »
  if (told.kind === 'departure')
    for (const { node, span } of phrasesAfter(found, ['pour', 'vers', 'a_destination_de', 'en_direction_de'])
      .flatMap(withSpan)
      .filter(isGround))
      add(node, 'headed-to', 'event', span);
}

/** « un tribunal de Gao », « la cour d'assises de Paris »: the town that the name of a court ends with. */
const seatOf = ({ head, complements }: Phrase): Placed[] =>
  /^(?:tribunal|cour|juges?|parquet|procureur)$/u.test(head ?? '')
    ? complements
        .flatMap((one) => [one, ...one.complements])
        .flatMap(withSpan)
        .filter((one) => isGround(one) && one.node.type === 'place')
    : [];

/** The verb of the clause with "when" or "as" right behind a verb's own; the number of chunks where there is none. */
function verbWhen(chunks: readonly Chunk[], at: number): number {
  for (let next = at + 1; next < chunks.length && next <= at + 12; next++) {
    const chunk = chunks[next];
    if (chunk?.kind === 'break' || chunk?.kind === 'quote') break;
    if (chunk?.kind !== 'subordinator' && !(chunk?.kind === 'preposition' && chunk.word === 'as')) continue;
    if (!/^(?:when|as)$/u.test(chunk.word)) break;
    const verb = chunks.findIndex(
      (one, on) => on > next && on <= next + 8 && one.kind === 'verb' && one.form === 'finite',
    );
    return verb < 0 ? chunks.length : verb;
  }
  return chunks.length;
}

/** What those whom the verb is done to are doing, right behind them; the number of chunks where it is not said. */
function busyBehind(chunks: readonly Chunk[], object: Phrase | null): number {
  const next = object === null ? -1 : chunks.indexOf(object) + 1;
  const verb = chunks[next];
  return next > 0 && verb?.kind === 'verb' && verb.form === 'gerund' ? next : chunks.length;
}

/** « l'ambassade à Gao », "the post near Gao": the place that a preposition adds to a phrase. */
function placesRightAfter(chunks: readonly Chunk[], at: number, words: ReadonlySet<string>): Placed[] {
  const [joint, place] = [chunks[at + 1], chunks[at + 2]];
  return joint?.kind === 'preposition' && words.has(joint.word) && place?.kind === 'phrase'
    ? withSpan(place).filter(isGround)
    : [];
}

/** "A court in Milan", "prosecutors in Paris": the town behind the one who acts. */
export function placesInSubject(chunks: readonly Chunk[], at: number): Placed[] {
  const [subject, joint, place] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (subject?.kind !== 'phrase' || joint?.kind !== 'preposition' || place?.kind !== 'phrase') return [];
  const acts =
    /^(?:courts?|judges?|prosecutors?|police|authorities|officers|tribunal|jury|residents|people|protesters|students|workers|demonstrators|thousands|hundreds|voters)$/u;
  return joint.word === 'in' && acts.test(subject.head ?? '') ? withSpan(place).filter(isGround) : [];
}

/** Kinds of events that take someone from one place to another. */
const removals = new Set(['extradition', 'expulsion', 'evacuation', 'withdrawal', 'handover', 'deployment']);
