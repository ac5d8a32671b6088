import type { Certainty } from '../../../../domain/basics/kinds.ts';
import type { TriggerEnd, VerbTrigger } from '../../languages/triggers.ts';
import type { NamedNode } from '../../types.ts';
import { type Arguments, argumentsOf, followsAtOnce, phrasesAfter } from '../clauses/argumentsOf.ts';
import { type Doer, doerOf, relativeObject } from '../clauses/doerOf.ts';
import { ofPurpose } from '../clauses/purpose.ts';
import { isUnsure } from '../clauses/unsure.ts';
import { type Finding, type ReadSentence, spanOver } from '../context.ts';
import { asPhrase, asSelf, type Chunk, eachOf, type Phrase, type VerbGroup } from '../reading/chunks.ts';
import type { RelationWhy } from '../whyRelations.ts';
import { calling } from './callings.ts';
import { threatening, wanting } from './demands.ts';
import { handedOver } from './extraditions.ts';
import { nodesAt } from './matchEnd.ts';
import { originsOf } from './nouns.ts';
import { opposing } from './opposing.ts';

/** A clause longer than this (in code units) between its ends was probably misread. */
const longest = 420;

/** Verbs whose ends do not stand where other verbs have theirs: the first that says something counts. */
const ownFrames: readonly ((read: ReadSentence, verb: VerbGroup, at: number) => Finding[])[] = [
  opposing,
  handedOver,
  wanting,
  threatening,
  calling,
];

/** What the verbs of a sentence assert, each with its own subject, object and degree of certainty. */
export function verbFrames(read: ReadSentence): Finding[] {
  return read.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'verb') return [];
    if (chunk.objectPronoun) return handedOver(read, chunk, at);
    for (const frame of ownFrames) {
      const found = frame(read, chunk, at);
      if (found.length > 0) return found;
    }
    const triggers = read.grammar.verbTriggers.get(chunk.lemma);
    if (triggers === undefined) return [];
    return frameOf(read, chunk, at, triggers);
  });
}

function frameOf(
  read: ReadSentence,
  verb: VerbGroup,
  at: number,
  triggers: readonly VerbTrigger[],
): Finding[] {
  const { chunks, grammar } = read;
  const inverted = invertedRelative(read, at, verb);
  const told = inverted?.doer ?? doerOf(grammar, chunks, at);
  if (told === null) return [];
  const doer = told.subject.kind === 'pronoun' ? spokenBy(read, told, at) : told;
  if (doer === null || doer.subject.kind === 'pronoun') return [];
  const found = inverted?.found ?? withAntecedent(read, at, verb, argumentsOf(chunks, at, !verb.passive));
  const first = assertedOf(read, verb, at, triggers, doer, found);
  if (first.length > 0 || inverted !== null) return first;
  for (const phrase of otherAntecedents(chunks, at, doer)) {
    const subject = { ...doer.subject, phrase };
    const others = assertedOf(read, verb, at, triggers, { ...doer, subject }, found);
    if (others.length > 0) return others;
  }
  return [];
}

/** "“We condemn X,” Y said": whoever speaks of themselves. */
function spokenBy({ chunks, sayings }: ReadSentence, doer: Doer, at: number): Doer | null {
  if (doer.subject.kind !== 'pronoun' || !/^(?:we|i)$/u.test(doer.subject.word)) return null;
  const own = chunks[doer.subject.at];
  const saying = sayings.find(({ from, to, kind }) => kind === 'said' && from <= at && at < to);
  if (own === undefined || saying === undefined || saying.speaker === null) return null;
  return {
    ...doer,
    subject: { kind: 'phrase', phrase: asPhrase(own, [asSelf(saying.speaker)]), at: doer.subject.at },
  };
}

/**
 * What else a participle or « qui » may be about than the phrase before it, nearest first: the complement that ends it
 * (« la perte du gouvernement, soutenu par X »), or what it is a part of (« un attentat à Ankara, attribué à X »).
 */
function otherAntecedents(chunks: readonly Chunk[], at: number, { subject, governor }: Doer): Phrase[] {
  if (subject.kind !== 'phrase' || governor !== at) return [];
  const verb = chunks[at];
  const describes =
    (verb?.kind === 'verb' && verb.form === 'participle') || chunks[at - 1]?.kind === 'relative';
  if (!describes || subject.at > at) return [];
  const found = governorsOf(chunks, subject.at);
  if (subject.phrase.referents.length > 0) return found;
  // Nearest first: the complements, then what governs the phrase.
  const inside: Phrase[] = [];
  for (let inner = subject.phrase.complements.at(-1); inner !== undefined; inner = inner.complements.at(-1))
    inside.push(inner);
  return [...inside, ...found];
}

/** The phrases before a prepositional one: « l'[attaque] de la base dans le nord, revendiquée par X ». */
function governorsOf(chunks: readonly Chunk[], at: number): Phrase[] {
  const found: Phrase[] = [];
  for (let back = at; chunks[back - 1]?.kind === 'preposition' && back > at - 6; back -= 2) {
    const outer = chunks[back - 2];
    if (outer?.kind !== 'phrase') break;
    found.push(outer);
  }
  return found;
}

function assertedOf(
  read: ReadSentence,
  verb: VerbGroup,
  at: number,
  triggers: readonly VerbTrigger[],
  doer: Doer,
  found: Arguments,
): Finding[] {
  const { chunks } = read;
  if (doer.subject.kind !== 'phrase') return [];
  const { phrase: subject } = doer.subject;
  for (const trigger of triggers) {
    if (trigger.reflexive !== true && verb.reflexive && trigger.slot === 'direct') continue;
    if (trigger.reflexive === true && !verb.reflexive) continue;
    if ((trigger.passiveOnly === true) !== verb.passive && trigger.passiveOnly === true) continue;
    if (trigger.behind !== undefined && !isBehind(found, trigger.behind)) continue;
    // "the coup in Mali, led by X": what is led is not the place.
    const placed = chunks[doer.subject.at - 1];
    if (
      trigger.predicate === 'heads' &&
      verb.form === 'participle' &&
      placed?.kind === 'preposition' &&
      read.grammar.place.at.has(placed.word)
    )
      continue;
    // « mènent une offensive pour s'emparer de X »: what is only aimed at has not been achieved.
    const joint = chunks[at - 1];
    const aim = verb.form === 'infinitive' && joint?.kind === 'preposition' && ofPurpose.has(joint.word);
    if (aim && achievements.has(trigger.predicate)) continue;
    const manner = mannerOf(read, verb, trigger, doer);
    if (manner === null) continue;
    const pairs =
      verb.passive && trigger.passiveOnly !== true
        ? passive(read, trigger, subject, found)
        : active(read, trigger, subject, found);
    const relations = pairs.flatMap(({ from, to, phrases, mutual }): Finding[] => {
      if (from.id === to.id) return [];
      // "The Treasury targeted X": with sanctions
      if (verb.lemma === 'target' && from.type === 'agency' && unarmed.test(from.label.en)) return [];
      const span = spanOver(verb, subject, ...phrases);
      if (span.end - span.start > longest) return [];
      const [source, target] = trigger.reversed === true ? [to, from] : [from, to];
      // "the 9 August vote, which X won"
      const [object] = phrases;
      const date =
        trigger.predicate === 'won' ? (object?.dates[0] ?? object?.complements.at(-1)?.dates[0]) : undefined;
      return [
        {
          source,
          target,
          predicate: fitting(read, manner.predicate, from, to),
          at,
          span,
          trigger: verb.headSpan,
          certainty: manner.certainty,
          ...(manner.attributedTo === undefined ? {} : { attributedTo: manner.attributedTo }),
          ...(date === undefined ? {} : { date }),
          score: trigger.score * manner.share,
          why: mutual ? 'verb-mutual' : whyOf(verb),
        },
      ];
    });
    if (relations.length > 0) return relations;
  }
  return [];
}

/** Agencies that strike nobody. */
const unarmed = /\b(?:department|treasury|ministry|office|commission|council|court|prosecutors?)\b/iu;

/** What is not said to have been done by saying that it was the purpose. */
const achievements = new Set([
  'seized-control-of',
  'killed',
  'arrested',
  'removed-from-office',
  'defeated',
  'dismantled',
  'released',
  'won',
  'active-in',
]);

/** Whoever carries out an attack or a coup perpetrates it; whoever supports an inquiry or an operation assists it. */
function fitting(read: ReadSentence, predicate: string, from: NamedNode, to: NamedNode): string {
  const family = read.families.get(to.id);
  if (predicate === 'backed' && (family === 'justice' || family === 'operation')) return 'assisted';
  if (predicate !== 'carried-out') return predicate;
  const armed = from.type === 'group' || from.type === 'person';
  return family === 'coup' || (armed && (family === 'violence' || family === 'abduction'))
    ? 'perpetrated'
    : predicate;
}

/** « les forces que dirige X »: the subject follows the verb, the object precedes « que ». */
function invertedRelative(
  read: ReadSentence,
  at: number,
  verb: VerbGroup,
): { doer: Doer; found: Arguments } | null {
  const before = read.chunks[at - 2]?.kind === 'comma' ? read.chunks[at - 3] : read.chunks[at - 2];
  const relative = read.chunks[at - 1];
  if (
    verb.passive ||
    verb.form !== 'finite' ||
    relative?.kind !== 'subordinator' ||
    !/^(?:que|qu)$/u.test(relative.word) ||
    before?.kind !== 'phrase'
  )
    return null;
  const found = argumentsOf(read.chunks, at, true);
  if (found.direct === null) return null;
  const subject = { kind: 'phrase', phrase: found.direct, at: at + 1 } as const;
  return {
    doer: { subject, mode: 'real', negated: verb.negated, conditional: verb.conditional, governor: at },
    found: { ...found, direct: before.members.at(-1) ?? before },
  };
}

/** « le barrage que l'Éthiopie construit »: what « que » stands for is the object. */
function withAntecedent(read: ReadSentence, at: number, verb: VerbGroup, found: Arguments): Arguments {
  if (verb.passive || verb.form !== 'finite' || found.direct !== null) return found;
  const before = relativeObject(read.chunks, at);
  return before === null ? found : { ...found, direct: before };
}

const whyOf = (verb: VerbGroup): RelationWhy =>
  verb.form === 'participle'
    ? 'verb-participle'
    : verb.form === 'infinitive' || verb.form === 'gerund'
      ? 'verb-governed'
      : verb.passive
        ? 'verb-passive'
        : 'verb-active';

const isBehind = (found: Arguments, nouns: ReadonlySet<string>): boolean =>
  [...found.after.values()].some((phrases) => phrases.some(({ head }) => head !== null && nouns.has(head)));

interface Pair {
  readonly from: NamedNode;
  readonly to: NamedNode;
  readonly phrases: readonly Phrase[];
  readonly mutual: boolean;
}

function active(read: ReadSentence, trigger: VerbTrigger, subject: Phrase, found: Arguments): Pair[] {
  const froms = nodesAt(read, subject, trigger.subject);
  if (froms.length === 0) return [];
  // « apporter de l'aide à X », « recevoir du soutien »: some of it is an object too.
  const given = trigger.noun !== undefined && hasNoun(found.second, trigger.noun) ? found.second : null;
  const some = given ?? found.direct ?? found.after.get('du')?.[0] ?? found.after.get('de')?.[0] ?? null;
  if (trigger.noun !== undefined && !hasNoun(some, trigger.noun)) return [];
  // « X et Y exhortent les deux parties »: when those are X and Y themselves, they were not meant.
  const themselves = (object: Phrase): boolean =>
    froms.length > 1 &&
    object.names.length === 0 &&
    object.members.length === 0 &&
    nodesAt(read, object, trigger.object).every((node) => froms.includes(node));
  const plain = plainObjects(trigger, found);
  const objects = groundOf(trigger, found, plain).filter((object) => !themselves(object));
  // "Sudanese forces stormed a camp in Khartoum": where it is does not say that they attack their own town.
  const own = (object: Phrase, from: NamedNode, to: NamedNode): boolean =>
    !plain.includes(object) && to.countries.includes(from.id);
  const pairs = objects.flatMap((object) =>
    objectNodes(read, object, trigger).flatMap((to) =>
      froms
        .filter((from) => !own(object, from, to))
        .map((from): Pair => ({ from, to, phrases: [object], mutual: false })),
    ),
  );
  const others = objects.filter((object) => !isEachOther(object) && trigger.noun === undefined);
  if (pairs.length > 0 || trigger.mutual !== true || froms.length < 2 || others.length > 0) return pairs;
  // "A and B met with C": not each other.
  if (
    trigger.slot === 'direct' &&
    phrasesAfter(found, read.grammar.place.with).some(({ referents }) => referents.length > 0)
  )
    return [];
  // "accused each other", "blamed one another": the object stands for the subjects.
  const reciprocal = found.direct !== null && isEachOther(found.direct);
  if (trigger.slot === 'direct' && found.direct !== null && trigger.noun === undefined && !reciprocal)
    return [];
  if (trigger.eachOther === true && trigger.reflexive !== true && trigger.noun === undefined && !reciprocal)
    return [];
  const direct = found.direct === null ? [] : [found.direct];
  // « l'Union européenne et les pays d'Asie (…) »: those that one member lists are one party.
  const parties =
    subject.members.length > 1
      ? subject.members.map((member) => nodesAt(read, member, trigger.subject))
      : froms.map((node) => [node]);
  return parties.flatMap((party, one) =>
    party.flatMap((from) =>
      parties
        .slice(one + 1)
        .flat()
        .flatMap((to): Pair[] => [
          { from, to, phrases: direct, mutual: true },
          ...(trigger.eachOther === true ? [{ from: to, to: from, phrases: direct, mutual: true }] : []),
        ]),
    ),
  );
}

const isEachOther = ({ words, counts, names }: Phrase): boolean =>
  names.length === 0 &&
  /^(?:each|one)$/u.test(counts[0] ?? words[0] ?? '') &&
  /^(?:other|another)$/u.test(words.at(-1) ?? '');

/** « X a été arrêté par Y », « des troupes ont été envoyées au Mali par la France ». */
function passive(read: ReadSentence, trigger: VerbTrigger, subject: Phrase, found: Arguments): Pair[] {
  const agents = phrasesAfter(found, read.grammar.place.by);
  if (agents.length === 0) return [];
  const direct = trigger.slot === 'direct';
  if (trigger.noun !== undefined && !hasNoun(subject, trigger.noun)) return [];
  // "a deal signed by X and Y"
  const doers = agents.flatMap((agent) => nodesAt(read, agent, trigger.subject));
  if (
    trigger.mutual === true &&
    trigger.eachOther !== true &&
    trigger.noun !== undefined &&
    doers.length === 2
  ) {
    const [from, to] = doers;
    if (from !== undefined && to !== undefined) return [{ from, to, phrases: agents, mutual: true }];
  }
  const objects = direct ? [subject] : objectPhrases(trigger, found);
  return objects.flatMap((object) =>
    nodesAt(read, object, trigger.object).flatMap((to) =>
      agents.flatMap((agent) =>
        nodesAt(read, agent, trigger.subject).map(
          (from): Pair => ({ from, to, phrases: [object, agent], mutual: false }),
        ),
      ),
    ),
  );
}

/**
 * Judging what someone does is judging that person: « a salué la coopération du Maroc », "condemned the Chinese
 * action".
 */
const judging = new Set(['praised', 'criticised']);

function objectNodes(read: ReadSentence, object: Phrase, trigger: VerbTrigger): NamedNode[] {
  const nodes = nodesAt(read, object, trigger.object);
  // « repousser une offensive de X »: whose attack it is.
  if (nodes.length === 0 && trigger.predicate === 'fought' && isAttack(read, object))
    return object.complements.flatMap((one) => nodesAt(read, one, trigger.object));
  if (
    nodes.length > 0 ||
    !judging.has(trigger.predicate) ||
    object.members.length > 0 ||
    object.head === null
  )
    return nodes;
  const [complement, ...more] = object.complements;
  const of = complement === undefined || more.length > 0 ? [] : nodesAt(read, complement, trigger.object);
  const origins =
    of.length > 0
      ? []
      : read.grammar.headAt === 'last'
        ? ownersBefore(object).flatMap((owner) => nodesAt(read, owner, trigger.object))
        : originsOf(object);
  return [...of, ...origins].filter(({ type }) => type !== 'event').slice(0, 2);
}

const isAttack = ({ grammar }: ReadSentence, { head, complements }: Phrase): boolean =>
  head !== null && complements.length === 1 && grammar.eventNouns.get(head)?.family === 'violence';

/** What is struck somewhere (folded English nouns): "hit military targets in Syria". */
const struck =
  /^(?:targets?|positions?|sites?|bases?|camps?|facilities|facility|infrastructure|installations?|depots?|airfields?|airports?|plants?|buildings?|areas?|towns?|villages?|cities|city|vehicles|convoys?|headquarters|hospitals?|schools?|neighbou?rhoods?)$/u;

/** "struck military targets in Syria", "fired at a road near Gao": where those stand who are not named. */
function groundOf(trigger: VerbTrigger, found: Arguments, objects: readonly Phrase[]): readonly Phrase[] {
  const [one, ...more] = objects;
  if (trigger.predicate !== 'attacked' || one === undefined || more.length > 0) return objects;
  if (one.referents.length > 0 || one.head === null || !struck.test(one.head)) return objects;
  const where = phrasesAfter(found, ['in', 'inside', 'across', 'near', 'outside']).filter(
    ({ start }) => start > one.end,
  );
  return where.length > 0 ? where.slice(0, 1) : objects;
}

function objectPhrases(trigger: VerbTrigger, found: Arguments): readonly Phrase[] {
  return groundOf(trigger, found, plainObjects(trigger, found));
}

function plainObjects(trigger: VerbTrigger, found: Arguments): Phrase[] {
  if (trigger.slot === 'direct') {
    const { direct } = found;
    if (direct === null) return [];
    // "denounced remarks by X"
    const by =
      judging.has(trigger.predicate) && direct.head !== null && utterances.test(direct.head)
        ? found.after.get('by')
        : undefined;
    return [direct, ...(by ?? [])];
  }
  if (trigger.slot === 'complement') {
    const { direct } = found;
    return direct === null ? [] : [...direct.complements, ...ownersBefore(direct)];
  }
  // "sent Ukraine howitzers", "granted X a loan"
  if (trigger.noun !== undefined && trigger.reversed !== true && trigger.slot.includes('to')) {
    const { direct, second } = found;
    if (direct !== null && hasNoun(second, trigger.noun)) return [direct];
    const given = direct?.members[0] ?? direct;
    if (
      given !== null &&
      hasNoun(given, trigger.noun) &&
      !given.words.includes('s') &&
      given.counts.length === 0
    ) {
      const receivers = ownersBefore(given).filter(({ names }) => names[0]?.mention.how !== 'demonym');
      if (receivers.length === 1) return receivers;
    }
  }
  // « a reçu [dix millions d'euros [de X]] »
  const amount =
    trigger.noun !== undefined && trigger.reversed === true && trigger.slot.includes('de')
      ? lastComplements(found.direct)
      : [];
  // « des frappes contre Daech en Syrie »: whom they are against is said, so the place is only where.
  const against = trigger.predicate === 'attacked' ? phrasesAfter(found, ['contre']) : [];
  const objects = against.length > 0 ? against : phrasesAfter(found, trigger.slot);
  // « s'est réfugié à Lyon après son arrivée [en France] »
  return [...objects.filter(({ start }) => !followsAtOnce(found, times, start)), ...amount];
}

/** Prepositions before what only says when. */
const times = [
  'apres',
  'avant',
  'lors_de',
  'au_lendemain_de',
  'a_l_issue_de',
  'a_la_veille_de',
  'after',
  'before',
];

/** What someone says or decides, which is judged with whoever said it. */
const utterances =
  /^(?:remarks?|comments?|statements?|speech|speeches|decisions?|moves?|claims?|threats?|actions?|conduct)$/u;

/** "Moscow’s accusations", "the Malian allegations": those before an English noun whose it is. */
function ownersBefore(phrase: Phrase): Phrase[] {
  if (phrase.head === null) return [];
  return phrase.names
    .filter(({ start }) => start < phrase.headSpan.start)
    .map(
      (name): Phrase => ({
        ...phrase,
        start: name.start,
        end: name.end,
        head: null,
        headClass: null,
        names: [name],
        complements: [],
        members: [],
        appositions: [],
        referents: [{ node: name.node, as: 'self' }],
      }),
    );
}

const lastComplements = (phrase: Phrase | null): readonly Phrase[] =>
  phrase === null
    ? []
    : phrase.complements.flatMap((one) => (one.referents.length > 0 ? [one] : lastComplements(one)));

const hasNoun = (phrase: Phrase | null, nouns: ReadonlySet<string>): boolean =>
  phrase !== null && eachOf(phrase).some(({ head }) => head !== null && nouns.has(head));

/**
 * How certainly the clause asserts it, under which predicate, and attributed to whom; null when it asserts nothing that
 * happened.
 */
function mannerOf(
  read: ReadSentence,
  verb: VerbGroup,
  trigger: VerbTrigger,
  doer: Doer,
): { predicate: string; certainty: Certainty; attributedTo?: string; share: number } | null {
  const governor = read.chunks[doer.governor];
  const own = governor?.kind === 'verb' ? governor : verb;
  // "agreed to sanction X": those who decide on it impose it.
  const agreed = own.lemma === 'agree' && trigger.predicate === 'sanctioned' && doer.mode === 'meant';
  const planned =
    verb.future ||
    own.future ||
    (doer.mode === 'meant' && !agreed) ||
    verb.modal !== null ||
    own.modal !== null;
  const share = verb.form === 'infinitive' ? 0.9 : 1;
  if (isUnsure(read.grammar, read.chunks, doer.governor)) return null;
  if (doer.negated || verb.negated) {
    return planned ? null : { predicate: trigger.predicate, certainty: 'denied', share: share * 0.95 };
  }
  if (doer.conditional || verb.conditional) {
    // « devrait rencontrer » and « pourrait attaquer » express a plan or a possibility, not a rumour.
    return planned ? null : { predicate: trigger.predicate, certainty: 'unconfirmed', share };
  }
  if (planned) {
    return trigger.planned !== undefined && (doer.mode === 'real' || doer.mode === 'meant')
      ? { predicate: trigger.planned, certainty: 'stated', share: share * 0.9 }
      : null;
  }
  if (doer.mode === 'accused' || doer.mode === 'said') return said(read, trigger, doer, own, share);
  const certainty = trigger.certainty ?? 'stated';
  if (trigger.attributedToSubject === true && doer.subject.kind === 'phrase') {
    const speaker = nodesAt(read, doer.subject.phrase, trigger.subject)[0];
    if (speaker !== undefined)
      return { predicate: trigger.predicate, certainty, attributedTo: speaker.id, share };
  }
  return { predicate: trigger.predicate, certainty, share };
}

const speakers: TriggerEnd = {
  types: ['country', 'agency', 'group', 'organization', 'person'],
  as: ['self', 'authority', 'forces'],
};

/**
 * « X accuse Y de soutenir Z » is X's claim; « Y, soupçonné de soutenir Z » is nobody's; « X nie avoir soutenu Z »
 * denies it.
 */
function said(read: ReadSentence, trigger: VerbTrigger, doer: Doer, governor: VerbGroup, share: number) {
  const { predicate } = trigger;
  if (read.grammar.cues.denying.has(governor.lemma))
    return { predicate, certainty: 'denied' as const, share };
  const outer =
    doer.mode === 'accused' && !governor.passive ? doerOf(read.grammar, read.chunks, doer.governor) : doer;
  const subject = outer?.subject;
  if (governor.passive || subject?.kind !== 'phrase')
    return { predicate, certainty: 'unconfirmed' as const, share };
  const speaker = nodesAt(read, subject.phrase, speakers)[0];
  return speaker === undefined
    ? { predicate, certainty: 'attributed' as const, share }
    : { predicate, certainty: 'attributed' as const, attributedTo: speaker.id, share };
}
