import type { Chunk, DateItem } from '../relations/reading/chunks.ts';
import { dateAfter, dateOfClause } from './eventDates.ts';
import type { EventReading } from './eventPhrase.ts';
import { verbOpposing } from './opposing.ts';
import { verbUndergoing } from './struckByNoun.ts';
import type { ToldByNoun } from './toldByNoun.ts';
import { verbBefore } from './verbOf.ts';

/** When what a noun tells of was; null where the words do not say. */
export function dateOfNoun(read: EventReading, told: ToldByNoun): DateItem | null {
  const own = told.phrase.dates[0] ?? (told.last ? dateBehind(read.chunks, told) : null);
  const before = own === null ? dateBefore(read, told) : null;
  if (before !== null) return before;
  const undergoing = own === null ? verbUndergoing(read.chunks, told.at, told.phrase) : -1;
  if (undergoing >= 0) return dateOfClause(read.chunks, undergoing);
  if (own !== null || !(told.starters.length > 0 || isSetGoing(read, told.at))) return own;
  return dateOfClause(read.chunks, verbBefore(read.chunks, told.at));
}

/** French: « deux d'entre eux ont été tués le 21 février dans l'explosion »: the day right before it. */
function dateBefore({ chunks, grammar }: EventReading, { at, noun }: ToldByNoun): DateItem | null {
  const [day, joint] = [chunks[at - 2], chunks[at - 1]];
  return grammar.headAt === 'first' &&
    (noun.family === 'violence' || noun.family === 'disaster') &&
    day?.kind === 'date' &&
    joint?.kind === 'preposition' &&
    grammar.cues.during.has(joint.word)
    ? (day.date ?? null)
    : null;
}

/** The date behind the noun or one of its verbs. */
function dateBehind(
  chunks: readonly Chunk[],
  { noun, at, carrier, striker, cost }: ToldByNoun,
): DateItem | null {
  const next = chunks[at + 1];
  if (next?.kind === 'date') return next.date ?? null;
  const verb = Math.max(cost, striker, carrier ?? -1);
  return (
    dateAfter(chunks, at) ??
    dateAfter(chunks, carrier) ??
    dateAfter(chunks, striker) ??
    (noun.family === 'war' ? dateAfter(chunks, verbOpposing(chunks, at)) : null) ??
    // « En 2015, une attaque a fait cinq morts »
    (verb > 0 ? dateOfClause(chunks, verb) : null)
  );
}

/** « a procédé mardi à douze arrestations », « ont mené lundi une opération »: the verb's day is the event's. */
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

/**
 * French: « En 2015, l'expulsion d'un diplomate avait brouillé les deux pays »: the year that opens its sentence, as its
 * subject does; a day would be that of what followed.
 */
export function yearInFront({ chunks }: EventReading, at: number): DateItem | null {
  const front = chunks.slice(0, at);
  const [opening] = front.filter(({ kind }) => kind === 'date');
  if (
    opening?.kind !== 'date' ||
    front.some(({ kind }) => !/^(?:date|adverb|comma|preposition)$/u.test(kind))
  )
    return null;
  // « En 2015, après l'expulsion de X, … »
  if (front.at(-1)?.kind === 'preposition' && front.length > 2) return null;
  return /^\d{4}$/u.test(opening.date?.edtf ?? '') ? (opening.date ?? null) : null;
}
