import type { Grammar } from '../../languages/grammar.ts';
import type { ClauseItem } from './chunks.ts';

/**
 * English: "Over 30 people were held", "killed over 30 people": before a number, where nothing stands that it could
 * join to it, the word only says that there were more. It is left out, as it would be taken for a preposition. So is "a
 * total of" before a number.
 */
export function countOver(grammar: Grammar, items: readonly ClauseItem[]): ClauseItem[] {
  if (!items.some((item) => item.kind === 'word' && (item.fold === 'over' || item.fold === 'total')))
    return [...items];
  return withoutTotals(items).filter((item, at, items) => {
    const [before, next] = [items[at - 1], items[at + 1]];
    if (item.kind !== 'word' || item.fold !== 'over' || next?.kind !== 'word' || !isNumber(next.fold))
      return true;
    if (before === undefined || before.kind === 'mark') return false;
    if (before.kind !== 'word') return true;
    const verb = grammar.verbForms.get(before.word)?.some(({ form }) => form !== 'infinitive') === true;
    return !(verb || /^(?:that|and|of|with|from|to|by)$/u.test(before.fold));
  });
}

/** "A total of 36 people" are 36 people. */
function withoutTotals(items: readonly ClauseItem[]): readonly ClauseItem[] {
  const fold = (at: number): string => {
    const item = items[at];
    return item?.kind === 'word' ? item.fold : '';
  };
  const totals = items.flatMap((_, at) =>
    fold(at) === 'total' && fold(at - 1) === 'a' && fold(at + 1) === 'of' && isNumber(fold(at + 2))
      ? [at]
      : [],
  );
  return totals.length === 0
    ? items
    : items.filter((_, at) => !totals.some((total) => at >= total - 1 && at <= total + 1));
}

const isNumber = (word: string): boolean =>
  /^\d/u.test(word) ||
  /^(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|dozens)$/u.test(word);
