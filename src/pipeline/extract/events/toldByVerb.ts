import { negativeDeterminers } from '../languages/determiners.ts';
import type { EventVerb } from '../languages/eventNouns.ts';
import type { Grammar } from '../languages/grammar.ts';
import { type Arguments, argumentsOf, phrasesAfter } from '../relations/clauses/argumentsOf.ts';
import { type Doer, doerOf, relativeObject } from '../relations/clauses/doerOf.ts';
import { ofPurpose } from '../relations/clauses/purpose.ts';
import { isUnsure } from '../relations/clauses/unsure.ts';
import type { Chunk, Phrase, VerbGroup } from '../relations/reading/chunks.ts';
import { isGround } from '../relations/reading/nodeKinds.ts';
import { ownChunks } from './eventNounOf.ts';
import type { EventReading } from './eventPhrase.ts';
import { isEnvoy, type Placed, placesOf, placing } from './eventPlaces.ts';
import { fitsVerb } from './fitsVerb.ts';
import { isByForce, saysCost, strikes } from './force.ts';
import { usually } from './namesNoEvent.ts';
import { people } from './ofPeople.ts';
import { placePart } from './participation.ts';

/** What a verb tells of: who does it, to whom, and whether it has happened. */
export interface ToldByVerb {
  readonly told: EventVerb;
  readonly verb: VerbGroup;
  /** Where the verb is among the chunks of its sentence. */
  readonly at: number;
  readonly doer: Doer;
  readonly subject: Phrase | null;
  /** What the verb is done to, as it says itself. */
  readonly given: Phrase | null;
  readonly agents: readonly Phrase[];
  /** Whoever undergoes it: for « X est décédé » the subject. */
  readonly object: Phrase | null;
  readonly found: Arguments;
  /** The places behind the verb. */
  readonly behind: readonly Placed[];
  /** Its subject undergoes it. */
  readonly suffers: boolean;
  readonly planned: boolean;
  readonly arranged: boolean;
  /** « des sanctions contre X »: it is imposed on someone, and happens nowhere. */
  readonly imposed: boolean;
  /** Someone who is only « il », "he". */
  readonly someone: boolean;
}

/** French: « se rendra à Gao avant de rencontrer X »: what comes after something that is yet to come is to come, too. */
function isBeforeLong(chunks: readonly Chunk[], at: number): boolean {
  const [verb, joint, before] = [chunks[at], chunks[at - 1], chunks[at - 2]];
  if (verb?.kind !== 'verb' || verb.form !== 'infinitive') return false;
  if (joint?.kind !== 'preposition' || !/^de?$/u.test(joint.word)) return false;
  if (before?.kind !== 'preposition' || before.word !== 'avant') return false;
  const main = chunks.slice(0, at).findLast((chunk) => chunk.kind === 'verb' && chunk.form === 'finite');
  return main?.kind === 'verb' && (main.future || main.modal === 'devoir');
}

/** What a verb tells of as this event; null where it reports none. */
export function readTold(
  read: EventReading,
  verb: VerbGroup,
  at: number,
  told: EventVerb,
): ToldByVerb | null {
  const { chunks, grammar } = read;
  const arranged =
    (arrangements.has(told.family) || told.kind === 'hearing' || told.kind === 'trial') &&
    isArranged(chunks, at);
  const made = isBlown(told, chunks[at - 1]) || isSeenDone(verb, chunks[at - 1]);
  const doer = doerOf(grammar, chunks, made ? at - 1 : at);
  if (doer === null || isUndone(verb, doer, arranged) || isUnsure(grammar, chunks, doer.governor))
    return null;
  if (isOtherDeed(chunks, verb, at, told) || isUsual(read, verb, at)) return null;
  const planned =
    verb.future || verb.modal === 'devoir' || told.planned === true || arranged || isBeforeLong(chunks, at);
  if (verb.modal !== null && !planned && !isManaged(read.article.text, verb, told)) return null;
  const found = argumentsOf(ownChunks(read, at), at, !verb.passive);
  // « réunis dimanche à X », unlike « A et B, réunis par C »
  if (verb.lemma === 'réunir' && verb.passive && (verb.form === 'finite' || found.after.has('par')))
    return null;
  // "is expected to attend" reports an expectation, not a visit.
  if (told.planned === true && found.governs >= 0) return null;
  const subject = doer.subject.kind === 'phrase' ? doer.subject.phrase : null;
  // "no ship has entered", « aucun soldat n'est mort »
  if (subject?.counts.some((word) => negativeDeterminers.has(word)) === true) return null;
  const active =
    found.direct ??
    relativeObject(chunks, at) ??
    ofObject(told, verb, phrasesAfter(found, grammar.complementWords));
  const given = stopped(told, verb.passive ? subject : active);
  // « Il a été interpellé à X »: someone, although the text has not named them.
  const someone =
    verb.passive && subject === null && doer.subject.kind === 'pronoun' && isOfSomeone(told, found);
  // « le conducteur sera jugé le 17 février »: someone whom only a noun tells of.
  const unnamed =
    given !== null && told.family === 'justice' && told.whom?.has('person') === true && areCounted(given);
  if (!someone && !unnamed && !fitsVerb({ verb, told, subject, object: given, found })) return null;
  if (isSum(read, at, told.alone === true || told.undergone === true ? subject : given)) return null;
  // « X est décédé », « X a comparu »: whoever dies or is tried does nothing; nor does the convoy that hit a mine,
  // « tuant trois soldats ».
  const seen = isSeenDone(verb, chunks[at - 1]);
  const suffers = (told.alone === true && told.kind === 'death') || told.undergone === true || seen;
  const doing =
    (verb.passive || seen) && told.planned !== true
      ? phrasesAfter(found, grammar.place.by)
      : [subject].filter((one) => one !== null);
  const agents =
    (suffers && !seen) || (saysCost(told, verb) && !strikes(grammar, chunks, doer.governor)) ? [] : doing;
  const object = suffers ? subject : given;
  // « des sanctions contre X »: whom they are imposed on, and no place.
  const imposed =
    told.kind === 'sanctions' ||
    told.kind === 'arrest-warrant' ||
    (ofCourts.has(told.kind) && told.of !== undefined && !suffers);
  const posted = object !== null && isEnvoy(object);
  const behind = posted || imposed ? [] : placesBehindVerb(grammar, told, found);
  if (told.kind === 'attack' && !isByForce(verb, agents, object, behind.length > 0)) return null;
  return {
    told,
    verb,
    at,
    doer,
    subject,
    given,
    agents,
    object,
    found,
    behind,
    suffers,
    planned,
    arranged,
    imposed,
    someone,
  };
}

/** What courts and prosecutors say against someone: « requérir dix ans contre X ». */
const ofCourts = new Set(['indictment', 'conviction', 'sentence-request']);

/** « s'est fait exploser » */
const isBlown = ({ kind }: EventVerb, made: Chunk | undefined): boolean =>
  kind === 'explosion' && made?.kind === 'verb' && made.reflexive && made.lemma === 'faire';

/** « X s'est vu infliger une peine »: it is done to the subject. */
const isSeenDone = ({ lemma, form }: VerbGroup, seen: Chunk | undefined): boolean =>
  lemma === 'infliger' &&
  form === 'infinitive' &&
  seen?.kind === 'verb' &&
  seen.lemma === 'voir' &&
  seen.reflexive;

/**
 * « ont pu être secourus », « a pu intercepter »: what somebody was able to do was done; « a pu être tué » only says
 * that it may have been.
 */
const isManaged = (text: string, verb: VerbGroup, { kind }: EventVerb): boolean =>
  verb.modal === 'pouvoir' &&
  managed.has(kind) &&
  /^(?:a|ont|avait|avaient)\s(?:\p{L}+\s)?pu\s/u.test(text.slice(verb.start, verb.headSpan.start));

/** What is done by effort. */
const managed = new Set([
  'rescue',
  'evacuation',
  'arrest',
  'release',
  'dismantling',
  'seizure',
  'locating',
  'defusing',
]);

/** Whether what a verb says is denied, only wanted, or someone is only accused of it: « Personne n'a été arrêté ». */
const isUndone = (verb: VerbGroup, { mode, negated, subject }: Doer, arranged: boolean): boolean =>
  (mode === 'meant' && !arranged) ||
  mode === 'accused' ||
  negated ||
  verb.negated ||
  (subject.kind === 'pronoun' && /^(?:personne|aucune?|nul|rien)$/u.test(subject.word));

/** « sont régulièrement tués », « attaquent souvent X », "often attack Y": what is done again and again. */
function isUsual({ article, chunks }: EventReading, verb: VerbGroup, at: number): boolean {
  const [before, next] = [chunks[at - 1], chunks[at + 1]];
  const from = before?.kind === 'adverb' ? before.start : verb.start;
  return usually.test(article.text.slice(from, next?.kind === 'adverb' ? next.end : verb.end));
}

/** Whether the words around a verb make another deed of it, or only the purpose of one. */
function isOtherDeed(chunks: readonly Chunk[], verb: VerbGroup, at: number, { kind }: EventVerb): boolean {
  // « a refusé l'aide de X pour secourir Y »: a purpose is not yet an event.
  if (verb.form === 'infinitive' && isPurpose(chunks[at - 1])) return true;
  const [next, joint] = chunks.slice(at + 1, at + 3);
  // « a fait appel à X », unlike « a fait appel de sa condamnation »
  if (verb.lemma === 'faire' && kind === 'appeal' && joint?.kind === 'preposition')
    if (/^(?:a|au|aux)$/u.test(joint.word)) return true;
  // « a fait feu de tout bois »
  if (verb.lemma === 'faire' && kind === 'firing' && next?.kind === 'phrase')
    if (next.complements.some(({ head }) => head === 'bois')) return true;
  // « ont été retenus coupables »
  if (verb.lemma === 'retenir' && kind === 'detention')
    return next?.kind === 'phrase' && isGuilty.test(next.head ?? '');
  // « a été reconnu coupable », unlike « a été reconnu par un témoin », « a été jugé dangereux »
  return (
    /^(?:reconnaître|déclarer|juger|retenir)$/u.test(verb.lemma) &&
    kind === 'conviction' &&
    (next?.kind !== 'phrase' || !isGuilty.test(next.head ?? ''))
  );
}

const isGuilty = /^coupables?$/u;

/** The places behind a verb, where it happens or where someone goes. */
function placesBehindVerb(grammar: Grammar, told: EventVerb, found: Arguments): readonly Placed[] {
  // « ont discuté de la sécurité en X »: where that is, and not where they met.
  if (told.kind === 'talks' && phrasesAfter(found, ['de', 'du', 'des', 'd']).length > 0) return [];
  const towards = placePart(told) === 'headed-to' ? grammar.place.towards : [];
  return placesOf(told, found, new Set([...placing(grammar, told), ...towards]));
}

/** « a suspendu la diffusion de X »: it is X that is stopped. */
function stopped({ kind }: EventVerb, object: Phrase | null): Phrase | null {
  const [whose] = object?.complements ?? [];
  return kind === 'suspension' &&
    whose !== undefined &&
    /^(?:diffusion|activites?|licence|emissions?|accreditation)$/u.test(object?.head ?? '')
    ? { ...whose, referents: object?.complements.flatMap(({ referents }) => referents) ?? [] }
    : object;
}

/** « trois suspects », « le conducteur ». */
const areCounted = ({ head, counts, definite, referents }: Phrase): boolean =>
  head !== null && people.has(head) && (definite || counts.length > 0) && referents.length === 0;

/** "He was sentenced to six years in prison" */
const isPunished = (found: Arguments): boolean =>
  phrasesAfter(found, ['to']).some(({ head }) => /^(?:years|months|life|death|prison)$/u.test(head ?? ''));

/** What is done to a person who is only « il », "he". */
const ofSomeone = new Set([
  'arrest',
  'kidnapping',
  'extradition',
  'imprisonment',
  'indictment',
  'expulsion',
  'detention',
  'police-custody',
]);

const isOfSomeone = ({ kind, after, of, whom }: EventVerb, found: Arguments): boolean =>
  (ofSomeone.has(kind) || (kind === 'conviction' && isPunished(found))) &&
  of === undefined &&
  whom === undefined &&
  (after === undefined ||
    phrasesAfter(found, found.after.keys()).some(({ head }) => head !== null && after.has(head)));

/** Families of what is arranged beforehand: it is an event although it is still to come. */
const arrangements = new Set<string>(['meeting', 'visit', 'agreement']);

/** "was to meet X", "is due to visit Y", "is expected to sign Z". */
function isArranged(chunks: readonly Chunk[], at: number): boolean {
  const due = chunks[at - 2];
  // "is due to visit Y"
  const apart = due?.kind === 'adverb' && /^(?:due|set)$/u.test(due.word);
  const [governor, joint, verb] = [apart ? chunks[at - 3] : due, chunks[at - 1], chunks[at]];
  if (verb?.kind !== 'verb' || verb.form !== 'infinitive' || joint?.kind !== 'preposition') return false;
  if (!/^(?:to|due_to)$/u.test(joint.word) || governor?.kind !== 'verb' || governor.negated) return false;
  if (governor.form !== 'finite') return false;
  return (
    governor.lemma === 'be' ||
    (governor.passive && /^(?:expect|schedule|set|slate|plan)$/u.test(governor.lemma))
  );
}

/** « plus de 2 000 personnes sont mortes depuis le début de l'année »: a sum of many events is none. */
function isSum({ article, chunks, grammar }: EventReading, verb: number, counted: Phrase | null): boolean {
  if (grammar.headAt !== 'first' || counted === null || !counted.counts.some((word) => /\d/u.test(word)))
    return false;
  // « 40 cellules ont été démantelées »
  if (manyThings.test(counted.head ?? '')) return true;
  const from = Math.max(0, verb - summed);
  return chunks.slice(from, verb + summed).some((chunk, on) => {
    if (chunk.kind === 'preposition') return chunk.word === 'depuis' && !isFromPlace(chunks[from + on + 1]);
    return chunk.kind === 'date' && /^depuis\s/iu.test(article.text.slice(chunk.start, chunk.end));
  });
}

/** « depuis Agadez »: from where, and not since when. */
const isFromPlace = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'phrase' && chunk.referents.some(isGround);

const manyThings = /^(?:cellules|reseaux)$/u;

/** So far from a verb, in chunks, stands the time for which it counts. */
const summed = 8;

const isPurpose = (before: Chunk | undefined): boolean =>
  before?.kind === 'preposition' && ofPurpose.has(before.word);

/** « s'emparer de Gao », « se retirer de Gao »: after a reflexive verb, « de » introduces the object. */
const ofObject = (told: EventVerb, verb: VerbGroup, phrases: readonly Phrase[]): Phrase | null =>
  told.kind === 'capture' && verb.reflexive ? (phrases[0] ?? null) : null;
