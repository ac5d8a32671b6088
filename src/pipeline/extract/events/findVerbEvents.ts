import type { Certainty } from '../../../domain/basics/kinds.ts';
import type { EventNoun } from '../languages/eventNouns.ts';
import { argumentsOf, phrasesAfter, placesAfter } from '../relations/clauses/argumentsOf.ts';
import { doerOf } from '../relations/clauses/doerOf.ts';
import { isUnsure } from '../relations/clauses/unsure.ts';
import { type ReadSentence, spanOver } from '../relations/context.ts';
import type { DateItem, Phrase, Referent, VerbGroup } from '../relations/reading/chunks.ts';
import type { NamedNode } from '../types.ts';
import type { EventPhrase, Part } from './findEvents.ts';

type Reading = Pick<ReadSentence, 'article' | 'chunks' | 'grammar' | 'sentence'>;

/** Happenings that a verb tells: « La police kosovare a arrêté six suspects », « X a rencontré Y à Z ». */
export function findVerbEvents(read: Reading): EventPhrase[] {
  return read.chunks.flatMap((chunk, at) => {
    if (chunk.kind !== 'verb' || chunk.objectPronoun) return [];
    for (const noun of read.grammar.eventVerbs.get(chunk.lemma) ?? []) {
      const told = tell(read, chunk, at, noun);
      if (told !== null) return [told];
    }
    return [];
  });
}

function tell(read: Reading, verb: VerbGroup, at: number, noun: EventNoun): EventPhrase | null {
  const { chunks, grammar } = read;
  if (noun.family === 'visit' && verb.lemma === 'rendre' && !verb.reflexive) return null;
  const doer = doerOf(grammar, chunks, at);
  if (doer === null || doer.mode === 'meant' || doer.mode === 'accused' || doer.negated || verb.negated)
    return null;
  if (isUnsure(grammar, chunks, doer.governor)) return null;
  const planned = verb.future || verb.modal === 'devoir';
  if (verb.modal !== null && !planned) return null;
  if (planned && noun.family !== 'meeting' && noun.family !== 'visit' && noun.kind !== 'extradition')
    return null;
  const found = argumentsOf(chunks, at, !verb.passive);
  const subject = doer.subject.kind === 'phrase' ? doer.subject.phrase : null;
  const agents = verb.passive ? phrasesAfter(found, grammar.place.by) : subject === null ? [] : [subject];
  const object = verb.passive ? subject : found.direct;
  if (!fits(read, verb, noun, object)) return null;
  const referents = object?.referents ?? [];
  if (
    noun.kind === 'attack' &&
    !agents.some(({ referents: who }) =>
      who.some(({ node }) => node.type === 'group' || node.type === 'person'),
    )
  )
    return null;
  const parts: Part[] = [];
  const add = (node: NamedNode, predicate: string, from: Part['from'], span: Phrase): void => {
    if (!parts.some((part) => part.node === node && part.predicate === predicate))
      parts.push({ node, predicate, from, span });
  };
  for (const agent of agents)
    for (const referent of agent.referents) {
      const predicate = agentPredicate(noun, referent);
      if (predicate !== null)
        add(
          referent.node,
          planned && predicate === 'took-part-in' ? 'was-due-to-attend' : predicate,
          'node',
          agent,
        );
    }
  for (const referent of referents) {
    const predicate = objectPredicate(noun, referent);
    if (predicate !== null && object !== null)
      add(
        referent.node,
        planned && predicate === 'took-part-in' ? 'was-due-to-attend' : predicate,
        'node',
        object,
      );
  }
  const others =
    noun.family === 'meeting' || noun.family === 'agreement' ? phrasesAfter(found, grammar.place.with) : [];
  for (const phrase of others)
    for (const { node, as } of phrase.referents)
      if (as !== 'nationals' && canAct(node))
        add(node, planned ? 'was-due-to-attend' : 'took-part-in', 'node', phrase);
  const placed = [
    ...placesAfter(found, grammar.place.at),
    ...(object !== null &&
    (noun.family === 'visit' ||
      (noun.family === 'violence' && referents.every(({ node }) => node.type === 'place')))
      ? [object]
      : []),
  ];
  let place: NamedNode | null = null;
  for (const phrase of placed)
    for (const { node, as } of phrase.referents) {
      if ((node.type !== 'place' && node.type !== 'country') || (as !== 'self' && as !== 'ground')) continue;
      place ??= node;
      add(
        node,
        noun.family === 'visit' || noun.kind === 'deployment' || noun.kind === 'extradition'
          ? 'headed-to'
          : 'happened-in',
        'event',
        phrase,
      );
    }
  const date = dateNear(read, at);
  const named = parts.filter(({ from }) => from === 'node');
  if (named.length === 0) return null;
  if (named.length + (place === null ? 0 : 1) + (date?.edtf == null ? 0 : 1) < enough(noun)) return null;
  const about =
    referents.find(({ node, as }) => (node.type === 'person' || node.type === 'group') && as === 'self')
      ?.node ?? null;
  const visitor =
    noun.family === 'visit' || noun.family === 'meeting'
      ? named.find(({ node }) => node.type === 'person')?.node
      : undefined;
  const spans = [...(subject === null ? [] : [subject]), ...parts.map(({ span }) => span)].filter(
    ({ start, end }) => Math.abs(start - verb.start) < 300 && Math.abs(end - verb.end) < 300,
  );
  const certainty: Certainty =
    verb.conditional || doer.conditional || doer.mode !== 'real' || (planned && noun.kind === 'extradition')
      ? 'unconfirmed'
      : 'stated';
  return {
    phrase: null,
    name: null,
    span: spanOver(verb, ...spans),
    trigger: verb.headSpan,
    certainty,
    at,
    noun,
    date,
    place,
    about: noun.family === 'meeting' ? null : (about ?? visitor ?? null),
    parts,
    definite: false,
    plural: false,
  };
}

/** Verbs that tell of such an event only with an object that goes with it. */
function fits(read: Reading, verb: VerbGroup, noun: EventNoun, object: Phrase | null): boolean {
  const referents = object?.referents ?? [];
  const heads =
    object === null
      ? []
      : (object.members.length > 0 ? object.members : [object]).flatMap(({ head }) => head ?? []);
  switch (noun.kind) {
    case 'agreement':
      return heads.some(
        (head) =>
          read.grammar.nounTriggers
            .get(head)
            ?.some(({ predicate }) => predicate === 'signed-agreement-with') === true,
      );
    case 'deployment':
      return heads.some(
        (head) =>
          read.grammar.heads.get(head) === 'forces' ||
          head === 'hommes' ||
          head === 'renforts' ||
          head === 'men',
      );
    case 'conviction':
      return referents.some(({ node, as }) => node.type === 'person' && as === 'self');
    case 'coup':
    case 'appointment':
    case 'dismissal':
      return referents.some(({ node }) => node.type === 'person' || node.type === 'agency');
    case 'death':
      return referents.some(({ node, as }) => node.type === 'person' && as === 'self');
    case 'attack':
      return referents.length > 0 || verb.lemma === 'attaquer' || verb.lemma === 'attack';
    case 'arrest':
    case 'kidnapping':
      return object !== null;
    case 'meeting':
      return object !== null || verb.reflexive;
    default:
      return true;
  }
}

const enough = (noun: EventNoun): number =>
  noun.kind === 'deployment' ||
  noun.family === 'agreement' ||
  noun.family === 'meeting' ||
  noun.family === 'visit'
    ? 2
    : 1;

const canAct = ({ type }: NamedNode): boolean => type !== 'place' && type !== 'event';

function agentPredicate(noun: EventNoun, { node, as }: Referent): string | null {
  if (!canAct(node) || as === 'nationals') return null;
  switch (noun.family) {
    case 'meeting':
    case 'visit':
    case 'agreement':
      return 'took-part-in';
    case 'violence':
    case 'abduction':
    case 'coup':
      return noun.family === 'coup' || node.type === 'group' || node.type === 'person'
        ? 'perpetrated'
        : 'carried-out';
    default:
      return 'carried-out';
  }
}

function objectPredicate(noun: EventNoun, { node, as }: Referent): string | null {
  switch (noun.family) {
    case 'meeting':
      return canAct(node) && as !== 'nationals' ? 'took-part-in' : null;
    case 'visit':
    case 'agreement':
    case 'office':
    case 'operation':
      return null;
    case 'coup':
      return node.type === 'person' ? 'suffered' : null;
    default:
      if (as === 'nationals' || (as === 'forces' && node.type === 'country'))
        return noun.family === 'justice' ? 'nationals-in' : 'nationals-suffered';
      return node.type === 'event' || node.type === 'place' || as === 'ground' ? null : 'was-target-of';
  }
}

/** The date of the verb's own clause: the nearest within it. */
function dateNear(read: Reading, at: number): DateItem | null {
  const stops = new Set(['break', 'colon', 'subordinator', 'relative']);
  const dates: { readonly date: DateItem; readonly far: number }[] = [];
  for (const step of [1, -1]) {
    for (let to = at + step; to >= 0 && to < read.chunks.length && Math.abs(to - at) <= 14; to += step) {
      const chunk = read.chunks[to];
      if (chunk === undefined || stops.has(chunk.kind)) break;
      if (chunk.kind === 'verb' && chunk.form === 'finite') break;
      if (chunk.kind === 'date' && chunk.date !== undefined)
        dates.push({ date: chunk.date, far: Math.abs(to - at) });
    }
  }
  return dates.sort((a, b) => a.far - b.far)[0]?.date ?? null;
}
