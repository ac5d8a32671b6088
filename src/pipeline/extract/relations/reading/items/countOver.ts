import type { Grammar } from '../../../languages/grammar.ts';
import type { ClauseItem } from '../chunks.ts';
import { wordAt } from '../readVerb.ts';

/**
 * English: "Over 30 people were held", "killed over 30 people": before a number, where nothing stands that it could
 * join to it, the word only says that there were more. It is left out, as it would be taken for a preposition. So is "a
 * total of" before a number.
 */
export const countOver = (items: readonly ClauseItem[], grammar: Grammar): ClauseItem[] =>
  items.filter((item, at) => {
    if (item.kind !== 'word' || grammar.headAt !== 'last') return true;
    switch (item.fold) {
      case 'over':
        return !saysMore(grammar, items, at);
      case 'a':
        return !isTotal(items, at + 1);
      case 'total':
        return !isTotal(items, at);
      case 'of':
        return !isTotal(items, at - 1);
      default:
        return true;
    }
  });

/** Whether the "over" at `at` counts what follows. */
function saysMore(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  if (!isNumber(foldAt(items, isTotal(items, at + 2) ? at + 4 : at + 1))) return false;
  const before = items[at - 1];
  if (before === undefined || before.kind === 'mark') return true;
  return (
    before.kind === 'word' &&
    (/^(?:that|and|of|with|from|to|by)$/u.test(before.fold) ||
      grammar.verbForms.get(before.word)?.some(({ form }) => form !== 'infinitive') === true)
  );
}

/** "A total of 36 people" are 36 people: whether its "total" stands at `at`. */
const isTotal = (items: readonly ClauseItem[], at: number): boolean =>
  foldAt(items, at) === 'total' &&
  foldAt(items, at - 1) === 'a' &&
  foldAt(items, at + 1) === 'of' &&
  isNumber(foldAt(items, at + 2));

const foldAt = (items: readonly ClauseItem[], at: number): string => wordAt(items, at)?.fold ?? '';

const isNumber = (word: string): boolean =>
  /^\d/u.test(word) ||
  /^(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|dozens)$/u.test(word);
