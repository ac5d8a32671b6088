import { argumentsOf } from '../relations/clauses/argumentsOf.ts';
import { subjectOf } from '../relations/clauses/subjectOf.ts';
import type { Phrase } from '../relations/reading/chunks.ts';
import { isGround } from '../relations/reading/nodeKinds.ts';
import type { EventReading } from './eventPhrase.ts';
import {
  isEnvoy,
  type Placed,
  placesBehind,
  placesInFront,
  placesOf,
  placing,
  targetsIn,
  withSpan,
} from './eventPlaces.ts';
import { occurs } from './howReal.ts';
import { opposedBy, verbOpposing } from './opposing.ts';
import { placePart } from './participation.ts';
import { placesInSubject } from './placesOfVerb.ts';
import { behindNoun, isDoneBy, type ToldByNoun } from './toldByNoun.ts';
import { verbBefore, verbOf } from './verbOf.ts';
import { whereGone } from './visitorOf.ts';

/** Where what a noun tells of happens, the surest place first. */
export function placesOfNoun(read: EventReading, told: ToldByNoun): readonly Placed[] {
  const beside = placesBeside(read, told);
  if (beside.length > 0) return beside;
  // « À X, les combats ont repris »
  const { noun, at, last, carrier } = told;
  // "Police in Lyon and Milan carried out a raid"
  if (read.grammar.headAt === 'last' && noun.family === 'operation') {
    const on = verbBefore(read.chunks, at);
    const verb = read.chunks[on];
    if (verb?.kind === 'verb' && read.grammar.cues.starting.has(verb.lemma))
      return placesInSubject(read.chunks, subjectOf(read.chunks, on)?.at ?? -1);
  }
  // « À Gao, une attaque a fait dix morts »
  return last && !isWithin(read, told) && (carrier !== null || told.cost >= 0 || occurs(read, at))
    ? placesInFront(read.chunks, at, placing(read.grammar, noun))
    : [];
}

/** French: « …, selon les résolutions lues à la fin d'un sommet tenu lundi »: what stands in front is said of others. */
const isWithin = ({ chunks, grammar }: EventReading, { at, phrase }: ToldByNoun): boolean =>
  grammar.headAt === 'first' && chunks[at] !== phrase && chunks[at - 1]?.kind === 'preposition';

/** The places that the noun's own words and its verbs give. */
function placesBeside(read: EventReading, told: ToldByNoun): Placed[] {
  const { chunks, grammar } = read;
  const { noun, phrase, at, found, struck, cost, of } = told;
  const posted = phrase.complements.some(isEnvoy);
  // "a visit to Kigali", "the delivery of tanks to Ukraine"
  const towards = placePart(noun) === 'headed-to' ? grammar.place.towards : [];
  const own =
    found === null || posted ? [] : placesOf(noun, found, new Set([...placing(grammar, noun), ...towards]));
  // « une attaque à X a fait dix morts et une fusillade à Y … »: its own place comes before that of what it cost.
  const further = cost > at + 1 && chunks[cost - 1]?.kind !== 'relative' && own.length > 0;
  return [
    ...(cost < 0 || further ? [] : placesBehind(argumentsOf(chunks, cost, true), grammar.place.at)),
    ...(struck === null ? [] : groundOf(struck)),
    // « la frappe a ciblé la cour d'une école à X »
    ...(told.striker < 0 || grammar.headAt === 'last'
      ? []
      : placesBehind(argumentsOf(chunks, told.striker, true), grammar.place.at)),
    ...own,
    ...whereOpposed(read, told),
    ...whereMade(read, told),
    ...whereLeft(told),
    ...(found === null || noun.family !== 'violence' ? [] : targetsIn(found, grammar)),
    ...(noun.family === 'meeting' && noun.kind !== 'ceremony' ? whereGone(chunks, at, grammar.place) : []),
    ...of.filter(
      (referent) =>
        isGround(referent) &&
        (referent.node.type === 'place' ||
          (placesByComplement.has(noun.family) && !(referent.as === 'self' && isDoneBy(told)))),
    ),
  ];
}

/** French: « le départ des troupes françaises de Gao »: where those set out of whom the noun speaks first. */
function whereLeft(told: ToldByNoun): Placed[] {
  if (!leaving.has(told.noun.kind) || told.phrase.complements.length === 0) return [];
  const within = told.phrase.complements.flatMap(({ complements }) => complements).flatMap(withSpan);
  return [...within, ...behindNoun(told, ['de', 'du', 'd'])].filter(
    (one) => isGround(one) && one.node.type === 'place',
  );
}

const leaving = new Set(['departure', 'withdrawal', 'retreat', 'flight', 'evacuation']);

/** « la visite qu'effectue X à Gao » */
function whereMade({ chunks, grammar }: EventReading, { noun, at, last }: ToldByNoun): Placed[] {
  const made = last && noun.family === 'visit' ? verbOf(chunks, at) : -1;
  return made > at
    ? placesBehind(
        argumentsOf(chunks, made, true),
        new Set([...placing(grammar, noun), ...grammar.place.towards]),
      )
    : [];
}

/** « des combats ont opposé X à Y près de Gao » */
function whereOpposed({ chunks, grammar }: EventReading, { noun, at, last }: ToldByNoun): Placed[] {
  const on = last && noun.family === 'war' ? verbOpposing(chunks, at) : -1;
  return on < 0 ? [] : placesBehind(opposedBy(chunks, on).rest, grammar.place.at);
}

/** « a frappé une mosquée de Kunduz »: what is struck, or where it is. */
function groundOf(struck: Phrase): Placed[] {
  const itself = withSpan(struck).filter(isGround);
  return itself.length > 0 || struck.head === null || struck.referents.length > 0
    ? itself
    : struck.complements.flatMap(withSpan).filter((one) => isGround(one) && one.node.type === 'place');
}

/** Families where « de » and a state after the noun give the place: « le séisme de Turquie ». */
const placesByComplement = new Set([
  'violence',
  'vote',
  'coup',
  'war',
  'disaster',
  'meeting',
  'visit',
  'protest',
]);
