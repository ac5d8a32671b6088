import type { EventNoun } from '../languages/eventNouns.ts';
import type { Grammar } from '../languages/grammar.ts';
import { argumentsOf, phrasesAfter } from '../relations/clauses/argumentsOf.ts';
import { doerOf } from '../relations/clauses/doerOf.ts';
import { subjectOf } from '../relations/clauses/subjectOf.ts';
import type { Chunk } from '../relations/reading/chunks.ts';
import type { AddPart, EventReading } from './eventPhrase.ts';
import { type Placed, withSpan } from './eventPlaces.ts';
import { helpersIn } from './helpers.ts';
import { opposedBy, verbOpposing } from './opposing.ts';
import { agentPart, canAct, fromAfar, isParty } from './participation.ts';
import { behindNoun, type ToldByNoun } from './toldByNoun.ts';
import { verbBefore } from './verbOf.ts';
import { goersTo, visitorOf } from './visitorOf.ts';

/** Adds whoever the words behind and around an event's noun say takes part in it. */
export function addWhoAround(read: EventReading, told: ToldByNoun, add: AddPart): void {
  const { chunks, grammar } = read;
  const { noun, phrase, at, planned } = told;
  const addEach = (all: readonly Placed[], predicate: string): void => {
    for (const { node, span } of all) add(node, predicate, 'node', span);
  };
  addDoers(read, told, add);
  if (!isBlamed(chunks, at)) addEach([...aimedAt(grammar, told), ...laidFor(told)], 'was-target-of');
  // « le coup d'État contre X »
  if (noun.family === 'coup')
    addEach(
      behindNoun(told, grammar.place.against).filter(({ node }) => node.type === 'person'),
      'suffered',
    );
  const ahead = noun.family === 'meeting' && (planned || goersTo(chunks, at) !== null);
  const parties = (all: readonly Placed[]): Placed[] =>
    together.has(noun.family) ? all.filter(isParty) : [];
  addEach(
    parties([...behindNoun(told, grammar.place.between), ...behindNoun(told, grammar.place.with)]),
    ahead ? 'was-due-to-attend' : 'took-part-in',
  );
  const opposing = noun.family === 'war' || noun.family === 'meeting' ? verbOpposing(chunks, at) : -1;
  if (opposing >= 0)
    addEach(
      opposedBy(chunks, opposing)
        .parties.flatMap(withSpan)
        .filter((one) => isParty(one)),
      'took-part-in',
    );
  addEach(parties(fronted(read, at)), 'took-part-in');
  if (noun.family === 'meeting' && phrase.head === 'audience')
    addEach(
      [...granters(read, at), ...behindNoun(told, ['a', 'au', 'aux'])].filter(
        (one) => isParty(one) && one.node.type !== 'country',
      ),
      'took-part-in',
    );
  if (noun.kind === 'phone-call')
    addEach(
      callers(read, at).filter(({ node, as }) => as === 'self' && node.type === 'person'),
      'took-part-in',
    );
  if (isBrokered(noun)) addEach(behindNoun(told, patrons).filter(isParty), 'mediated');
  addEach(behindNoun(told, initiatives).filter(isParty), 'undertook');
  if (grammar.headAt === 'first' && told.found !== null && !planned)
    addEach(helpersIn(told.found), 'took-part-in');
  if (noun.kind === 'investigation' && grammar.headAt === 'first')
    addEach(inquirers(read, at), 'carried-out');
}

/** Adds whoever did it: behind « par », or joined to the noun by a participle. */
function addDoers({ chunks, grammar }: EventReading, told: ToldByNoun, add: AddPart): void {
  const { noun, phrase, at, carrier, carried, planned } = told;
  const mediated = isBrokered(noun) && carried?.kind === 'verb' && grammar.cues.mediating.has(carried.lemma);
  const doers =
    carrier === null && !followsClosely(chunks, at, grammar) ? [] : behindNoun(told, grammar.place.by);
  for (const one of doers) {
    const isDoer = doneByOthers.has(noun.family) || carrier !== null;
    const predicate = mediated ? 'mediated' : isDoer ? agentPart(noun, one) : null;
    if (predicate === null || (planned && predicate !== 'took-part-in')) continue;
    add(one.node, predicate, 'node', one.span);
  }
  // "US-led strikes", "a Qatar-brokered truce"
  for (const { name, participle } of phrase.marked ?? []) {
    const leads = participle === 'led' && (noun.family === 'operation' || fromAfar.has(noun.kind));
    const brings = isBrokered(noun) && /^(?:brokered|mediated|sponsored)$/u.test(participle);
    if (canAct(name.node) && (leads || brings))
      add(name.node, leads ? 'carried-out' : 'mediated', 'node', name);
  }
}

/** « une attaque contre X », "sanctions on X", "an investigation into X": whom or what it is aimed at. */
function aimedAt({ place }: Grammar, told: ToldByNoun): Placed[] {
  const { family, kind } = told.noun;
  if (family === 'meeting' || family === 'visit') return [];
  return behindNoun(told, [
    ...place.against,
    ...(/^(?:sanctions|embargo)$/u.test(kind) ? place.towards : []),
    ...(kind === 'arrest-warrant' ? ['for'] : []),
    ...(kind === 'investigation' ? ['into'] : []),
  ]).filter(
    ({ node, as }) => as !== 'nationals' && (family === 'justice' ? canAct(node) : node.type !== 'person'),
  );
}

/** French: « une embuscade tendue par X aux soldats de Y », « ont tendu une embuscade à Y »: for whom it was laid. */
const laidFor = (told: ToldByNoun): readonly Placed[] =>
  told.noun.kind !== 'ambush'
    ? []
    : behindNoun(told, ['a', 'au', 'aux']).filter(
        ({ node, as }) => canAct(node) && node.type !== 'person' && as !== 'ground' && as !== 'nationals',
      );

/** English: "blamed the attack on X", "pinned that bombing on X": who is said to have done it. */
function isBlamed(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[chunks[at - 1]?.kind === 'subordinator' ? at - 2 : verbBefore(chunks, at)];
  return verb?.kind === 'verb' && !verb.passive && /^(?:blame|pin)$/u.test(verb.lemma);
}

/** Adds whoever goes to it, is on it, or sets it in motion. */
export function addWhoGoes({ chunks }: EventReading, { noun, at, starters }: ToldByNoun, add: AddPart): void {
  const goers = noun.family === 'meeting' && noun.kind !== 'ceremony' ? goersTo(chunks, at) : null;
  for (const { node, as, span } of goers === null ? [] : withSpan(goers))
    if (isParty({ node, as }) && as !== 'ground') add(node, 'was-due-to-attend', 'node', span);
  const visitor = noun.family === 'visit' ? visitorOf(chunks, at) : null;
  for (const { node, span } of visitor === null ? [] : withSpan(visitor).filter(isParty))
    add(node, 'took-part-in', 'node', span);
  for (const { node, predicate, span } of starters)
    if (predicate === 'happened-in' || (noun.family === 'vote' && node.type === 'country'))
      add(node, 'happened-in', 'event', span);
    else add(node, predicate, 'node', span);
}

/**
 * Whether « par », "by" belongs to the noun at `at`: in "likened the arrest to a novel by X" it belongs to another one,
 * which names nothing.
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

/** « Avec X, les discussions ont porté sur … »: those named before the noun that opens the clause. */
function fronted({ chunks, grammar }: EventReading, at: number): Placed[] {
  const [preposition, phrase, comma] = [chunks[at - 3], chunks[at - 2], chunks[at - 1]];
  return at === 3 &&
    comma?.kind === 'comma' &&
    phrase?.kind === 'phrase' &&
    preposition?.kind === 'preposition' &&
    grammar.place.with.has(preposition.word)
    ? withSpan(phrase)
    : [];
}

/** French: « l'enquête a été confiée à la DGSI », « la DGSI est chargée de l'enquête »: who inquires. */
function inquirers({ chunks }: EventReading, at: number): Placed[] {
  const given = chunks.findIndex(
    (chunk, on) =>
      on > at &&
      on <= at + 8 &&
      chunk.kind === 'verb' &&
      chunk.passive &&
      !chunk.negated &&
      chunk.lemma === 'confier' &&
      // « L'enquête sur l'attentat de Nice a été confiée à X »
      (on === at + 1 || subjectOf(chunks, on)?.at === at),
  );
  if (given > at)
    return phrasesAfter(argumentsOf(chunks, given, false), ['a', 'au', 'aux'])
      .flatMap(withSpan)
      .filter(isParty);
  const [verb, joint] = [chunks[at - 2], chunks[at - 1]];
  if (verb?.kind !== 'verb' || verb.negated || verb.future || verb.conditional) return [];
  if (joint?.kind !== 'preposition' || !/^(?:de|d)$/u.test(joint.word)) return [];
  if (!(verb.passive || verb.reflexive) || !/^(?:charger|saisir)$/u.test(verb.lemma)) return [];
  const subject = subjectOf(chunks, at - 2);
  return subject?.kind === 'phrase' ? withSpan(subject.phrase).filter(isParty) : [];
}

/** French: « X a accordé une audience », « l'audience que lui a accordée, mardi, X »: who received someone. */
function granters({ chunks, grammar }: EventReading, at: number): Placed[] {
  const before = verbBefore(chunks, at);
  const on = [before, at + 2].find((one) => {
    const verb = chunks[one];
    return verb?.kind === 'verb' && /^(?:accorder|donner)$/u.test(verb.lemma) && !verb.negated;
  });
  if (on === undefined) return [];
  if (on > at) {
    const next = chunks.slice(on + 1, on + 5).find(({ kind }) => !/^(?:comma|date|adverb)$/u.test(kind));
    return next?.kind === 'phrase' ? withSpan(next) : [];
  }
  const doer = doerOf(grammar, chunks, on);
  return doer?.mode === 'real' && doer.subject.kind === 'phrase' ? withSpan(doer.subject.phrase) : [];
}

/** "In a phone call, X urged Y to …": whoever speaks in it, and to whom. */
function callers({ chunks, grammar }: EventReading, at: number): Placed[] {
  const joint = chunks[at - 1];
  if (at > 2 || joint?.kind !== 'preposition' || !grammar.cues.during.has(joint.word)) return [];
  const verb = chunks.findIndex((chunk, on) => on > at && chunk.kind === 'verb' && chunk.form === 'finite');
  if (verb < 0) return [];
  const doer = doerOf(grammar, chunks, verb);
  if (doer?.subject.kind !== 'phrase') return [];
  const { direct } = argumentsOf(chunks, verb, true);
  return [doer.subject.phrase, ...(direct === null ? [] : [direct])].flatMap(withSpan);
}

const initiatives = ['a_l_initiative_de'];
const patrons = ['sous_l_egide_de', 'sous_la_mediation_de', 'par_l_intermediaire_de'];

/** What a third one can bring about between two. */
const isBrokered = ({ family }: EventNoun): boolean => family === 'agreement' || family === 'meeting';

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
