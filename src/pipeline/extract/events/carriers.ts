import type { Span } from '../../../domain/basics/span.ts';
import type { EventNoun } from '../languages/eventNouns.ts';
import type { Grammar } from '../languages/grammar.ts';
import type { Arguments } from '../relations/clauses/argumentsOf.ts';
import { doerOf } from '../relations/clauses/doerOf.ts';
import type { Chunk, Referent, VerbGroup } from '../relations/reading/chunks.ts';
import type { NamedNode } from '../types.ts';
import type { EventReading } from './eventPhrase.ts';
import { agentPart } from './participation.ts';

/**
 * The index of a verb after an event's noun that only says that it happened, so that what follows the verb belongs to
 * the event: « une opération menée mercredi en Belgique », « l'attentat a eu lieu à … », "talks held in …"; null when
 * there is none.
 */
export function carrierAfter(grammar: Grammar, chunks: readonly Chunk[], noun: number): number | null {
  // « l'attaque au couteau commise à X »
  const at = chunks[noun + 1]?.kind === 'adverb' ? noun + 1 : noun;
  // « l'opération, qui s'est déroulée à X »
  const after = chunks[at + 1]?.kind === 'comma' ? behindInsertion(grammar, chunks, at + 2) : at + 1;
  const relative = chunks[after]?.kind === 'relative' && chunks[after + 1]?.kind === 'verb';
  const beside = relative ? after + 1 : after;
  const straight = chunks[beside]?.kind === 'preposition' ? behindParts(chunks, beside) : beside;
  // "the coup in Mali, led by X"
  const late = straight !== beside && chunks[straight]?.kind === 'comma' ? chunks[straight + 1] : undefined;
  const led =
    late?.kind === 'verb' &&
    late.form === 'participle' &&
    (late.lemma === 'lead' || (grammar.headAt === 'first' && grammar.cues.carrying.has(late.lemma)));
  const aside = relative && !isCarrier(grammar, chunks[straight]);
  const next = led ? straight + 1 : aside ? behindRelative(chunks, straight) : straight;
  const verb = chunks[next];
  if (verb?.kind !== 'verb' || verb.negated) return null;
  if (isUnderWay(chunks, next)) return next + 2;
  if (!grammar.cues.carrying.has(verb.lemma) || (verb.modal !== null && verb.modal !== 'devoir')) return null;
  const inserted = chunks[at + 1]?.kind === 'comma' && after > at + 2;
  if (verb.form === 'finite' && next === beside && next !== at + 1 && !relative && !inserted) return null;
  // « les négociations, qui ont commencé en mai »: the date is only when they began.
  if (relative && beginning.test(verb.lemma)) return null;
  const done = chunks[next + 1];
  // "protests broke out in X"
  if (verb.lemma === 'break') return done?.kind === 'adverb' && done.word === 'out' ? next + 1 : null;
  // « a eu lieu »: the noun belongs to the verb.
  if (done?.kind === 'phrase' && /^(?:lieu|place)$/u.test(done.head ?? '')) return next + 1;
  const carries =
    verb.form === 'participle' ||
    verb.passive ||
    verb.reflexive ||
    !isTransitive(verb.lemma) ||
    opensAlone(verb.lemma, done);
  return carries ? next : null;
}

/** « l'attaque, qualifiée de lâche, a eu lieu »: the chunk after what a participle says of a noun between commas. */
function behindInsertion(grammar: Grammar, chunks: readonly Chunk[], start: number): number {
  // « la visite, très peu médiatisée, effectuée à X »
  let from = start;
  while (grammar.headAt === 'first' && chunks[from]?.kind === 'adverb' && from < start + 3) from++;
  if (chunks[from]?.kind !== 'verb') from = start;
  const said = chunks[from];
  if (grammar.headAt !== 'first' || said?.kind !== 'verb' || said.form !== 'participle') return from;
  if (grammar.cues.carrying.has(said.lemma)) return from;
  for (let next = from + 1; next < chunks.length && next <= from + 6; next++) {
    const chunk = chunks[next];
    if (chunk?.kind === 'comma') return chunks[next + 1]?.kind === 'verb' ? next + 1 : from;
    if (!/^(?:phrase|preposition|adverb|quote|date)$/u.test(chunk?.kind ?? '')) return from;
  }
  return from;
}

/** « des pourparlers sont en cours », "talks are under way": whether the verb at `at` and what follows it say so. */
export function isUnderWay(chunks: readonly Chunk[], at: number): boolean {
  const [verb, joint, course] = chunks.slice(at, at + 3);
  if (verb?.kind !== 'verb' || !/^(?:être|be)$/u.test(verb.lemma)) return false;
  // "Investigations are ongoing", "talks are underway"
  if (
    (joint?.kind === 'phrase' && /^(?:ongoing|underway)$/u.test(joint.head ?? '')) ||
    (joint?.kind === 'adverb' && joint.word === 'underway')
  )
    return true;
  return (
    joint?.kind === 'preposition' && course?.kind === 'phrase' && /^(?:cours|way)$/u.test(course.head ?? '')
  );
}

/** "Talks opened in Doha": without an object it says where they are held. */
const opensAlone = (lemma: string, next: Chunk | undefined): boolean =>
  /^(?:open|resume|conclude|reprendre)$/u.test(lemma) && /^(?:preposition|date)$/u.test(next?.kind ?? '');

/** Whether a verb that carries an event says that it is still to come: « prévu », "will be held". */
export const isAhead = (verb: Chunk | undefined): boolean =>
  verb?.kind === 'verb' &&
  (verb.future || verb.modal !== null || /^(?:prévoir|programmer|fixer|schedule|slate)$/u.test(verb.lemma));

const beginning = /^(?:begin|open|start|resume|lancer|ouvrir|remonter|reprendre|poursuivre|launch)$/u;

const isCarrier = (grammar: Grammar, verb: Chunk | undefined): boolean =>
  verb?.kind === 'verb' && grammar.cues.carrying.has(verb.lemma);

/** "The coup that toppled X took place in Y": the verb after a relative clause; `from` where there is none. */
function behindRelative(chunks: readonly Chunk[], from: number): number {
  for (let next = from + 1; next < chunks.length && next <= from + 7; next++) {
    const chunk = chunks[next];
    if (chunk?.kind === 'verb') return chunk.form === 'finite' ? next : from;
    if (!/^(?:phrase|preposition|date|adverb|comma)$/u.test(chunk?.kind ?? '')) return from;
  }
  return from;
}

/** « la rencontre entre X et Y, mardi, a eu lieu à Z »: the chunk after what the noun's prepositions introduce. */
function behindParts(chunks: readonly Chunk[], from: number): number {
  let next = from;
  for (let parts = 0; parts < 3 && chunks[next]?.kind === 'preposition'; parts++) {
    const kind = chunks[next + 1]?.kind;
    if (kind !== 'phrase' && kind !== 'date') return from;
    next += 2;
    while (chunks[next]?.kind === 'date' || chunks[next]?.kind === 'adverb') next++;
  }
  return next;
}

/** Of the verbs that carry an event, those that mean something else in the active. */
const isTransitive = (lemma: string): boolean =>
  !/^(?:survenir|happen|occur|start|begin|commencer|débuter|erupt|flare|rage|éclater)$/u.test(lemma);

/** The parts of a clause after the noun, together with those after the verb that carries it. */
export function joinArguments(own: Arguments, carried: Arguments | null): Arguments {
  if (carried === null) return own;
  const after = new Map(own.after);
  for (const [word, phrases] of carried.after) after.set(word, [...(after.get(word) ?? []), ...phrases]);
  return { ...own, after };
}

/** The verb whose object is at `at`: right before it, except for a date or an adverb. */
export function verbBefore(chunks: readonly Chunk[], at: number): number {
  let before = at - 1;
  // « a annoncé, jeudi 3 mai, l'expulsion »
  const aside = [before - 2, before - 1, before].map((one) => chunks[one]?.kind).join(' ');
  if (aside === 'comma date comma' && chunks[before - 3]?.kind === 'verb') before -= 3;
  while (chunks[before]?.kind === 'date' || chunks[before]?.kind === 'adverb') before--;
  const joint = chunks[before];
  const verb = chunks[before - 1];
  // « a procédé à l'arrestation », « a décidé de la suspension ».
  if (joint?.kind === 'preposition' && verb?.kind === 'verb' && governing.has(`${verb.lemma} ${joint.word}`))
    return before - 1;
  // « a procédé mardi à l'arrestation »
  const dated = chunks[before - 2];
  if (
    joint?.kind === 'preposition' &&
    verb?.kind === 'date' &&
    dated?.kind === 'verb' &&
    governing.has(`${dated.lemma} ${joint.word}`)
  )
    return before - 2;
  return proceedingTo(chunks, at) ?? before;
}

/**
 * « a procédé, le 14 octobre, au démantèlement d'une cellule et à l'arrestation de dix hommes »: the verb of which each
 * member of such a list is the object; null where the chunk at `at` is none.
 */
function proceedingTo(chunks: readonly Chunk[], at: number): number | null {
  const joint = chunks[at - 1];
  if (joint?.kind !== 'preposition' || !/^(?:a|au|aux)$/u.test(joint.word)) return null;
  const opens = chunks[at - 2];
  if (opens?.kind !== 'comma' && opens?.kind !== 'conjunction') return null;
  for (let back = at - 2; back >= 0 && back >= at - 16; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'verb') return chunk.lemma === 'procéder' && chunk.form === 'finite' ? back : null;
    if (!/^(?:phrase|preposition|comma|conjunction|date|adverb)$/u.test(chunk?.kind ?? '')) return null;
  }
  return null;
}

/**
 * The verb whose object the noun at `at` is, or to which it belongs otherwise: « a eu un entretien avec X, suivi d'une
 * rencontre avec Y », « la visite qu'effectue X ».
 */
export function verbOf(chunks: readonly Chunk[], at: number): number {
  const relative = chunks[at + 1];
  // « la visite que X effectue »
  const behind = chunks[at + 2]?.kind === 'phrase';
  const on = behind ? at + 3 : at + 2;
  const verb = chunks[on];
  if (
    relative?.kind === 'subordinator' &&
    /^qu?e?$/u.test(relative.word) &&
    verb?.kind === 'verb' &&
    verb.form === 'finite' &&
    (behind || chunks[at + 3]?.kind === 'phrase') &&
    /^(?:effectuer|mener|conduire|entamer|entreprendre)$/u.test(verb.lemma)
  )
    return on;
  return followedFrom(chunks, at) ?? verbBefore(chunks, at);
}

/** « a eu un entretien avec X, suivi d'une rencontre avec Y »: the verb of the first of them; null where there is none. */
function followedFrom(chunks: readonly Chunk[], at: number): number | null {
  const joint = chunks[at - 1];
  if (joint?.kind !== 'preposition' || !/^(?:de|d|du|des|par)$/u.test(joint.word)) return null;
  let follows = false;
  for (let back = at - 2; back >= 0 && back >= at - 16; back--) {
    const chunk = chunks[back];
    if (chunk?.kind === 'verb') {
      if (chunk.lemma === 'suivre' && chunk.form === 'participle' && !follows) follows = true;
      else return follows && chunk.form === 'finite' ? back : null;
    } else if (!/^(?:phrase|preposition|comma|conjunction|date|adverb)$/u.test(chunk?.kind ?? ''))
      return null;
  }
  return null;
}

const governing = new Set([
  'procéder a',
  'procéder au',
  'procéder aux',
  'décider de',
  'décider du',
  'décider d',
  'convenir de',
  'convenir d',
  'carry out',
]);

/**
 * The verb by which an event strikes something: « l'explosion qui a dévasté le port », "the quake hit Turkey"; -1
 * where there is none.
 */
export const strikerAfter = (grammar: Grammar, chunks: readonly Chunk[], at: number): number =>
  deedAfter(chunks, at, (lemma) => grammar.cues.striking.has(lemma));

/**
 * The verb after an event's noun that says whom it cost: « l'attaque, qui a tué 12 personnes à X », "the blast killed
 * 12 in X"; -1 where there is none.
 */
export const costAfter = (chunks: readonly Chunk[], at: number): number =>
  deedAfter(chunks, at, (lemma) =>
    /^(?:tuer|blesser|faire|coûter|causer|kill|injure|wound|claim|leave)$/u.test(lemma),
  );

/**
 * The verb after a noun and what belongs to it, or in its relative clause, of what it has done; -1 where there is none.
 */
function deedAfter(chunks: readonly Chunk[], at: number, does: (lemma: string) => boolean): number {
  const relative = chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const next = chunks[relative]?.kind === 'relative' ? relative + 1 : behindNoun(chunks, at + 1);
  const verb = chunks[next];
  return verb?.kind === 'verb' &&
    verb.form === 'finite' &&
    !verb.passive &&
    !verb.negated &&
    !verb.future &&
    verb.modal === null &&
    does(verb.lemma)
    ? next
    : -1;
}

/** « une attaque au couteau, attribuée aux X, a fait »: the chunk after what says of a noun how, on whom or by whom. */
function behindNoun(chunks: readonly Chunk[], from: number): number {
  let next = from;
  const last = from + 9;
  while (next < last) {
    const chunk = chunks[next];
    if (chunk?.kind === 'preposition' && /^(?:phrase|date)$/u.test(chunks[next + 1]?.kind ?? '')) next += 2;
    else if (chunk?.kind === 'adverb' || chunk?.kind === 'date') next++;
    else if (chunk?.kind === 'verb' && chunk.form === 'participle' && next === from) next++;
    else break;
  }
  return next;
}

/** Verbs (of either language) of those who have talks or a meeting, rather than host them. */
const having = new Set([
  'tenir',
  'avoir',
  'mener',
  'entamer',
  'amorcer',
  'poursuivre',
  'engager',
  'commencer',
  'hold',
  'begin',
  'open',
  'resume',
  'reprendre',
]);

/** Verbs (of either language) of those who have not begun yet. */
export const preparing = /^(?:préparer|prepare|planifier|plan|projeter|fomenter|ourdir)$/u;

/** « X a lancé une opération », "opened an inquiry": whoever sets in motion the event that is the verb's object. */
export function startersOf(
  read: EventReading,
  at: number,
  noun: EventNoun,
): { node: NamedNode; predicate: string; span: Span }[] {
  const before = verbOf(read.chunks, at);
  const verb = read.chunks[before];
  const announced = verb?.kind === 'verb' && read.grammar.cues.announcing.has(verb.lemma);
  // « X a eu un entretien avec Y »
  const has = verb?.kind === 'verb' && verb.lemma === 'avoir' && noun.family === 'meeting';
  if (
    verb?.kind !== 'verb' ||
    verb.passive ||
    !(announced || has || read.grammar.cues.starting.has(verb.lemma))
  )
    return [];
  // « effectuera une visite », « doit tenir une réunion ».
  const planned =
    (verb.future || verb.modal === 'devoir') &&
    !announced &&
    (noun.family === 'visit' || noun.family === 'meeting' || noun.family === 'vote');
  const doer = doerOf(read.grammar, read.chunks, before);
  if (
    doer === null ||
    (doer.mode !== 'real' && !(doer.mode === 'accused' && preparing.test(verb.lemma))) ||
    doer.negated ||
    ((verb.future || verb.modal !== null) && !planned) ||
    (doer.conditional && !planned) ||
    doer.subject.kind !== 'phrase'
  )
    return [];
  const { phrase } = doer.subject;
  const due = planned && noun.family !== 'vote';
  const told = preparing.test(verb.lemma)
    ? 'planned'
    : due
      ? 'was-due-to-attend'
      : announced
        ? 'announced'
        : null;
  return phrase.referents.flatMap((referent) => {
    const predicate = referent.as === 'nationals' ? null : (told ?? startedAs(noun, verb, referent));
    return predicate === null
      ? []
      : [{ node: referent.node, predicate, span: { start: phrase.start, end: phrase.end } }];
  });
}

/** What part the subject of a verb that sets an event in motion has in it. */
function startedAs(noun: EventNoun, { lemma }: VerbGroup, referent: Referent): string | null {
  if (noun.family === 'vote' && referent.node.type === 'country' && referent.as === 'self')
    return 'happened-in';
  // « Oman a accueilli des pourparlers »: where they are.
  if (
    noun.family === 'meeting' &&
    /^(?:accueillir|abriter)$/u.test(lemma) &&
    (referent.node.type === 'country' || referent.node.type === 'place')
  )
    return 'happened-in';
  if (noun.kind === 'investigation') return 'undertook';
  if (noun.family !== 'meeting') return agentPart(noun, referent);
  return having.has(lemma) && !/^(?:summit|conference|ceremony)$/u.test(noun.kind)
    ? 'took-part-in'
    : 'carried-out';
}
