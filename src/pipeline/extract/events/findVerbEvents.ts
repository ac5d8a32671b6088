import type { Certainty } from '../../../domain/basics/kinds.ts';
import type { EventVerb } from '../languages/eventNouns.ts';
import { type Arguments, argumentsOf, phrasesAfter } from '../relations/clauses/argumentsOf.ts';
import { doerOf, relativeObject } from '../relations/clauses/doerOf.ts';
import { ofPurpose } from '../relations/clauses/purpose.ts';
import { isUnsure } from '../relations/clauses/unsure.ts';
import { spanOver } from '../relations/context.ts';
import type { Chunk, DateItem, Phrase, VerbGroup } from '../relations/reading/chunks.ts';
import type { NamedNode } from '../types.ts';
import { dateOfClause } from './eventDates.ts';
import { ownChunks } from './eventNounOf.ts';
import { type EventPhrase, type EventReading, gatherParts, isHeadline } from './eventPhrase.ts';
import {
  isEnvoy,
  isGround,
  placeOfWhere,
  placesInFront,
  placesOf,
  placing,
  withSpan,
} from './eventPlaces.ts';
import { fitsVerb } from './fitsVerb.ts';
import { hitIn, isByForce, isHeld, saysCost, strikes } from './force.ts';
import { meansOf } from './meansOf.ts';
import { isOfPeople, numberOf, people } from './ofPeople.ts';
import { agentPart, canAct, objectPart, placePart } from './participation.ts';

/** Words that report an event lie no further from its verb, in code units. */
const reach = 300;

/** Events that a verb reports: « La police kosovare a arrêté six suspects », « X a rencontré Y à Z ». */
export function findVerbEvents(read: EventReading): EventPhrase[] {
  return read.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'verb' || chunk.objectPronoun) return [];
    for (const told of read.grammar.eventVerbs.get(chunk.lemma) ?? []) {
      const event = tell(read, chunk, at, told);
      if (event !== null) return [event];
    }
    return [];
  });
}

function tell(read: EventReading, verb: VerbGroup, at: number, told: EventVerb): EventPhrase | null {
  const { chunks, grammar } = read;
  // « s'est fait exploser »
  const made = chunks[at - 1];
  const blown =
    told.kind === 'explosion' && made?.kind === 'verb' && made.reflexive && made.lemma === 'faire';
  const doer = doerOf(grammar, chunks, blown ? at - 1 : at);
  const arranged =
    (arrangements.has(told.family) || told.kind === 'hearing' || told.kind === 'trial') &&
    isArranged(chunks, at);
  if (
    doer === null ||
    (doer.mode === 'meant' && !arranged) ||
    doer.mode === 'accused' ||
    doer.negated ||
    verb.negated
  )
    return null;
  if (isUnsure(grammar, chunks, doer.governor)) return null;
  // « a refusé l'aide de X pour secourir Y »: a purpose is not yet an event.
  if (verb.form === 'infinitive' && isPurpose(chunks[at - 1])) return null;
  const planned = verb.future || verb.modal === 'devoir' || told.planned === true || arranged;
  if (verb.modal !== null && !planned) return null;
  const found = argumentsOf(ownChunks(read, at), at, !verb.passive);
  // "is expected to attend" reports an expectation, not a visit.
  if (told.planned === true && found.governs >= 0) return null;
  const subject = doer.subject.kind === 'phrase' ? doer.subject.phrase : null;
  // "no ship has entered", « aucun soldat n'est mort »
  if (subject?.counts.some((word) => /^(?:no|aucune?)$/u.test(word)) === true) return null;
  const doing =
    told.planned === true
      ? subject === null
        ? []
        : [subject]
      : verb.passive
        ? phrasesAfter(found, grammar.place.by)
        : subject === null
          ? []
          : [subject];
  const given = stopped(
    told,
    verb.passive
      ? subject
      : (found.direct ??
          relativeObject(chunks, at) ??
          ofObject(told, verb, phrasesAfter(found, grammar.complementWords))),
  );
  // « Il a été interpellé à X »: someone, although the text has not named them.
  const someone =
    verb.passive && subject === null && doer.subject.kind === 'pronoun' && isOfSomeone(told, found);
  // « le conducteur sera jugé le 17 février »: someone whom only a noun tells of.
  const unnamed =
    given !== null && told.family === 'justice' && told.whom?.has('person') === true && areCounted(given);
  if (!someone && !unnamed && !fitsVerb(verb, told, subject, given, found)) return null;
  if (isSum(read, at, told.alone === true || told.undergone === true ? subject : given)) return null;
  // « X est décédé », « X a comparu »: whoever dies or is tried does nothing; nor does the convoy that hit a mine,
  // « tuant trois soldats ».
  const suffers = (told.alone === true && told.kind === 'death') || told.undergone === true;
  const agents = suffers || (saysCost(told, verb) && !strikes(grammar, chunks, doer.governor)) ? [] : doing;
  const object = suffers ? subject : given;
  const towards = placePart(told) === 'headed-to' ? grammar.place.towards : placing(grammar, told);
  const posted = object !== null && isEnvoy(object);
  // « des sanctions contre X »: whom they are imposed on, and no place.
  const imposed =
    told.kind === 'sanctions' ||
    told.kind === 'arrest-warrant' ||
    ((told.kind === 'indictment' || told.kind === 'conviction') && told.of !== undefined && !suffers);
  const behind =
    posted || imposed ? [] : placesOf(told, found, new Set([...placing(grammar, told), ...towards]));
  if (told.kind === 'attack' && !isByForce(verb, agents, object, behind.length > 0)) return null;
  const { parts, add } = gatherParts();
  const attends = (predicate: string): string =>
    !planned || predicate === 'was-target-of'
      ? predicate
      : // "Moscow will expel diplomats": a deed is planned, a meeting attended.
        grammar.headAt === 'last' && (predicate === 'carried-out' || predicate === 'perpetrated')
        ? 'planned'
        : 'was-due-to-attend';
  for (const agent of agents)
    for (const referent of agent.referents) {
      const predicate = agentPart(told, referent);
      if (predicate !== null) add(referent.node, attends(predicate), 'node', agent);
    }
  for (const referent of object === null ? [] : hitIn(told, object)) {
    const predicate = objectPart(told, referent);
    if (
      predicate !== null &&
      object !== null &&
      !(planned && predicate.startsWith('nationals')) &&
      !(planned && !suffers && !ahead.has(told.kind) && predicate !== 'took-part-in')
    )
      add(referent.node, planned && suffers ? 'was-due-to-attend' : attends(predicate), 'node', object);
  }
  // « Les deux hommes, de nationalité X, ont été arrêtés », « le conducteur, un ressortissant X, … »
  if (object !== null && object.referents.length === 0)
    for (const { node, span } of nationalityBeside(chunks, object)) {
      const predicate = objectPart(told, { node, as: 'nationals' });
      if (predicate !== null && !planned) add(node, predicate, 'node', span);
    }
  const others =
    told.family === 'meeting' || told.family === 'agreement' || told.family === 'war'
      ? phrasesAfter(found, grammar.place.with)
      : [];
  for (const phrase of others)
    for (const { node, as } of phrase.referents)
      if (as !== 'nationals' && canAct(node)) add(node, attends('took-part-in'), 'node', phrase);
  if (imposed)
    for (const phrase of phrasesAfter(found, [
      ...grammar.place.against,
      ...(told.kind === 'arrest-warrant' ? [] : grammar.place.towards),
    ]))
      for (const { node, as } of phrase.referents)
        if (canAct(node) && as !== 'ground' && !planned) add(node, 'was-target-of', 'node', phrase);
  // "X, for whom the court issued a warrant"
  const meant = told.kind === 'arrest-warrant' || imposed ? beforeWhom(chunks, at) : null;
  for (const { node, as } of meant?.referents ?? [])
    if (meant !== null && canAct(node) && as === 'self') add(node, 'was-target-of', 'node', meant);
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
      : withSpan(object).filter(isGround);
  const placed = [
    ...behind,
    ...front,
    ...seat,
    ...meanwhile,
    ...(behind.length === 0 || told.family === 'visit' ? itself : []),
  ];
  for (const { node, span } of placed) add(node, placePart(told), 'event', span);
  // "deported from X to Y"
  if (grammar.headAt === 'last' && removals.has(told.kind)) {
    const grounds = (words: Iterable<string>) =>
      phrasesAfter(found, words).flatMap(withSpan).filter(isGround);
    for (const { node, span } of grounds(grammar.place.from)) add(node, 'started-from', 'event', span);
    for (const { node, span } of grounds(['to', 'into', 'back_to'])) add(node, 'headed-to', 'event', span);
  }
  const taken = told.kind === 'capture' && object !== null ? capturedIn(object) : null;
  // « expulsé du Sénégal »
  if (told.kind === 'expulsion')
    for (const { node, span } of phrasesAfter(found, ['de', 'du', 'des', 'd'])
      .flatMap(withSpan)
      .filter(isGround))
      add(node, 'started-from', 'event', span);
  const place = taken ?? placed[0]?.node ?? null;
  const date = dateOfClause(chunks, at);
  const named = parts.filter(({ from, predicate }) => from === 'node' || predicate === 'benefited').length;
  const known = named + (place === null ? 0 : 1) + (date?.edtf == null ? 0 : 1);
  // « arrivé deuxième du scrutin » is no arrival.
  if ((told.kind === 'return' || told.kind === 'arrival') && placed.length === 0) return null;
  // « le Conseil de sécurité se réunit »: a body meets by itself.
  const alone = told.family === 'meeting' && verb.reflexive && agents.some(isBody);
  // "A number of ministers met X": those who met someone, though they have no name.
  const met = told.kind === 'meeting' && verb.lemma === 'meet' && subject?.head != null && object !== null;
  const scant =
    known < (alone || met ? 1 : enough(told)) || (named === 0 && place === null && !isDated(date, told));
  const bare =
    scant &&
    !planned &&
    doer.mode === 'real' &&
    (isOfPeople(
      verb,
      told,
      told.alone === true || told.undergone === true || told.withOther === true ? subject : given,
    ) ||
      (someone && verb.form === 'finite' && !verb.conditional));
  if (scant && !bare) return null;
  const about =
    object?.referents.find(
      ({ node, as }) => (node.type === 'person' || node.type === 'group') && as === 'self',
    )?.node ?? null;
  const visitor =
    told.family === 'visit' || told.family === 'move'
      ? parts.find(({ node, from }) => from === 'node' && node.type === 'person')?.node
      : undefined;
  // « a été mis en examen », « placé en détention »: the words that make the verb tell of it.
  const told_ = phrasesAfter(found, found.after.keys()).filter(
    ({ head }) => head !== null && told.after?.has(head) === true,
  );
  const words = [subject, object, ...told_, ...parts.map(({ span }) => span)].filter(
    (span) =>
      span !== null && Math.abs(span.start - verb.start) < reach && Math.abs(span.end - verb.end) < reach,
  );
  const certainty: Certainty =
    verb.conditional ||
    doer.conditional ||
    (doer.mode !== 'real' && !arranged && !isClaim(chunks, at, doer.mode)) ||
    (planned && told.kind === 'extradition')
      ? 'unconfirmed'
      : 'stated';
  return {
    phrase: null,
    name: null,
    span: spanOver(verb, ...words.filter((span) => span !== null)),
    trigger: verb.headSpan,
    certainty,
    at,
    noun: told,
    date,
    place,
    about: told.family === 'meeting' ? null : (about ?? visitor ?? null),
    parts,
    means: meansOf(
      told,
      [subject, object].flatMap((one) => one?.words ?? []),
    ),
    number: numberOf(object),
    definite: false,
    real: true,
    bare,
    planned,
    meant: false,
    plural: false,
    headline: isHeadline(read.sentence),
  };
}

/** « X a affirmé avoir tué Y »: what X claims is X's word, as any saying. */
const isClaim = (chunks: readonly Chunk[], at: number, mode: string): boolean => {
  const [governor, verb] = [chunks[at - 1], chunks[at]];
  return (
    mode === 'said' &&
    governor?.kind === 'verb' &&
    governor.form === 'finite' &&
    verb?.kind === 'verb' &&
    verb.form === 'infinitive' &&
    verb.headSpan.start > verb.start
  );
};

/** « a suspendu la diffusion de X »: it is X that is stopped. */
function stopped({ kind }: EventVerb, object: Phrase | null): Phrase | null {
  const [whose] = object?.complements ?? [];
  return kind === 'suspension' &&
    whose !== undefined &&
    /^(?:diffusion|activites?|licence|emissions?|accreditation)$/u.test(object?.head ?? '')
    ? { ...whose, referents: object?.complements.flatMap(({ referents }) => referents) ?? [] }
    : object;
}

/** What is done to someone as soon as it is fixed: « sera jugé ». */
const ahead = new Set(['extradition', 'trial']);

/** French: the states that « de nationalité X » or « un ressortissant X » gives, set off behind a phrase. */
function nationalityBeside(chunks: readonly Chunk[], phrase: Phrase): { node: NamedNode; span: Phrase }[] {
  const at = chunks.indexOf(phrase);
  if (at < 0) return [];
  const own = phrase.complements.find(({ head }) => head !== null && /^(?:nationalite|origine)$/u.test(head));
  if (own !== undefined) return statesIn(own);
  const comma = chunks[at + 1]?.kind === 'comma' ? at + 1 : at;
  const joint = chunks[comma + 1];
  const told = joint?.kind === 'preposition' && /^(?:de|d)$/u.test(joint.word) ? comma + 2 : comma + 1;
  const said = chunks[told];
  if (said?.kind !== 'phrase' || (told === comma + 1 && comma === at)) return [];
  if (
    told === comma + 2
      ? !/^(?:nationalite|origine)$/u.test(said.head ?? '')
      : said.headClass !== 'nationals' && said.head !== null
  )
    return [];
  return statesIn(said);
}

const statesIn = (phrase: Phrase): { node: NamedNode; span: Phrase }[] =>
  phrase.names
    .filter(({ node, mention }) => node.type === 'country' && mention.how === 'demonym')
    .map(({ node }) => ({ node, span: phrase }));

/** « trois suspects », « le conducteur ». */
const areCounted = ({ head, counts, definite, referents }: Phrase): boolean =>
  head !== null && people.has(head) && (definite || counts.length > 0) && referents.length === 0;

/** What is done to a person who is only « il », "he". */
const ofSomeone = new Set([
  'arrest',
  'kidnapping',
  'extradition',
  'imprisonment',
  'indictment',
  'expulsion',
  'detention',
]);

const isOfSomeone = ({ kind, after, of, whom }: EventVerb, found: Arguments): boolean =>
  ofSomeone.has(kind) &&
  of === undefined &&
  whom === undefined &&
  (after === undefined ||
    phrasesAfter(found, found.after.keys()).some(({ head }) => head !== null && after.has(head)));

/** « un tribunal de Gao », « la cour d'assises de Paris »: the town that the name of a court ends with. */
const seatOf = ({ head, complements }: Phrase): ReturnType<typeof withSpan> =>
  /^(?:tribunal|cour|juges?|parquet|procureur)$/u.test(head ?? '')
    ? complements
        .flatMap((one) => [one, ...one.complements])
        .flatMap(withSpan)
        .filter((one) => isGround(one) && one.node.type === 'place')
    : [];

/** The verb of the clause with "when" or "as" right behind what a verb says; beyond the last chunk where there is none. */
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

/** « l'ambassade à Gao », "the post near Gao": the place that a preposition adds to a phrase. */
function placesRightAfter(
  chunks: readonly Chunk[],
  at: number,
  words: ReadonlySet<string>,
): ReturnType<typeof placesInFront> {
  const [joint, place] = [chunks[at + 1], chunks[at + 2]];
  return joint?.kind === 'preposition' && words.has(joint.word) && place?.kind === 'phrase'
    ? withSpan(place).filter(isGround)
    : [];
}

/** "A court in Milan", "prosecutors in Paris": the town behind the one who acts. */
function placesInSubject(chunks: readonly Chunk[], at: number): ReturnType<typeof placesInFront> {
  const [subject, joint, place] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  if (subject?.kind !== 'phrase' || joint?.kind !== 'preposition' || place?.kind !== 'phrase') return [];
  const acts =
    /^(?:courts?|judges?|prosecutors?|police|authorities|officers|tribunal|jury|residents|people|protesters|students|workers|demonstrators|thousands|hundreds|voters)$/u;
  return joint.word === 'in' && acts.test(subject.head ?? '') ? withSpan(place).filter(isGround) : [];
}

/** Whom « for whom » or « against whom » before the subject of a verb stands for. */
function beforeWhom(chunks: readonly Chunk[], at: number): Phrase | null {
  for (let back = at - 1; back > 1 && back >= at - 6; back--) {
    const [joint, relative] = [chunks[back - 1], chunks[back]];
    if (relative?.kind !== 'relative') continue;
    if (
      relative.word !== 'whom' ||
      joint?.kind !== 'preposition' ||
      !/^(?:for|against|on)$/u.test(joint.word)
    )
      return null;
    const before = chunks[back - 2]?.kind === 'comma' ? chunks[back - 3] : chunks[back - 2];
    return before?.kind === 'phrase' ? before : null;
  }
  return null;
}

/** Kinds of events that take someone from one place to another. */
const removals = new Set(['extradition', 'expulsion', 'evacuation', 'withdrawal', 'handover', 'deployment']);

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
  return chunks.slice(Math.max(0, verb - summed), verb + summed).some((chunk) => {
    if (chunk.kind === 'preposition') return chunk.word === 'depuis';
    return chunk.kind === 'date' && /^depuis\s/iu.test(article.text.slice(chunk.start, chunk.end));
  });
}

const manyThings = /^(?:cellules|reseaux)$/u;

/** So far from a verb, in chunks, stands the time for which it counts. */
const summed = 8;

const isPurpose = (before: Chunk | undefined): boolean =>
  before?.kind === 'preposition' && ofPurpose.has(before.word);

const isBody = ({ referents }: Phrase): boolean =>
  referents.some(({ node, as }) => as === 'self' && (node.type === 'organization' || node.type === 'agency'));

/**
 * A dated event counts even where it names no one: a day or a month is enough, or a year where the words say what it
 * was done to.
 */
const isDated = (date: DateItem | null, { of }: EventVerb): boolean =>
  date?.edtf != null && (of !== undefined || /^\d{4}-\d\d/u.test(date.edtf));

/** « s'emparer de Gao », « se retirer de Gao »: after a reflexive verb, « de » introduces the object. */
const ofObject = (told: EventVerb, verb: VerbGroup, phrases: readonly Phrase[]): Phrase | null =>
  told.kind === 'capture' && verb.reflexive ? (phrases[0] ?? null) : null;

/** « prendre Gao », « prendre le contrôle de Gao ». */
const capturedIn = (object: Phrase) =>
  [object, ...object.complements].flatMap(withSpan).find(isGround)?.node ?? null;

/** How many of who, where and when must be given: two in some families, one in others. */
const enough = ({ family }: EventVerb): number =>
  family === 'agreement' || family === 'meeting' || family === 'visit' ? 2 : 1;
