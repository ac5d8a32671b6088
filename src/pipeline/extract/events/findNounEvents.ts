import type { EventNoun } from '../languages/eventNouns.ts';
import type { Grammar } from '../languages/grammar.ts';
import { wordSet } from '../languages/words.ts';
import { argumentsOf, phrasesAfter } from '../relations/clauses/argumentsOf.ts';
import { doerOf } from '../relations/clauses/doerOf.ts';
import { subjectOf } from '../relations/clauses/subjectOf.ts';
import { spanOver } from '../relations/context.ts';
import { certaintyAround, originsOf, phrasesWithin, properNames } from '../relations/frames/nouns.ts';
import type { Chunk, Phrase } from '../relations/reading/chunks.ts';
import type { NamedNode } from '../types.ts';
import {
  carrierAfter,
  costAfter,
  isAhead,
  joinArguments,
  startersOf,
  strikerAfter,
  verbBefore,
} from './carriers.ts';
import { dateAfter, dateOfClause, datesBehind } from './eventDates.ts';
import { eventNounOf, isSaidOfBody, ledBy, nameOf, ownChunks } from './eventNounOf.ts';
import { type EventPhrase, type EventReading, gatherParts, isHeadline } from './eventPhrase.ts';
import {
  isEnvoy,
  isGround,
  placesBehind,
  placesInFront,
  placesOf,
  placing,
  targetsIn,
  withSpan,
} from './eventPlaces.ts';
import { isMeant, isReal, occurs } from './howReal.ts';
import { meansOf } from './meansOf.ts';
import { namesNoEvent } from './namesNoEvent.ts';
import { numberOf } from './ofPeople.ts';
import { agentPart, canAct, complementPart, fromAfar, objectPart, placePart } from './participation.ts';
import { possessorOf } from './possessorOf.ts';
import { doing } from './sameEvent.ts';
import { statesBefore } from './statesBefore.ts';
import { goersTo, visitorOf, whereGone } from './visitorOf.ts';

/** All phrases of a sentence that name an event, whether or not they say enough to make it a node of its own. */
export function findNounEvents(read: EventReading): EventPhrase[] {
  return read.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'phrase') return [];
    const led = ledBy(read, chunk, at);
    if (led !== null) return [readEvent(read, led.phrase, at, led.noun, true)];
    return phrasesWithin(chunk).flatMap((phrase) => {
      const noun = isSaidOfBody(chunk, phrase) ? null : eventNounOf(read.grammar, phrase);
      if (noun === null || namesNoEvent(read, chunk, at, phrase)) return [];
      return onEachDate(read, readEvent(read, phrase, at, noun, phrase.end === chunk.end));
    });
  });
}

/** « les attentats de 2003 et de 2007 »: of several, one on each of the dates. */
function onEachDate({ chunks }: EventReading, event: EventPhrase): EventPhrase[] {
  const several = event.phrase?.head?.endsWith('s') === true;
  const further = several && event.date !== null ? datesBehind(chunks, event.date) : [];
  if (further.length === 0) return [event];
  return [
    { ...event, plural: false, occurs: true },
    ...further.map((date) => ({
      ...event,
      date,
      plural: false,
      occurs: true,
      span: spanOver(event.span, date),
    })),
  ];
}

function readEvent(
  read: EventReading,
  phrase: Phrase,
  at: number,
  noun: EventNoun,
  last: boolean,
): EventPhrase {
  const { chunks, grammar } = read;
  const carrier = last ? carrierAfter(grammar, chunks, at) : null;
  const found = last
    ? joinArguments(
        argumentsOf(ownChunks(read, at), at, false),
        carrier === null ? null : argumentsOf(ownChunks(read, carrier), carrier, false),
      )
    : null;
  // "Macron's visit", "the Paris attacks": in English owners and places also stand before the noun.
  const owners = grammar.headAt === 'last' ? properNames(phrase) : [];
  const of = [
    ...phrase.complements.flatMap(withSpan),
    ...owners
      .filter(({ node }) => node.type !== 'country' && phrase.words[0] !== 'operation')
      .map(({ node, start, end }) => ({ node, as: 'self' as const, span: { start, end } })),
  ];
  const striker = last ? strikerAfter(grammar, chunks, at) : -1;
  const struck = striker < 0 ? null : argumentsOf(chunks, striker, true).direct;
  const cost = last && costly.has(noun.family) ? costAfter(chunks, at) : -1;
  const posted = phrase.complements.some(isEnvoy);
  const own = found === null || posted ? [] : placesOf(noun, found, placing(grammar, noun));
  // « une attaque à X a fait dix morts et une fusillade à Y … »: its own place comes before that of what it cost.
  const further = cost > at + 1 && chunks[cost - 1]?.kind !== 'relative' && own.length > 0;
  const beside = [
    ...(cost < 0 || further ? [] : placesBehind(argumentsOf(chunks, cost, true), grammar.place.at)),
    ...(struck === null ? [] : groundOf(struck)),
    ...own,
    ...(found === null || noun.family !== 'violence' ? [] : targetsIn(found, grammar)),
    ...(noun.family === 'meeting' && noun.kind !== 'ceremony' ? whereGone(chunks, at, grammar.place) : []),
    ...of.filter(
      (referent) =>
        isGround(referent) &&
        (referent.node.type === 'place' ||
          (placesByComplement.has(noun.family) && !(referent.as === 'self' && isDoneBy(phrase, noun)))),
    ),
  ];
  // « À X, les combats ont repris »
  const front =
    beside.length === 0 && last && (carrier !== null || occurs(read, at))
      ? placesInFront(chunks, at, placing(grammar, noun))
      : [];
  const placed = [...beside, ...front];
  const origins = originsOf(phrase);
  const { parts, add } = gatherParts();
  for (const { node, span } of placed) add(node, placePart(noun), 'event', span);
  for (const one of struck === null ? [] : withSpan(struck))
    if (one.node.type !== 'event' && one.as !== 'nationals') add(one.node, 'was-target-of', 'node', one.span);
  // « qui a tué trois soldats français », « a coûté la vie à dix policiers maliens »
  for (const one of cost < 0 ? [] : victimsOf(chunks, cost)) {
    const person = one.as === 'self' && one.node.type === 'person' && grammar.headAt === 'first';
    const predicate = one.as !== 'self' || person ? objectPart({ ...noun, family: 'violence' }, one) : null;
    if (predicate === 'nationals-suffered' || (person && predicate !== null))
      add(one.node, predicate, 'node', one.span);
  }
  for (const one of undergoers(read, at, phrase))
    if (one.node.type !== 'event' && one.as === 'self') add(one.node, one.predicate, one.from, one.span);
  // « la guerre civile syrienne », "the Syrian civil war"
  const civil =
    noun.family === 'war' && origins.length === 1 && phrase.words.some((word) => /^civile?$/u.test(word));
  if (noun.family === 'vote' || noun.family === 'coup' || noun.family === 'protest' || civil)
    for (const node of origins) add(node, 'happened-in', 'event', phrase);
  const elsewhere = placed.length > 0 || ['on', 'against', 'with'].some((word) => found?.after.has(word));
  for (const { node, predicate, span } of grammar.headAt === 'last'
    ? statesBefore(phrase, noun, elsewhere)
    : [])
    add(node, predicate, predicate === 'happened-in' ? 'event' : 'node', span);
  const home =
    parts.find(({ predicate, from }) => predicate === 'happened-in' && from === 'event')?.node ?? null;
  const carried = carrier === null ? undefined : chunks[carrier];
  const planned = isAhead(carried);
  const mediated =
    (noun.family === 'agreement' || noun.family === 'meeting') &&
    carried?.kind === 'verb' &&
    grammar.cues.mediating.has(carried.lemma);
  const after = (words: Iterable<string>) =>
    found === null ? [] : phrasesAfter(found, words).flatMap(withSpan);
  for (const one of carrier === null && !followsClosely(chunks, at, grammar) ? [] : after(grammar.place.by)) {
    const predicate = mediated
      ? 'mediated'
      : doneByOthers.has(noun.family) || carrier !== null
        ? agentPart(noun, one)
        : null;
    if (planned && predicate !== 'took-part-in') continue;
    if (predicate !== null) add(one.node, predicate, 'node', one.span);
  }
  // "US-led strikes", "a Qatar-brokered truce"
  for (const { name, participle } of phrase.marked ?? []) {
    const leads = participle === 'led' && (noun.family === 'operation' || fromAfar.has(noun.kind));
    const brings =
      /^(?:brokered|mediated|sponsored)$/u.test(participle) &&
      (noun.family === 'agreement' || noun.family === 'meeting');
    if (canAct(name.node) && (leads || brings))
      add(name.node, leads ? 'carried-out' : 'mediated', 'node', name);
  }
  const aimed = [
    ...grammar.place.against,
    ...(/^(?:sanctions|embargo)$/u.test(noun.kind) ? grammar.place.towards : []),
    ...(noun.kind === 'arrest-warrant' ? ['for'] : []),
    ...(noun.kind === 'investigation' ? ['into'] : []),
  ];
  for (const { node, as, span } of after(aimed))
    if (
      (node.type !== 'person' || noun.family === 'justice') &&
      noun.family !== 'meeting' &&
      noun.family !== 'visit' &&
      (canAct(node) || noun.family !== 'justice') &&
      as !== 'nationals'
    )
      add(node, 'was-target-of', 'node', span);
  const ahead = noun.family === 'meeting' && (planned || goersTo(chunks, at) !== null);
  for (const { node, as, span } of [...after(grammar.place.between), ...after(grammar.place.with)])
    if (together.has(noun.family) && as !== 'nationals' && canAct(node))
      add(node, ahead ? 'was-due-to-attend' : 'took-part-in', 'node', span);
  for (const { node, as, span } of opposedBy(chunks, at))
    if ((noun.family === 'war' || noun.family === 'meeting') && as !== 'nationals' && canAct(node))
      add(node, 'took-part-in', 'node', span);
  for (const { node, as, span } of fronted(read, at))
    if (together.has(noun.family) && as !== 'nationals' && canAct(node))
      add(node, 'took-part-in', 'node', span);
  for (const { node, as, span } of noun.kind === 'phone-call' ? callers(read, at) : [])
    if (as === 'self' && node.type === 'person') add(node, 'took-part-in', 'node', span);
  for (const { node, as, span } of noun.family === 'meeting' || noun.family === 'agreement'
    ? after(patrons)
    : [])
    if (as !== 'nationals' && canAct(node)) add(node, 'mediated', 'node', span);
  for (const { node, as, span } of after(initiatives))
    if (as !== 'nationals' && canAct(node)) add(node, 'undertook', 'node', span);
  for (const one of of) {
    // « le retrait des troupes françaises du Niger », « son retrait de la Cédéao »: what is left.
    if (noun.kind === 'withdrawal' && (phrase.possessive || (one !== of[0] && of[0]?.as === 'forces'))) {
      if (one.node.type === 'country' || one.node.type === 'place')
        add(one.node, 'started-from', 'event', one.span);
      continue;
    }
    const done = one.node.type === 'country' && one.as === 'self' && isDoneBy(phrase, noun);
    const fell = noun.family === 'coup' && one.node.type === 'person' && downfalls.test(phrase.head ?? '');
    const predicate = done ? 'carried-out' : fell ? 'suffered' : complementPart(noun, one);
    // « son retrait de la Cédéao »: whoever withdraws is said by « son ».
    if (predicate === null || (phrase.possessive && doing.has(predicate))) continue;
    add(one.node, predicate, 'node', one.span);
  }
  // « le retrait de ses troupes »
  const [lent] = phrase.complements;
  const given = (lent?.headClass === 'forces' && noun.family === 'operation') || noun.kind === 'recall';
  if (lent?.possessive === true && given)
    for (const { node } of possessorOf(read, at, lent)) add(node, 'carried-out', 'node', lent);
  // « une frappe israélienne », "a US airstrike": states strike from afar; « l'attaque française » may be on the French.
  // "Ukrainian drone attacks": whose arms they are.
  const armed = noun.kind === 'attack' && phrase.words.some((word) => arms.test(word));
  if (noun.family === 'operation' || fromAfar.has(noun.kind) || armed)
    for (const node of origins) add(node, 'carried-out', 'node', phrase);
  if ((noun.family === 'meeting' || noun.family === 'war') && origins.length > 1)
    for (const node of origins) add(node, 'took-part-in', 'node', phrase);
  for (const referent of possessorOf(read, at, phrase)) {
    const strikes =
      firing.has(noun.kind) && (referent.as === 'self' || referent.as === 'forces') && isPower(referent.node);
    const predicate = strikes ? agentPart(noun, referent) : complementPart(noun, referent);
    if (predicate !== null) add(referent.node, predicate, 'node', phrase);
  }
  const goers = noun.family === 'meeting' && noun.kind !== 'ceremony' ? goersTo(chunks, at) : null;
  for (const { node, as } of goers?.referents ?? [])
    if (canAct(node) && as !== 'nationals' && as !== 'ground')
      add(node, 'was-due-to-attend', 'node', goers ?? phrase);
  const visitor = noun.family === 'visit' ? visitorOf(chunks, at) : null;
  for (const { node, as } of visitor?.referents ?? [])
    if (canAct(node) && as !== 'nationals') add(node, 'took-part-in', 'node', visitor ?? phrase);
  const starters = startersOf(read, at, noun);
  for (const { node, predicate, span } of starters)
    if (predicate === 'happened-in' || (noun.family === 'vote' && node.type === 'country'))
      add(node, 'happened-in', 'event', span);
    else add(node, predicate, 'node', span);
  const next = chunks[at + 1];
  const date =
    phrase.dates[0] ??
    (last && next?.kind === 'date'
      ? (next.date ?? null)
      : last
        ? (dateAfter(chunks, at) ??
          dateAfter(chunks, carrier) ??
          dateAfter(chunks, striker) ??
          // « En 2015, une attaque a fait cinq morts »
          (Math.max(cost, striker, carrier ?? -1) > 0
            ? dateOfClause(chunks, Math.max(cost, striker, carrier ?? -1))
            : null))
        : null) ??
    (starters.length > 0 || isSetGoing(read, at) ? dateOfClause(chunks, verbBefore(chunks, at)) : null);
  const accuser = accuserOf(read, at);
  const tried = noun.kind === 'trial' || noun.kind === 'hearing' || noun.kind === 'conviction';
  const about =
    of.find(({ node }) => node.type === 'person')?.node ??
    (tried ? parts.find(({ node }) => node.type === 'person')?.node : undefined) ??
    of.find(({ node, as }) => node.type === 'group' && as === 'self')?.node ??
    null;
  return {
    phrase,
    name: nameOf(read, phrase, noun),
    span: spanOver(phrase, ...parts.map(({ span }) => span), ...(date === null ? [] : [date])),
    trigger: phrase.headSpan,
    certainty:
      chunks[at] === phrase && certaintyAround(read, at) === 'denied'
        ? 'denied'
        : typeof accuser === 'string'
          ? 'attributed'
          : (carried?.kind === 'verb' && carried.conditional) || isSuspected(read, at) || accuser === null
            ? 'unconfirmed'
            : 'stated',
    ...(typeof accuser === 'string' ? { attributedTo: accuser } : {}),
    at,
    noun,
    date,
    place:
      placed[0]?.node ??
      home ??
      starters.find(({ predicate }) => predicate === 'happened-in')?.node ??
      // « l'attaque contre Belgorod »: what is struck says which attack.
      (noun.family === 'violence'
        ? parts.find(({ node, predicate }) => predicate === 'was-target-of' && node.type === 'place')?.node
        : undefined) ??
      (noun.family === 'vote' || noun.family === 'coup' ? (origins[0] ?? null) : null),
    about,
    means: meansOf(noun, phrase.words),
    number: numberOf([phrase, ...phrase.complements].find((one) => numberOf(one) !== null)),
    parts,
    definite: phrase.definite,
    real: isReal(read, phrase, at, noun),
    planned,
    occurs: cost >= 0 || (last && occurs(read, at)) || starters.some(({ predicate }) => done.has(predicate)),
    meant: isMeant(read, phrase, at),
    plural: phrase.head?.endsWith('s') === true && !singular.has(phrase.head),
    headline: isHeadline(read.sentence),
  };
}

/**
 * Whether « par », "by" belongs to the noun at `at`: in "likened the arrest to a novel by X" it belongs to another, which names
 * nothing.
 */
function followsClosely(chunks: readonly Chunk[], at: number, { place }: Grammar): boolean {
  for (let next = at + 1; next < chunks.length && next <= at + 10; next++) {
    const chunk = chunks[next];
    if (chunk?.kind === 'preposition' && place.by.has(chunk.word)) return true;
    if (chunk?.kind === 'phrase' && chunk.referents.length === 0 && chunks[next - 1]?.kind === 'preposition')
      return false;
  }
  return true;
}

/** « a procédé mardi à douze arrestations », « ont mené lundi une opération »: the day of the verb is the event's own. */
function isSetGoing({ chunks, grammar }: EventReading, at: number): boolean {
  const verb = chunks[verbBefore(chunks, at)];
  return (
    verb?.kind === 'verb' &&
    verb.form === 'finite' &&
    verb.modal === null &&
    !verb.negated &&
    !verb.future &&
    !verb.conditional &&
    grammar.cues.starting.has(verb.lemma)
  );
}

/** « a frappé une mosquée de Kunduz »: what is struck, or where it is. */
function groundOf(struck: Phrase) {
  const itself = withSpan(struck).filter(isGround);
  return itself.length > 0 || struck.head === null || struck.referents.length > 0
    ? itself
    : struck.complements.flatMap(withSpan).filter((one) => isGround(one) && one.node.type === 'place');
}

/** « soupçonné d'avoir projeté un attentat »: what someone is only held to have done. */
function isSuspected({ chunks, grammar }: EventReading, at: number): boolean {
  const before = verbBefore(chunks, at);
  const verb = chunks[before];
  return (
    verb?.kind === 'verb' &&
    grammar.cues.starting.has(verb.lemma) &&
    doerOf(grammar, chunks, before)?.mode === 'accused'
  );
}

/** « un différend oppose X à Y »: those between whom it is. */
function opposedBy(chunks: readonly Chunk[], at: number) {
  const relative = chunks[at + 1]?.kind === 'relative' ? at + 2 : at + 1;
  const verb = chunks[relative];
  if (verb?.kind !== 'verb' || verb.form !== 'finite' || verb.passive || verb.lemma !== 'opposer') return [];
  const { direct, after } = argumentsOf(chunks, relative, true);
  return [
    ...(direct === null ? [] : [direct]),
    ...['a', 'au', 'aux'].flatMap((word) => after.get(word) ?? []),
  ].flatMap(withSpan);
}

/** Whom an event has killed or wounded, by the verb at `cost`. */
function victimsOf(chunks: readonly Chunk[], cost: number) {
  const { direct, after } = argumentsOf(chunks, cost, true);
  const verb = chunks[cost];
  // « a coûté la vie à dix soldats »
  const paid = verb?.kind === 'verb' && /^(?:coûter|cost)$/u.test(verb.lemma);
  const whom = paid
    ? [...(after.get('a') ?? []), ...(after.get('au') ?? []), ...(after.get('aux') ?? [])]
    : [];
  return [...(direct === null ? [] : [direct]), ...whom].flatMap((one) =>
    [one, ...one.complements].flatMap(withSpan),
  );
}

/** « X a été la cible d'une attaque », « Y a été le théâtre de combats »: whom or where an event strikes, by what it is called. */
function undergoers({ chunks }: EventReading, at: number, phrase: Phrase) {
  const [verb, chunk] = [chunks[at - 1], chunks[at]];
  if (chunk?.kind !== 'phrase' || chunk.head === null || !chunk.complements.includes(phrase)) return [];
  if (verb?.kind !== 'verb' || verb.form !== 'finite' || verb.lemma !== 'être' || verb.negated) return [];
  const scene = /^(?:theatre|scene)$/u.test(chunk.head);
  if (!scene && !/^(?:cible|victime)s?$/u.test(chunk.head)) return [];
  const subject = subjectOf(chunks, at - 1);
  if (subject?.kind !== 'phrase') return [];
  return withSpan(subject.phrase).map((one) =>
    scene || one.node.type === 'place'
      ? { ...one, predicate: 'happened-in', from: 'event' as const }
      : { ...one, predicate: 'was-target-of', from: 'node' as const },
  );
}

/** Kinds of violence of which « ses » says who does it: « a intensifié ses bombardements ». */
const firing = new Set([...fromAfar, 'attack', 'firing', 'shelling']);
const isPower = ({ type }: NamedNode): boolean => /^(?:country|agency|group)$/u.test(type);

/** What those do who set something in motion. */
const done = new Set(['carried-out', 'perpetrated']);

/** Nouns (folded, of either language) in -s for one event. */
const singular = wordSet(
  'proces entretiens pourparlers discussions negociations consultations combats affrontements hostilites heurts violences represailles funerailles obseques elections legislatives presidentielles municipales regionales exercices manoeuvres talks negotiations clashes hostilities elections exercises floods riots inondations emeutes',
);

const arms = /^(?:drone|missile|rocket|artillery|air|mortar)s?$/u;
const initiatives = ['a_l_initiative_de'];
const patrons = ['sous_l_egide_de', 'sous_la_mediation_de', 'par_l_intermediaire_de'];

/** « Avec X, les discussions ont porté sur … »: those named before the noun that opens the clause. */
function fronted({ chunks, grammar }: EventReading, at: number) {
  const [preposition, phrase, comma] = [chunks[at - 3], chunks[at - 2], chunks[at - 1]];
  return at === 3 &&
    comma?.kind === 'comma' &&
    phrase?.kind === 'phrase' &&
    preposition?.kind === 'preposition' &&
    grammar.place.with.has(preposition.word)
    ? withSpan(phrase)
    : [];
}

/** "In a phone call, X urged Y to …": whoever speaks in it, and to whom. */
function callers({ chunks, grammar }: EventReading, at: number) {
  const joint = chunks[at - 1];
  if (at > 2 || joint?.kind !== 'preposition' || !grammar.cues.during.has(joint.word)) return [];
  const verb = chunks.findIndex((chunk, on) => on > at && chunk.kind === 'verb' && chunk.form === 'finite');
  const doer = verb < 0 ? null : doerOf(grammar, chunks, verb);
  const { direct } = argumentsOf(chunks, verb < 0 ? chunks.length : verb, true);
  if (doer?.subject.kind !== 'phrase') return [];
  return [doer.subject.phrase, ...(direct === null ? [] : [direct])].flatMap(withSpan);
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

/** « les représailles d'Israël », « les frappes de la Russie »: the state that follows « de » does it. */
const isDoneBy = ({ head }: Phrase, { kind }: EventNoun): boolean =>
  kind === 'strike' || /^(?:represailles|ripostes?|tirs?|retaliation)$/u.test(head ?? '');

/** English: "X accuses him of having ordered the torture of Y": who accuses someone of the deed; undefined where nobody does. */
function accuserOf({ chunks, grammar }: EventReading, at: number): string | null | undefined {
  const [joint, deed] = [chunks[at - 2], chunks[at - 1]];
  if (grammar.headAt !== 'last' || deed?.kind !== 'verb' || deed.form === 'finite') return undefined;
  if (joint?.kind !== 'preposition' || joint.word !== 'of') return undefined;
  let verb = at - 3;
  while (verb >= 0 && verb >= at - 6 && chunks[verb]?.kind !== 'verb') verb--;
  const told = chunks[verb];
  if (told?.kind !== 'verb' || !/^(?:accuse|suspect)$/u.test(told.lemma)) return undefined;
  const subject = doerOf(grammar, chunks, verb)?.subject;
  const [one, ...more] = subject?.kind === 'phrase' ? subject.phrase.referents : [];
  return one !== undefined && more.length === 0 && !told.passive ? one.node.id : null;
}

/** Nouns (folded, of either language) of what befalls whoever held power. */
const downfalls = /^(?:overthrow|ouster|toppling|fall|removal|renversement|chute|destitution)$/u;

/** Families of what costs lives. */
const costly = new Set(['violence', 'disaster', 'operation', 'war']);

/** Families where « par » introduces whoever did it. */
const doneByOthers = new Set([
  'violence',
  'abduction',
  'coup',
  'operation',
  'justice',
  'act',
  'office',
  'transfer',
  'agreement',
]);

/** Families whose parties follow « entre » and « avec ». */
const together = new Set(['meeting', 'agreement', 'operation', 'war']);
