import type { Grammar } from '../../../languages/grammar.ts';
import type { ClauseItem } from '../chunks.ts';
import { wordAt } from '../readVerb.ts';

/** « a par ailleurs salué »: the words of an adverb become one item. */
export function joinAdverbs(items: readonly ClauseItem[], { longAdverbs }: Grammar): ClauseItem[] {
  const out: ClauseItem[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) continue;
    const length = item.kind === 'word' ? longAdverbAt(longAdverbs, items, at) : 0;
    const last = items[at + length - 1];
    if (item.kind !== 'word' || length === 0 || last === undefined) {
      out.push(item);
      continue;
    }
    const fold = items
      .slice(at, at + length)
      .map((one) => (one.kind === 'word' ? one.fold : ''))
      .join('_');
    out.push({ ...item, end: last.end, word: fold, fold, capital: false });
    at += length - 1;
  }
  return out;
}

function longAdverbAt(longAdverbs: Grammar['longAdverbs'], items: readonly ClauseItem[], at: number): number {
  let longest = 0;
  for (const words of longAdverbs.get(wordAt(items, at)?.fold ?? '') ?? []) {
    if (words.length <= longest) continue;
    if (words.every((word, offset) => wordAt(items, at + offset)?.fold === word)) longest = words.length;
    // "X, as well as Y"
    if (words.at(-1) === 'well' && wordAt(items, at + longest)?.fold === 'as') longest = 0;
  }
  return longest;
}
