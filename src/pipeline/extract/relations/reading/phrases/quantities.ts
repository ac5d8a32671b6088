import type { Grammar } from '../../../languages/grammar.ts';
import { frenchNumbers } from '../../../languages/numbers.ts';
import type { ClauseItem, WordItem } from '../chunks.ts';
import { wordAt } from '../readVerb.ts';

/** « plus de 100 », « près de mille »: how many items stand before the number; 0 where they are no quantity. */
export function quantityAt(grammar: Grammar, items: readonly ClauseItem[], at: number): number {
  if (grammar.headAt !== 'first') return 0;
  const [more, of, number] = [wordAt(items, at), wordAt(items, at + 1), wordAt(items, at + 2)];
  if (more === null || of === null || number === null) return 0;
  if (!/^(?:plus|moins|pres)$/u.test(more.fold) || !/^de?$/u.test(of.fold)) return 0;
  const collective = number.fold === 'une' || number.fold === 'un' ? wordAt(items, at + 3) : null;
  return isNumber(number) || frenchNumbers.has(number.fold) || collectives.test(collective?.fold ?? '')
    ? 2
    : 0;
}

const collectives =
  /^(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier|million|milliard)$/u;

/** English: "over 150", "around 40": a preposition that only makes a number less exact. */
export const isAbout = (grammar: Grammar, items: readonly ClauseItem[], at: number): boolean => {
  const number = wordAt(items, at + 1);
  return (
    grammar.headAt === 'last' &&
    /^(?:over|about|around|under)$/u.test(wordAt(items, at)?.fold ?? '') &&
    number !== null &&
    isNumber(number)
  );
};

/** Whether a word is a number in figures. */
export const isNumber = (word: WordItem): boolean => /^\d/u.test(word.fold);
