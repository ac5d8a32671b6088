import type { Certainty } from '../../../domain/basics/kinds.ts';
import type { Span } from '../../../domain/basics/span.ts';
import type { EventVerb } from '../languages/eventNouns.ts';
import { phrasesAfter } from '../relations/clauses/argumentsOf.ts';
import { spanOver } from '../relations/context.ts';
import type { Chunk, DateItem, Phrase, VerbGroup } from '../relations/reading/chunks.ts';
import { isGround } from '../relations/reading/nodeKinds.ts';
import type { NamedNode } from '../types.ts';
import { dateOfClause } from './eventDates.ts';
import {
  type EventPhrase,
  type EventReading,
  gatherParts,
  isHeadline,
  opensBesides,
  whereTold,
} from './eventPhrase.ts';
import { withSpan } from './eventPlaces.ts';
import { meansOf } from './meansOf.ts';
import { hosts, isOfPeople, numberOf } from './ofPeople.ts';
import { addWho } from './partsOfVerb.ts';
import { patientsOf } from './patients.ts';
import { addWhere, placesOfVerb } from './placesOfVerb.ts';
import { tenseOf } from './tenseOf.ts';
import { readTold, type ToldByVerb } from './toldByVerb.ts';

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
  const whole = readTold(read, verb, at, told);
  if (whole === null) return null;
  const { doer, subject, given, object, planned } = whole;
  const { parts, add } = gatherParts();
  addWho(grammar, chunks, whole, add);
  const placed = placesOfVerb(grammar, chunks, whole);
  addWhere(grammar, whole, placed, add);
  const taken = told.kind === 'capture' && object !== null ? capturedIn(object) : null;
  const place = taken ?? placed[0]?.node ?? null;
  const date = dateOfClause(chunks, at);
  // « des écoliers qui rentraient dans leur village »: what they were about when something else happened.
  const goes = told.family === 'move' || verb.lemma === 'aller';
  if (goes && grammar.headAt === 'first' && isBackground(read.article.text, verb)) return null;
  // « arrivé deuxième du scrutin » is no arrival.
  if ((told.kind === 'return' || told.kind === 'arrival') && placed.length === 0) return null;
  const scant = isScant(whole, parts, place, date);
  const bare = scant && isBare(read, at, whole);
  if (scant && !bare) return null;
  const about =
    object?.referents.find(
      ({ node, as }) => (node.type === 'person' || node.type === 'group') && as === 'self',
    )?.node ?? null;
  const visitor =
    told.family === 'visit' || told.family === 'move'
      ? parts.find(({ node, from }) => from === 'node' && node.type === 'person')?.node
      : undefined;
  return {
    phrase: null,
    name: null,
    span: spanOver(verb, ...wordsOf(whole, parts)),
    trigger: verb.headSpan,
    certainty: certaintyOf(chunks, at, whole),
    at,
    noun: told,
    date,
    place,
    about: told.family === 'meeting' ? null : (about ?? visitor ?? null),
    patients: patientsOf(read, at, told, object),
    parts,
    means: meansOf(
      told,
      [subject, object].flatMap((one) => one?.words ?? []),
    ),
    number: numberOf(object),
    definite: false,
    real: true,
    bare,
    again:
      grammar.headAt === 'first' &&
      verb.passive &&
      verb.form === 'finite' &&
      isToldOf(doer.subject.kind, given),
    planned,
    tense: tenseOf(read, verb, planned),
    meant: false,
    plural: object !== null && isEach(object),
    besides: opensBesides(read),
    ...whereTold(read),
  };
}

/** Whether too little is known of who, where and when. */
function isScant(
  whole: ToldByVerb,
  parts: EventPhrase['parts'],
  place: NamedNode | null,
  date: DateItem | null,
): boolean {
  const { told, verb, subject, object, agents } = whole;
  const named = parts.filter(({ from, predicate }) => from === 'node' || predicate === 'benefited').length;
  // « un convoi est parti de Gao pour Kidal »
  const way = parts.some(({ predicate }) => predicate === 'started-from' || predicate === 'headed-to');
  const known = named + (place === null && !way ? 0 : 1) + (date?.edtf == null ? 0 : 1);
  // « le Conseil de sécurité se réunit »: a body meets by itself.
  const alone = told.family === 'meeting' && verb.reflexive && agents.some(isInstitution);
  // "A number of ministers met X": those who met someone, though they have no name.
  const met =
    told.kind === 'meeting' &&
    (verb.lemma === 'meet' ? subject?.head != null && object !== null : isMetBy(whole) || areMet(whole));
  return (
    known < (alone || met || isOnDuty(whole) ? 1 : enough(told)) ||
    (named === 0 && place === null && !way && !isDated(date, told))
  );
}

/** Whether a verb tells of people of whom only is said what they are, or of someone who is only « il », "he". */
function isBare({ chunks, grammar, sentence }: EventReading, at: number, whole: ToldByVerb): boolean {
  const { told, verb, doer, subject, given, planned, someone } = whole;
  if (planned || doer.mode !== 'real') return false;
  const bearer = told.alone === true || told.undergone === true || told.withOther === true ? subject : given;
  return (
    isOfPeople(
      verb,
      told,
      bearer,
      isEnabled(chunks, at, doer.governor) ||
        // « Mali : dix soldats tués »
        (grammar.headAt === 'first' && isHeadline(sentence) && isClosing(chunks, at)),
    ) ||
    areMet(whole) ||
    (someone && verb.form === 'finite' && !verb.conditional)
  );
}

/** The words that tell of the event with its verb, and stand near it. */
function wordsOf({ told, verb, subject, object, found }: ToldByVerb, parts: EventPhrase['parts']): Span[] {
  // « a été mis en examen », « placé en détention »: the words that make the verb tell of it.
  const telling = phrasesAfter(found, found.after.keys()).filter(
    ({ head }) => head !== null && told.after?.has(head) === true,
  );
  return [subject, object, ...telling, ...parts.map(({ span }) => span)]
    .filter((span) => span !== null)
    .filter((span) => Math.abs(span.start - verb.start) < reach && Math.abs(span.end - verb.end) < reach);
}

const certaintyOf = (chunks: readonly Chunk[], at: number, whole: ToldByVerb): Certainty => {
  const { told, verb, doer, planned, arranged } = whole;
  return verb.conditional ||
    doer.conditional ||
    (doer.mode !== 'real' && !arranged && !isClaim(chunks, at, doer.mode)) ||
    (planned && told.kind === 'extradition')
    ? 'unconfirmed'
    : 'stated';
};

/** « X a affirmé avoir tué Y » is as sure as « X a affirmé que Y avait été tué », which is attributed to X, too. */
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

/** Whether what a passive verb is done to is someone told of before, without a name: « ils », « les otages ». */
const isToldOf = (subject: 'pronoun' | 'phrase', given: Phrase | null): boolean =>
  given === null
    ? subject === 'pronoun'
    : given.definite &&
      !isEach(given) &&
      given.members.length === 0 &&
      given.referents.every(({ as }) => as === 'nationals');

/** « tous les hommes ont été condamnés »: many, of whom not each was told of. */
const isEach = ({ counts }: Phrase): boolean => counts.some((word) => /^tou(?:s|tes)$/u.test(word));

/** French: whether a verb stands in the imperfect, without an auxiliary; « rentrerait » ends as « rentrait » does. */
const isBackground = (text: string, { form, conditional, headSpan }: VerbGroup): boolean =>
  form === 'finite' && !conditional && /(?:ais|ait|aient)$/u.test(text.slice(headSpan.start, headSpan.end));

/** French: « l'opération a permis d'arrêter dix hommes »: what the verb at `governor` says was done. */
function isEnabled(chunks: readonly Chunk[], at: number, governor: number): boolean {
  const [verb, infinitive] = [chunks[governor], chunks[at]];
  return (
    governor !== at &&
    infinitive?.kind === 'verb' &&
    infinitive.form === 'infinitive' &&
    verb?.kind === 'verb' &&
    verb.form === 'finite' &&
    verb.lemma === 'permettre' &&
    !verb.negated &&
    !verb.future &&
    !verb.conditional &&
    verb.modal === null
  );
}

/**
 * French: « X a reçu le chef du gouvernement tunisien », « Ils seront reçus par X »: one of the two is only told by an
 * office or a pronoun.
 */
function isMetBy({ verb, doer, subject, agents, object }: ToldByVerb): boolean {
  if (!/^(?:recevoir|accueillir|rencontrer|entretenir)$/u.test(verb.lemma)) return false;
  const host = verb.passive ? (agents[0] ?? null) : subject;
  if (verb.passive)
    return host !== null && (object === null ? doer.subject.kind === 'pronoun' : meets(object));
  return (host !== null || doer.subject.kind === 'pronoun') && object !== null && meets(object);
}

/** Whether a participle ends the clause of those to whom it was done, or goes on with where. */
const isClosing = (chunks: readonly Chunk[], at: number): boolean => {
  const [before, verb, next] = [chunks[at - 1], chunks[at], chunks[at + 1]];
  return (
    before?.kind === 'phrase' &&
    verb?.kind === 'verb' &&
    verb.form === 'participle' &&
    verb.passive &&
    !chunks.some((chunk) => chunk.kind === 'verb' && chunk.form === 'finite') &&
    (next === undefined || /^(?:preposition|comma|conjunction)$/u.test(next.kind))
  );
};

/** French: « Les deux chefs d'État se sont entretenus », « les trois ministres se sont réunis ». */
const areMet = ({ told, verb, subject }: ToldByVerb): boolean =>
  told.kind === 'meeting' &&
  verb.reflexive &&
  verb.form === 'finite' &&
  /^(?:entretenir|rencontrer|réunir)$/u.test(verb.lemma) &&
  subject?.definite === true &&
  subject.counts.some((word) => /^(?:deux|trois|quatre)$/u.test(word)) &&
  subject.head !== null &&
  hosts.has(subject.head);

/** French: « Le Premier ministre s'est rendu à Gao »: who visits is only told by an office. */
const isOnDuty = ({ told, subject }: ToldByVerb): boolean =>
  told.family === 'visit' &&
  subject?.definite === true &&
  subject.headClass === 'role' &&
  subject.head !== null &&
  hosts.has(subject.head);

/** Whether a phrase is one person, or a few who go together: « le chef du gouvernement », « les deux hommes ». */
const meets = ({ head, referents }: Phrase): boolean =>
  head === null ? referents.some(({ node, as }) => node.type === 'person' && as === 'self') : hosts.has(head);

const isInstitution = ({ referents }: Phrase): boolean =>
  referents.some(({ node, as }) => as === 'self' && (node.type === 'organization' || node.type === 'agency'));

/**
 * A dated event counts even where it names no one: a day or a month is enough, or a year where the words say what it
 * was done to.
 */
const isDated = (date: DateItem | null, { of }: EventVerb): boolean =>
  date?.edtf != null && (of !== undefined || /^\d{4}-\d\d/u.test(date.edtf));

/** « prendre Gao », « prendre le contrôle de Gao ». */
const capturedIn = (object: Phrase) =>
  [object, ...object.complements].flatMap(withSpan).find(isGround)?.node ?? null;

/** How many of who, where and when must be given: two in some families, one in others. */
const enough = ({ family }: EventVerb): number =>
  family === 'agreement' || family === 'meeting' || family === 'visit' ? 2 : 1;
