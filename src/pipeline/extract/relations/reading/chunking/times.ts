import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk, ClauseItem, Phrase } from '../chunks.ts';
import { readPhrase } from '../phrases/readPhrase.ts';
import { startsContent } from '../phrases/startsContent.ts';
import { type Read, wordAt } from '../readVerb.ts';
import { link, type Place, type WordReader } from './place.ts';

/* When: words of dates, of parts of a day, and of how old someone is. */

/** « ce jeudi », « le 13 mars »: the determiner belongs to the date. */
export const toldDate: WordReader = (word, place) => {
  if (place.items[place.at + 1]?.kind !== 'date' || !beforeDates.test(word.fold)) return null;
  const { chunk, next } = link({ ...place, at: place.at + 1 }, 'date');
  return { chunk: { ...chunk, start: word.start }, next };
};

/** Determiners (folded, of either language) of dates. */
const beforeDates = /^(?:ce|cet|cette|le|la|this)$/u;

/** « mardi soir », « hier matin » */
export const partOfDay: WordReader = ({ fold }, place) =>
  place.grammar.headAt === 'first' && dayParts.test(fold) && isDay(place.before)
    ? link(place, 'adverb')
    : null;

const dayParts = /^(?:soir|matin|midi|soiree|matinee)$/u;
const isDay = (before: Chunk | undefined): boolean =>
  before?.kind === 'date' ||
  (before?.kind === 'adverb' && /^(?:hier|demain|aujourd_hui|hui|avant-hier)$/u.test(before.word));

/** English: "the 2018 agreement": the day or year stands between the determiner and the noun. */
export const dayBeforeNoun: WordReader = ({ fold }, { grammar, items, at }) =>
  items[at + 1]?.kind === 'date' && grammar.headAt === 'last' && grammar.determiners.has(fold)
    ? ofDay(grammar, items, at, at + 1)
    : null;

/**
 * English: "Friday’s meeting", "the 2018 agreement": the phrase at an item with the day or year that stands at `day`
 * before its noun; null when there is none.
 */
export function ofDay(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  day: number,
): Read<Phrase> | null {
  const date = items[day];
  const own = wordAt(items, day + 1);
  if (grammar.headAt !== 'last' || date?.kind !== 'date' || own === null) return null;
  const isOwner = own.fold === 's' && own.start === date.end + 1;
  if (!isOwner && day === at) return null;
  const first = isOwner ? day + 2 : day + 1;
  const noun = items[first];
  if (noun?.kind === 'word' && grammar.determiners.has(noun.fold)) return null;
  if (!startsContent(grammar, items, first)) return null;
  const read = readPhrase(grammar, items, first);
  if (read === null) return null;
  const determiner = wordAt(items, at)?.fold ?? '';
  const definite = isOwner || grammar.definiteDeterminers.has(determiner);
  return {
    chunk: {
      ...read.chunk,
      start: items[at]?.start ?? read.chunk.start,
      definite,
      dates: [date, ...read.chunk.dates],
      counts: day === at ? read.chunk.counts : [determiner, ...read.chunk.counts],
    },
    next: read.next,
  };
}

/** « âgé de 36 ans » */
export const age: WordReader = (_, place) => {
  const length = ageAt(place);
  return length > 0 ? link(place, 'adverb', length) : null;
};

/** How many items an age takes; 0 where there is none. */
function ageAt({ items, at }: Place): number {
  if (!/^agee?s?$/u.test(wordAt(items, at)?.fold ?? '') || wordAt(items, at + 1)?.fold !== 'de') return 0;
  for (let next = at + 3; next <= at + 5; next++)
    if (/^(?:ans|mois)$/u.test(wordAt(items, next)?.fold ?? '')) return next + 1 - at;
  return 0;
}
