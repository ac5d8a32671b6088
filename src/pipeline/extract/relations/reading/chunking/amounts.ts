import { isAbout, isNumber, quantityAt } from '../phrases/quantities.ts';
import { partOf, readPhrase } from '../phrases/readPhrase.ts';
import { wordAt } from '../readVerb.ts';
import { link, type WordReader } from './place.ts';

/* How many: numbers, and words that only make a number less exact. */

/** « entre 80 et 120 soldats »: what stands before the larger number. */
export const numberRange: WordReader = ({ fold }, place) => {
  const { items, at } = place;
  const [least, and, most] = [wordAt(items, at + 1), wordAt(items, at + 2), wordAt(items, at + 3)];
  return fold === 'entre' &&
    least !== null &&
    isNumber(least) &&
    and?.fold === 'et' &&
    most !== null &&
    isNumber(most)
    ? link(place, 'adverb', 3)
    : null;
};

/** « plus de 100 combattants » */
export const countedPhrase: WordReader = (_, { grammar, items, at }) =>
  quantityAt(grammar, items, at) > 0 ? readPhrase(grammar, items, at) : null;

/** "four of its soldiers" */
export const someOf: WordReader = (_, { grammar, items, at }) => partOf(grammar, items, at);

/** "killed over 150 people", "by around 40 states" */
export const lessExact: WordReader = (_, place) =>
  isAbout(place.grammar, place.items, place.at) &&
  (place.before?.kind === 'verb' || place.before?.kind === 'preposition')
    ? link(place, 'adverb')
    : null;
