import type { Chunk } from '../chunks.ts';
import { readPhrase } from '../phrases/readPhrase.ts';
import type { Read } from '../readVerb.ts';
import { beforeParticiple, degree, dueTo, firstBeforeVerb, plainAdverb } from './adverbs.ts';
import { countedPhrase, lessExact, numberRange, someOf } from './amounts.ts';
import { asWell, conjunction, eitherOr, or, subordinator } from './conjunctions.ts';
import { determined } from './determined.ts';
import { link, type Place, type WordReader } from './place.ts';
import { complementWord, longPreposition, openingA, plainPreposition } from './prepositions.ts';
import { pronoun, relative, thatOfNoun } from './pronouns.ts';
import { age, dayBeforeNoun, ofDay, partOfDay, toldDate } from './times.ts';
import { firstPerson, helped, partTaken, plainVerb } from './verbs.ts';

/** In this order: what few words can be comes before what many may be. */
const wordReaders: readonly WordReader[] = [
  toldDate,
  openingA,
  eitherOr,
  degree,
  numberRange,
  countedPhrase,
  partOfDay,
  dayBeforeNoun,
  someOf,
  age,
  dueTo,
  longPreposition,
  determined,
  complementWord,
  thatOfNoun,
  relative,
  lessExact,
  plainPreposition,
  helped,
  partTaken,
  firstPerson,
  plainVerb,
  beforeParticiple,
  firstBeforeVerb,
  asWell,
  or,
  subordinator,
  conjunction,
  pronoun,
  plainAdverb,
];

/** The chunk that begins at an item: there always is one, since a word that is nothing else is an adverb. */
export function readChunk(place: Place): Read<Chunk> {
  const { grammar, items, at } = place;
  const item = items[at];
  if (item === undefined) throw new RangeError('no item there');
  if (item.kind === 'mark') return link(place, item.mark);
  if (item.kind === 'date') return ofDay(grammar, items, at, at) ?? link(place, 'date');
  if (item.kind === 'word')
    for (const read of wordReaders) {
      const chunk = read(item, place);
      if (chunk !== null) return chunk;
    }
  return readPhrase(grammar, items, at) ?? link(place, 'adverb');
}
