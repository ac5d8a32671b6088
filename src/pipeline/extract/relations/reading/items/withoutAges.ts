import type { ClauseItem } from '../chunks.ts';
import { wordAt } from '../readVerb.ts';

/** « X, 36 ans, a … », « X, 36 ans, chef de Y »: an age set off by commas is left out. */
export function withoutAges(items: readonly ClauseItem[]): ClauseItem[] {
  return items.filter(
    (_, at) =>
      !isAgeFrom(items, at) &&
      !isAgeFrom(items, at - 1) &&
      !isAgeFrom(items, at - 2) &&
      !isBareAge(items, at) &&
      !isBareAge(items, at - 1),
  );
}

/** Whether a comma at an index opens an age that another mark, or the end, closes. */
function isAgeFrom(items: readonly ClauseItem[], at: number): boolean {
  const [comma, behind] = [items[at], items[at + 3]];
  return (
    comma?.kind === 'mark' &&
    comma.mark === 'comma' &&
    /^\d{1,2}$/u.test(wordAt(items, at + 1)?.fold ?? '') &&
    wordAt(items, at + 2)?.fold === 'ans' &&
    (behind === undefined || behind.kind === 'mark' || (behind.kind === 'word' && behind.fold === 'et'))
  );
}

/** "X, 19, of Y, was …": whether a comma right behind a person's name opens an age, which another mark closes. */
function isBareAge(items: readonly ClauseItem[], at: number): boolean {
  const [name, comma, age, end] = [items[at - 1], items[at], items[at + 1], items[at + 2]];
  return (
    name?.kind === 'name' &&
    name.node.type === 'person' &&
    comma?.kind === 'mark' &&
    comma.mark === 'comma' &&
    age?.kind === 'word' &&
    /^\d{1,2}$/u.test(age.fold) &&
    end?.kind === 'mark' &&
    (end.mark === 'comma' || end.mark === 'break')
  );
}
