import type { Certainty } from '../../../domain/basics/kinds.ts';
import type { Span } from '../../../domain/basics/span.ts';
import type { EventNoun } from '../languages/eventNouns.ts';
import type { Grammar } from '../languages/grammar.ts';
import { type Arguments, argumentsOf, phrasesAfter, placesAfter } from '../relations/clauses/argumentsOf.ts';
import { doerOf } from '../relations/clauses/doerOf.ts';
import { type ReadSentence, spanOver } from '../relations/context.ts';
import { originsOf, phrasesWithin, properNames } from '../relations/frames/nouns.ts';
import type { Chunk, DateItem, Phrase } from '../relations/reading/chunks.ts';
import type { NamedNode } from '../types.ts';

/** What an event has to do with one of those in it. */
export interface Part {
  readonly node: NamedNode;
  readonly predicate: string;
  /** event: the event is the edge's source. */
  readonly from: 'event' | 'node';
  readonly span: Span;
}

/** A phrase that names an event, with what it says of it. */
export interface EventPhrase {
  /** The phrase; null where a verb tells the event. */
  readonly phrase: Phrase | null;
  /** All the words that tell it, its parts included. */
  readonly span: Span;
  /** The word that names it. */
  readonly trigger: Span;
  readonly certainty: Certainty;
  /** Index of the chunk that it stands in. */
  readonly at: number;
  readonly noun: EventNoun;
  /** The name that it has of its own: « Barkhane » of « l'opération Barkhane ». */
  readonly name: string | null;
  readonly date: DateItem | null;
  readonly place: NamedNode | null;
  /** Who it is named after: whoever visits, is tried, is killed. */
  readonly about: NamedNode | null;
  readonly parts: readonly Part[];
  readonly definite: boolean;
  readonly plural: boolean;
}

type Reading = Pick<ReadSentence, 'article' | 'chunks' | 'grammar' | 'sentence'>;

/** All phrases of a sentence that name a happening, whether or not they say enough of it to be an event of their own. */
export function findEventPhrases(read: Reading): EventPhrase[] {
  return read.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'phrase') return [];
    return phrasesWithin(chunk).flatMap((phrase) => {
      const noun = eventNounOf(read.grammar, phrase);
      if (noun === null) return [];
      return [readEvent(read, phrase, at, noun, phrase.end === chunk.end)];
    });
  });
}

/** The event noun that heads a phrase: « attentat », « coup d'État »; null when it heads none or names one already. */
function eventNounOf(grammar: Grammar, phrase: Phrase): EventNoun | null {
  if (phrase.head === null || phrase.names.some(({ node }) => node.type === 'event')) return null;
  const complement = phrase.complements[0]?.head;
  const compound =
    complement === undefined || complement === null
      ? undefined
      : (grammar.eventNouns.get(`${phrase.head}_d_${complement}`) ??
        grammar.eventNouns.get(`${phrase.head}_de_${complement}`));
  return compound ?? grammar.eventNouns.get(phrase.head) ?? null;
}

function readEvent(read: Reading, phrase: Phrase, at: number, noun: EventNoun, last: boolean): EventPhrase {
  const { chunks, grammar } = read;
  const carrier = last ? carrierAfter(grammar, chunks, at) : null;
  const found = last
    ? joined(argumentsOf(chunks, at, false), carrier === null ? null : argumentsOf(chunks, carrier, false))
    : null;
  // "Macron's visit", "the Paris attacks": in English owners and places also stand before the noun.
  const owners = grammar.headAt === 'last' ? properNames(phrase) : [];
  const of = [
    ...phrase.complements.flatMap(({ referents, start, end }) =>
      referents.map((referent) => ({ ...referent, span: { start, end } })),
    ),
    ...owners
      .filter(({ node }) => node.type !== 'country')
      .map((name) => ({
        node: name.node,
        as: 'self' as const,
        span: { start: name.start, end: name.end },
      })),
  ];
  const within = found === null ? [] : placesAfter(found, grammar.place.at);
  const placed = [
    ...within.flatMap(({ referents, start, end }) =>
      referents.map((referent) => ({ ...referent, span: { start, end } })),
    ),
    ...of.filter(
      ({ node }) => node.type === 'place' || (node.type === 'country' && placesByComplement.has(noun.family)),
    ),
  ].filter(
    ({ node, as }) =>
      (node.type === 'place' || node.type === 'country') && (as === 'self' || as === 'ground'),
  );
  const origins = originsOf(phrase);
  const parts: Part[] = [];
  const add = (node: NamedNode, predicate: string, from: Part['from'], span: Span): void => {
    if (!parts.some((part) => part.node === node && part.predicate === predicate))
      parts.push({ node, predicate, from, span });
  };
  const goesThere = noun.family === 'visit' || noun.kind === 'mission' || noun.kind === 'deployment';
  for (const { node, span } of placed) add(node, goesThere ? 'headed-to' : 'happened-in', 'event', span);
  if (noun.family === 'vote' || noun.family === 'coup' || noun.family === 'protest')
    for (const node of origins) add(node, 'happened-in', 'event', phrase);
  const doer = doerPredicate[noun.family];
  const after = (words: Iterable<string>) =>
    found === null
      ? []
      : phrasesAfter(found, words).flatMap(({ referents, start, end }) =>
          referents.map((one) => ({ ...one, span: { start, end } })),
        );
  for (const { node, as, span } of after(grammar.place.by))
    if (doer !== undefined && as !== 'nationals' && canDo(node))
      add(node, doerFor(doer, node, noun), 'node', span);
  for (const { node, span } of after(grammar.place.against))
    if (node.type !== 'person' && noun.family !== 'meeting' && noun.family !== 'visit')
      add(node, 'was-target-of', 'node', span);
  for (const { node, as, span } of [...after(grammar.place.between), ...after(grammar.place.with)])
    if (
      (noun.family === 'meeting' || noun.family === 'agreement' || noun.family === 'operation') &&
      as !== 'nationals' &&
      canDo(node)
    )
      add(node, 'took-part-in', 'node', span);
  for (const { node, as, span } of of) {
    const predicate = complementPredicate(noun, node.type, as);
    if (predicate !== null) add(node, predicate, 'node', span);
  }
  if (noun.family === 'operation') for (const node of origins) add(node, 'carried-out', 'node', phrase);
  if (noun.family === 'meeting' && origins.length > 1)
    for (const node of origins) add(node, 'took-part-in', 'node', phrase);
  for (const { node, predicate, span } of startersOf(read, at, noun)) add(node, predicate, 'node', span);
  const next = chunks[at + 1];
  const date =
    phrase.dates[0] ??
    (last && next?.kind === 'date'
      ? (next.date ?? null)
      : (dateAfter(read, at, last) ?? (carrier === null ? null : dateAfter(read, carrier, true))));
  const about =
    of.find(({ node }) => node.type === 'person')?.node ??
    of.find(({ node, as }) => node.type === 'group' && as === 'self')?.node ??
    null;
  const spans = [phrase, ...parts.map((part) => part.span), ...(date === null ? [] : [date])];
  return {
    phrase,
    name: nameOf(read, phrase, noun),
    span: spanOver(...spans),
    trigger: phrase.headSpan,
    certainty: 'stated',
    at,
    noun,
    date,
    place:
      placed[0]?.node ?? (noun.family === 'vote' || noun.family === 'coup' ? (origins[0] ?? null) : null),
    about,
    parts,
    definite: phrase.definite,
    plural: phrase.head?.endsWith('s') === true && phrase.head !== 'proces',
  };
}

/**
 * The verb after an event's noun that says no more than that it happened, so that what follows belongs to the event: « une
 * opération menée mercredi en Belgique », « l'attentat a eu lieu à … », "talks held in …". Its index; null when none.
 */
function carrierAfter(grammar: Grammar, chunks: readonly Chunk[], at: number): number | null {
  const next = chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const verb = chunks[next];
  if (
    verb?.kind !== 'verb' ||
    !grammar.cues.carrying.has(verb.lemma) ||
    verb.negated ||
    verb.future ||
    verb.modal !== null
  )
    return null;
  if (verb.form === 'finite' && next !== at + 1) return null;
  // « a eu lieu »: the noun belongs to the verb.
  const noun = chunks[next + 1];
  return noun?.kind === 'phrase' && /^(?:lieu|place)$/u.test(noun.head ?? '')
    ? next + 1
    : verb.form === 'participle' || verb.passive || verb.reflexive || !isTransitive(verb.lemma)
      ? next
      : null;
}

/** Of the verbs that carry an event, those whose active form does something else. */
const isTransitive = (lemma: string): boolean =>
  !/^(?:survenir|happen|occur|start|begin|commencer|erupt|éclater)$/u.test(lemma);

/** The parts of a clause after the noun and those after the verb that carries it. */
function joined(own: Arguments, carried: Arguments | null): Arguments {
  if (carried === null) return own;
  const after = new Map(own.after);
  for (const [word, phrases] of carried.after) after.set(word, [...(after.get(word) ?? []), ...phrases]);
  return { ...own, after };
}

/** « X a lancé une opération », "opened an inquiry": who sets in motion the event that is the verb's object. */
function startersOf(
  read: Reading,
  at: number,
  noun: EventNoun,
): { node: NamedNode; predicate: string; span: Span }[] {
  const verb = read.chunks[at - 1];
  if (verb?.kind !== 'verb' || verb.passive || !read.grammar.cues.starting.has(verb.lemma)) return [];
  const doer = doerOf(read.grammar, read.chunks, at - 1);
  if (
    doer === null ||
    doer.mode !== 'real' ||
    doer.negated ||
    verb.future ||
    verb.modal !== null ||
    doer.conditional ||
    doer.subject.kind !== 'phrase'
  )
    return [];
  const { phrase } = doer.subject;
  const predicate = noun.family === 'meeting' ? 'undertook' : (doerPredicate[noun.family] ?? 'undertook');
  return phrase.referents
    .filter(({ node, as }) => canDo(node) && as !== 'nationals')
    .map(({ node }) => ({
      node,
      predicate: doerFor(predicate, node, noun),
      span: { start: phrase.start, end: phrase.end },
    }));
}

/** « l'attentat de Bamako, le 20 novembre 2015 », « attaque contre X mardi »: a date within the clause's next steps. */
function dateAfter(read: Reading, at: number, last: boolean): DateItem | null {
  if (!last) return null;
  for (let on = at + 1; on < read.chunks.length && on <= at + 5; on++) {
    const chunk = read.chunks[on];
    if (chunk?.kind === 'date') return chunk.date ?? null;
    if (chunk?.kind === 'phrase' && chunk.dates[0] !== undefined) return chunk.dates[0];
    if (
      chunk?.kind !== 'preposition' &&
      chunk?.kind !== 'phrase' &&
      chunk?.kind !== 'comma' &&
      chunk?.kind !== 'adverb'
    )
      return null;
  }
  return null;
}

/** « l'opération Barkhane », "Operation Sophia": the capital words that follow the noun. */
function nameOf(read: Reading, phrase: Phrase, { family }: EventNoun): string | null {
  if (family !== 'operation') return null;
  const words = read.article.text.slice(phrase.headSpan.start, phrase.end);
  return (
    /^op[ée]ration\s+(?:[«“"]\s*)?(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?)/iu
      .exec(words)?.[1]
      ?.match(/^\p{Lu}.*/u)?.[0] ?? null
  );
}

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

/** Whoever does it, where « par » names them. */
const doerPredicate: Partial<Record<EventNoun['family'], string>> = {
  violence: 'perpetrated',
  abduction: 'perpetrated',
  coup: 'perpetrated',
  operation: 'carried-out',
  justice: 'carried-out',
};

const doerFor = (predicate: string, node: NamedNode, { family }: EventNoun): string =>
  predicate === 'perpetrated' && family !== 'coup' && node.type !== 'group' && node.type !== 'person'
    ? 'carried-out'
    : predicate;

const canDo = ({ type }: NamedNode): boolean => type !== 'place' && type !== 'event';

/** What « de X » makes of X: the visitor, the one tried, the victim, the attacker. */
function complementPredicate(noun: EventNoun, type: NamedNode['type'], as: string): string | null {
  const actor = type !== 'place' && type !== 'event' && as !== 'nationals' && as !== 'ground';
  switch (noun.family) {
    case 'visit':
      return type === 'person' ? 'took-part-in' : null;
    case 'meeting':
      return actor && type !== 'country' ? 'took-part-in' : null;
    case 'operation':
      if (noun.kind === 'invasion') return actor ? 'was-target-of' : null;
      return actor ? 'carried-out' : null;
    case 'violence':
      if (noun.kind === 'murder') return type === 'person' ? 'was-target-of' : null;
      return type === 'group' ? 'perpetrated' : null;
    case 'abduction':
      if (as === 'nationals') return 'nationals-suffered';
      return type === 'person' ? 'was-target-of' : null;
    case 'justice':
      return type === 'person' || type === 'group' ? 'was-target-of' : null;
    default:
      return null;
  }
}
