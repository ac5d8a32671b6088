import { longPrepositionAt } from '../phrases/longPreposition.ts';
import { link, type Place, type WordReader } from './place.ts';

/** « A Tripoli, X a rencontré Y »: a capital without its accent. */
export const openingA: WordReader = ({ fold, capital }, place) => {
  const { grammar, items, at } = place;
  return fold === 'a' &&
    capital &&
    grammar.headAt === 'first' &&
    items[at + 1]?.kind !== 'mark' &&
    opens(place) &&
    longPrepositionAt(grammar, items, at) === 0
    ? link(place, 'preposition')
    : null;
};

/** Whether nothing of a sentence, or of quoted words, stands before. */
const opens = ({ items, at }: Place): boolean => {
  const before = items[at - 1];
  return before === undefined || (before.kind === 'mark' && before.mark !== 'comma');
};

/** « aux côtés de », "in front of" */
export const longPreposition: WordReader = (_, place) => {
  const length = longPrepositionAt(place.grammar, place.items, place.at);
  return length > 0 ? link(place, 'preposition', length, normalised(place, length)) : null;
};

/** A preposition of several words, in the form used by the grammar's lists: « aux cotes de » for « aux côtés du ». */
function normalised({ grammar, items, at }: Place, length: number): string {
  const there = items.slice(at, at + length).map((item) => (item.kind === 'word' ? item.fold : ''));
  const known = grammar.longPrepositions
    .get(there[0] ?? '')
    ?.find(
      (words) =>
        words.length === length &&
        words.slice(0, -1).every((word, index) => word === there[index]) &&
        words.at(-1)?.[0] === there.at(-1)?.[0],
    );
  return (known ?? there).join('_');
}

/** « de », "of" */
export const complementWord: WordReader = ({ fold }, place) =>
  place.grammar.complementWords.has(fold) ? link(place, 'preposition') : null;

/** « entre » is also a form of « entrer »; « a » is never « à ». */
export const plainPreposition: WordReader = ({ fold, word }, place) =>
  place.grammar.prepositions.has(fold) && !place.grammar.auxiliaries.has(word)
    ? link(place, 'preposition')
    : null;
