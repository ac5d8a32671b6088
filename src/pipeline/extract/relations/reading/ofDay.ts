import type { Grammar } from '../../languages/grammar.ts';
import type { ClauseItem, Phrase } from './chunks.ts';
import { startsContent } from './phraseBounds.ts';
import { readPhrase } from './readPhrase.ts';
import { type Read, wordAt } from './readVerb.ts';

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
