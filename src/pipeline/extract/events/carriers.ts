import type { Grammar } from '../languages/grammar.ts';
import type { Arguments } from '../relations/clauses/argumentsOf.ts';
import type { Chunk } from '../relations/reading/chunks.ts';

/**
 * The index of a verb after an event's noun that only says that it happened, so that what follows the verb belongs to
 * the event: « une opération menée mercredi en Belgique », « l'attentat a eu lieu à … », "talks held in …"; null when
 * there is none.
 */
export function carrierAfter(grammar: Grammar, chunks: readonly Chunk[], noun: number): number | null {
  // « l'attaque au couteau commise à X »
  const at = chunks[noun + 1]?.kind === 'adverb' ? noun + 1 : behindOpposed(grammar, chunks, noun);
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
  if (!isCarrier(grammar, verb) || (verb.modal !== null && verb.modal !== 'devoir')) return null;
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

/** French: « des heurts opposant X à Y ont éclaté »: the last chunk of who is opposed; `noun` where nobody is. */
function behindOpposed(grammar: Grammar, chunks: readonly Chunk[], noun: number): number {
  const verb = chunks[noun + 1];
  if (grammar.headAt !== 'first' || verb?.kind !== 'verb') return noun;
  if (verb.lemma !== 'opposer' || verb.form !== 'gerund') return noun;
  let last = noun + 1;
  while (last < noun + 8 && /^(?:phrase|preposition|conjunction)$/u.test(chunks[last + 1]?.kind ?? ''))
    last++;
  return chunks[last]?.kind === 'phrase' && chunks[last + 1]?.kind === 'verb' ? last : noun;
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

/** Whether a verb that carries an event says that it is still to come: « prévu », "will be held", « reportée ». */
export const isAhead = (verb: Chunk | undefined): boolean =>
  verb?.kind === 'verb' && (verb.future || verb.modal !== null || expecting.test(verb.lemma));

/** Verbs (of either language) for what has not taken place. */
const expecting =
  /^(?:prévoir|programmer|fixer|attendre|reporter|ajourner|repousser|annuler|schedule|slate|expect|postpone|cancel)$/u;

const beginning = /^(?:begin|open|start|resume|lancer|ouvrir|remonter|reprendre|poursuivre|launch)$/u;

const isCarrier = (grammar: Grammar, verb: Chunk | undefined): boolean =>
  verb?.kind === 'verb' &&
  (grammar.cues.carrying.has(verb.lemma) || (verb.reflexive && goingOn.test(verb.lemma)));

/** « les combats se sont prolongés à X », unlike « l'état d'urgence a été prolongé ». */
const goingOn = /^(?:prolonger|étaler|étendre|propager|intensifier)$/u;

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
