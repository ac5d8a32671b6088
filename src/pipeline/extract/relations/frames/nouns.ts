import type { Certainty } from '../../../../domain/basics/kinds.ts';
import { carrierAfter, isAhead, joinArguments } from '../../events/carriers.ts';
import { possessorOf } from '../../events/possessorOf.ts';
import { verbOf } from '../../events/verbOf.ts';
import type { Grammar } from '../../languages/grammar.ts';
import type { NounTrigger } from '../../languages/triggers.ts';
import type { NamedNode } from '../../types.ts';
import { type Arguments, argumentsOf, phrasesAfter } from '../clauses/argumentsOf.ts';
import { doerOf } from '../clauses/doerOf.ts';
import { ofPurpose } from '../clauses/purpose.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import type { NameItem, Phrase } from '../reading/chunks.ts';
import { unspecific } from '../reading/determiners.ts';
import { nodesAt } from './matchEnd.ts';

/** What nouns assert of their complements: « l'arrestation de X par Y », « la visite de X à Y ». */
export function nounFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'phrase') return [];
    // « visé par » is no intention.
    const certainty = certaintyAround(read, at) ?? (isAimed(read, at) || isBasis(read, at) ? 'stated' : null);
    if (certainty === null) return [];
    return phrasesWithin(chunk).flatMap((phrase) => {
      const triggers = triggersOf(read.grammar, phrase);
      if (triggers === undefined || isUndone(read.grammar, chunk, phrase)) return [];
      // « toute rencontre entre X et Y », "any deal with X": none in particular.
      if (phrase.counts.some((word) => unspecific.has(word))) return [];
      // What follows the chunk belongs to the noun at its end.
      const carried = phrase.end === chunk.end ? carrierAfter(read.grammar, read.chunks, at) : null;
      const carrier = carried !== null && isAhead(read.chunks[carried]) ? null : carried;
      // « la rencontre entre X et Y, prévue mercredi »: they have not met yet.
      if (carried !== null && carrier === null && read.grammar.headAt === 'first') return [];
      const found =
        phrase.end === chunk.end
          ? joinArguments(
              argumentsOf(read.chunks, at, false),
              carrier === null ? null : argumentsOf(read.chunks, carrier, false),
            )
          : nothing;
      return frameOf(read, phrase, at, found, triggers, certainty);
    });
  });
}

/** « des échanges de tirs » are no talks: what a noun says with its complement, or else by itself. */
function triggersOf(grammar: Grammar, { head, complements }: Phrase): readonly NounTrigger[] | undefined {
  if (head === null) return undefined;
  const of = complements[0]?.head ?? null;
  const compound = of === null ? undefined : grammar.nounTriggers.get(`${head}_de_${of}`);
  if (compound !== undefined) return compound;
  return of !== null && exchanges.test(head) && !said.test(of) ? undefined : grammar.nounTriggers.get(head);
}

const exchanges = /^(?:echanges?|exchanges?)$/u;
/** What those who talk exchange (folded, of either language). */
const said = /^(?:vues?|points?|opinions?|idees?|propos|views?|ideas?|opinions?)$/u;

const nothing: Arguments = { direct: null, second: null, after: new Map(), governs: -1 };

/** A phrase with its members and complements. */
export function phrasesWithin(phrase: Phrase): Phrase[] {
  if (phrase.members.length > 0) return phrase.members.flatMap(phrasesWithin);
  const { complements, appositions } = phrase;
  if (complements.length === 0 && appositions.length === 0) return [phrase];
  return [phrase, ...complements.flatMap(phrasesWithin), ...appositions.flatMap(phrasesWithin)];
}

function frameOf(
  read: ReadSentence,
  phrase: Phrase,
  at: number,
  found: Arguments,
  triggers: readonly NounTrigger[],
  certainty: Certainty,
): Finding[] {
  const of = phrase.complements[0];
  for (const trigger of triggers) {
    if (of?.head != null && trigger.notOf?.has(of.head) === true) continue;
    // "arms deliveries", "the military presence": what the noun is of stands before it in English.
    const qualified =
      trigger.through !== undefined && phrase.words.some((word) => trigger.through?.has(word) === true);
    if (trigger.through !== undefined && !qualified && (of?.head == null || !trigger.through.has(of.head)))
      continue;
    const own = trigger.through === undefined || qualified ? phrase : throughComplement(phrase);
    if (trigger.predicate === 'signed-agreement-with' && isEnded(read, at)) continue;
    const pairs = [...pairsAt(read, trigger, own, found, at), ...endsAt(read, trigger, own, found, at)];
    const findings = pairs
      .filter(({ source, target }) => source.id !== target.id)
      .map(
        ({ source, target, phrases }): Finding => ({
          source,
          target,
          predicate: trigger.predicate,
          at,
          span: spanOver(phrase, ...phrases),
          trigger: phrase.headSpan,
          certainty,
          score: trigger.score,
          why: 'noun-frame',
        }),
      );
    if (findings.length > 0) return findings;
  }
  return [];
}

/** "ended its pact with X", « a rompu l'accord avec X »: whoever does so signs none. */
function isEnded({ chunks }: ReadSentence, at: number): boolean {
  const verb = chunks[verbOf(chunks, at)];
  return verb?.kind === 'verb' && ending.test(verb.lemma);
}

const ending = /^(?:end|terminate|scrap|cancel|revoke|rescind|denounce|suspend|rompre|résilier)$/u;

/** « livraison d'armes russes »: the noun with what its first complement says of it. */
function throughComplement(phrase: Phrase): Phrase {
  const [inner, ...more] = phrase.complements;
  return inner === undefined
    ? phrase
    : { ...phrase, names: [...phrase.names, ...inner.names], complements: [...inner.complements, ...more] };
}

interface Ends {
  readonly source: NamedNode;
  readonly target: NamedNode;
  readonly phrases: readonly Phrase[];
}

/** Both ends in one place: « entre X et Y », « franco-marocaine ». */
function pairsAt(
  read: ReadSentence,
  trigger: NounTrigger,
  phrase: Phrase,
  found: Arguments,
  at: number,
): Ends[] {
  return (trigger.pairAt ?? []).flatMap((word) => {
    const [nodes, phrases] =
      word === 'demonym'
        ? [originsOf(phrase).filter(({ type }) => trigger.subject.types.includes(type)), []]
        : [
            phrasesAfter(found, [word]).flatMap((one) => nodesAt(read, one, trigger.subject)),
            phrasesAfter(found, [word]),
          ];
    // « X et Y ont renforcé leur coopération »
    if (nodes.length === 0 && phrase.counts.some((one) => /^(?:leurs?|their)$/u.test(one))) {
      const owners = possessorOf(read, at, phrase)
        .filter(
          ({ node, as }) => trigger.subject.types.includes(node.type) && trigger.subject.as.includes(as),
        )
        .map(({ node }) => node);
      const [source, target, ...more] = owners;
      return source !== undefined && target !== undefined && more.length === 0 && word !== 'demonym'
        ? [{ source, target, phrases: [] }]
        : [];
    }
    if (nodes.length < 2 || nodes.length > 6) return [];
    return nodes.flatMap((source, one) =>
      nodes.slice(one + 1).map((target) => ({ source, target, phrases })),
    );
  });
}

function endsAt(
  read: ReadSentence,
  trigger: NounTrigger,
  phrase: Phrase,
  found: Arguments,
  at: number,
): Ends[] {
  const sources = trigger.subjectAt.flatMap((place) =>
    nodesFrom(read, place, phrase, found, trigger.subject),
  );
  // « le démantèlement d'un réseau de financement »: who dismantles does not finance.
  const outer = read.chunks[at];
  if (sources.length === 0 && outer?.kind === 'phrase' && phrase.start === outer.start)
    sources.push(...lent(read, trigger, at));
  if (sources.length === 0 && /^(?:met|visited|signed-agreement-with)$/u.test(trigger.predicate))
    sources.push(...goingOn(read, trigger, at));
  if (sources.length === 0 && (trigger.subjectAt.includes('of') || trigger.subjectAt.includes('owner')))
    sources.push(
      ...possessorOf(read, at, phrase)
        .filter(
          ({ node, as }) => trigger.subject.types.includes(node.type) && trigger.subject.as.includes(as),
        )
        .map(({ node }) => ({ node, phrase })),
    );
  if (sources.length === 0) return [];
  const targets = trigger.objectAt.flatMap((place) => nodesFrom(read, place, phrase, found, trigger.object));
  // « leur retrait de la Cédéao »: the owner is said by « leur ».
  if (targets.length === 0 && phrase.possessive && trigger.objectAt.includes('of-of'))
    targets.push(...nodesFrom(read, 'of', phrase, found, trigger.object));
  if (targets.length === 0 && !trigger.objectAt.includes('of'))
    targets.push(...undergoing(read, trigger, at));
  return sources.flatMap((source) =>
    targets.map((target) => ({
      source: source.node,
      target: target.node,
      phrases: [source.phrase, target.phrase],
    })),
  );
}

/**
 * « la police a procédé à l'arrestation de X », "Israel carried out strikes on X": the subject of a verb that only
 * gives the noun its subject.
 */
function lent(read: ReadSentence, trigger: NounTrigger, at: number): { node: NamedNode; phrase: Phrase }[] {
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
  return nodesAt(read, phrase, trigger.subject).map((node) => ({ node, phrase }));
}

/**
 * "After talks with X, Y said …", "Y flew home after a meeting with X", "During his visit to X, Y …": whoever does what
 * the clause says is who had the talks.
 */
function goingOn(
  { chunks, grammar, ...read }: ReadSentence,
  trigger: NounTrigger,
  at: number,
): { node: NamedNode; phrase: Phrase }[] {
  const joint = chunks[at - 1];
  const noun = chunks[at];
  if (grammar.headAt !== 'last' || joint?.kind !== 'preposition' || noun?.kind !== 'phrase') return [];
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
  const who = under || late ? trigger.subject : ({ types: ['person'], as: ['self'] } as const);
  return nodesAt(read, phrase, who).map((node) => ({ node, phrase }));
}

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

/** "Under a deal with X, Y will buy …": what is still to come rests on what there is. */
function isBasis({ chunks, grammar }: ReadSentence, at: number): boolean {
  const joint = chunks[at - 1];
  return grammar.headAt === 'last' && joint?.kind === 'preposition' && joint.word === 'under';
}

/** « visé par un mandat », "targeted by sanctions": what stands at `at` is aimed at the subject of a passive. */
function isAimed({ chunks }: ReadSentence, at: number): boolean {
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

/**
 * « X, visé par un mandat d'arrêt de la CPI », « X fait l'objet d'une enquête de Y », « X est sous sanctions de Y »:
 * the subject of a verb that only says whom the noun concerns.
 */
function undergoing(
  read: ReadSentence,
  trigger: NounTrigger,
  at: number,
): { node: NamedNode; phrase: Phrase }[] {
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
  return nodesAt(read, phrase, trigger.object).map((node) => ({ node, phrase }));
}

function nodesFrom(
  read: ReadSentence,
  place: string,
  phrase: Phrase,
  found: Arguments,
  end: NounTrigger['subject'],
): { node: NamedNode; phrase: Phrase }[] {
  if (place === 'demonym')
    return originsOf(phrase)
      .filter(({ type }) => end.types.includes(type))
      .map((node) => ({ node, phrase }));
  if (place === 'owner')
    return namesInFront(phrase)
      .filter(({ node }) => end.types.includes(node.type))
      .map(({ node }) => ({ node, phrase }));
  const owners = place === 'of' && read.grammar.headAt === 'last' ? properNames(phrase) : [];
  const owned = owners
    .filter(({ node }) => end.types.includes(node.type))
    .map(({ node }) => ({ node, phrase }));
  const phrases =
    place === 'of'
      ? phrase.complements
      : place === 'of-of'
        ? phrase.complements.flatMap(({ complements }) => complements)
        : phrasesAfter(found, [place]);
  return [
    ...owned,
    ...phrases.flatMap((one) => nodesAt(read, one, end).map((node) => ({ node, phrase: one }))),
  ];
}

/** The names of a phrase that are not adjectives of origin. */
export const properNames = (phrase: Phrase): NameItem[] =>
  phrase.names.filter(({ mention }) => mention.how !== 'demonym');

/** The proper names before a phrase's noun: "Germany’s ambassador", "the al-Qaeda affiliate". */
export const namesInFront = (phrase: Phrase): NameItem[] =>
  properNames(phrase).filter(({ start }) => start < phrase.headSpan.start);

/** Countries by a phrase's adjectives of origin, or initials in their stead: « frappes israéliennes », "US strike". */
export const originsOf = (phrase: Phrase): NamedNode[] =>
  phrase.names
    .filter(
      ({ mention, node, start, end }) =>
        node.type === 'country' &&
        (mention.how === 'demonym' ||
          (mention.how === 'alias' && end - start <= longestInitials && start < phrase.headSpan.start)),
    )
    .map(({ node }) => node);

/** "U.S." */
const longestInitials = 4;

/** « l'échec de la coopération », « le refus d'une rencontre »: the governing noun negates its complement. */
export function isUndone({ cues }: Grammar, chunk: Phrase, phrase: Phrase): boolean {
  if (phrase.words.some((word) => cues.hedges.has(word))) return true;
  return phrasesWithin(chunk).some(
    (outer) =>
      outer !== phrase &&
      outer.head !== null &&
      cues.undoing.has(outer.head) &&
      outer.start <= phrase.start &&
      phrase.end <= outer.end,
  );
}

/** Whether what an infinitive says is only wanted, or the purpose of something else. */
function isMeant({ chunks, grammar }: Pick<ReadSentence, 'chunks' | 'grammar'>, at: number): boolean {
  const before = chunks[at - 1];
  if (before?.kind === 'preposition' && ofPurpose.has(before.word)) return true;
  const mode = doerOf(grammar, chunks, at)?.mode;
  return mode === 'meant' || mode === 'accused';
}

/**
 * How certain a noun is in its clause: « X nie l'arrestation de Y » and « aucune coopération » deny it; what is only
 * wanted, asked for or still to come is not proposed (null).
 */
export function certaintyAround(
  read: Pick<ReadSentence, 'chunks' | 'grammar'>,
  at: number,
): Certainty | null {
  const { chunks, grammar } = read;
  const joint = chunks[at - 1];
  for (let back = at - 1; back >= 0 && back >= at - 6; back--) {
    const chunk = chunks[back];
    if (
      chunk === undefined ||
      chunk.kind === 'break' ||
      chunk.kind === 'comma' ||
      chunk.kind === 'colon' ||
      chunk.kind === 'subordinator'
    )
      break;
    if (
      chunk.kind === 'phrase' &&
      chunk.head !== null &&
      back === at - 2 &&
      grammar.cues.undoing.has(chunk.head)
    )
      return null;
    if (
      chunk.kind === 'preposition' &&
      back === at - 1 &&
      (ofPurpose.has(chunk.word) || /^(?:sans|without|for|contre|against)$/u.test(chunk.word))
    )
      return null;
    if (chunk.kind !== 'verb') continue;
    if (grammar.cues.denying.has(chunk.lemma)) return 'denied';
    // "called the claims false in a news conference": what the verb has as its object is something else.
    const elsewhere =
      chunks[back + 1]?.kind === 'phrase' &&
      back + 1 < at - 1 &&
      joint?.kind === 'preposition' &&
      /^(?:in|during|at)$/u.test(joint.word);
    if (grammar.cues.intending.has(chunk.lemma) && !(elsewhere && chunk.form === 'finite')) return null;
    if (chunk.future || chunk.modal !== null) return null;
    if (chunk.negated) return null;
    // « pour commettre un attentat », « veut organiser une réunion »: it has not happened; « veut renforcer leur
    // coopération » goes on with one that has.
    const phrase = chunks[at];
    const known = phrase?.kind === 'phrase' && phrase.possessive;
    if (chunk.form === 'infinitive' && !known && isMeant(read, back)) return null;
    if (chunk.conditional) return 'unconfirmed';
    return 'stated';
  }
  for (let on = at + 1; on < chunks.length && on <= at + 6; on++) {
    const chunk = chunks[on];
    if (
      chunk === undefined ||
      chunk.kind === 'break' ||
      chunk.kind === 'colon' ||
      chunk.kind === 'subordinator'
    )
      break;
    if (chunk.kind !== 'verb' || chunk.form !== 'finite') continue;
    if (chunk.future || chunk.modal !== null || chunk.negated) return null;
    return chunk.conditional ? 'unconfirmed' : 'stated';
  }
  return 'stated';
}
