import type { Grammar } from '../../../languages/grammar.ts';
import type { ClauseItem } from '../chunks.ts';
import { wordAt } from '../readVerb.ts';

/** French: « placé en garde à vue mardi »: the words of the noun become one item, as its last looks like a verb. */
export function joinNouns(items: readonly ClauseItem[], { headAt }: Grammar): ClauseItem[] {
  if (headAt !== 'first') return [...items];
  const out: ClauseItem[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) continue;
    const [middle, last] = [wordAt(items, at + 1), wordAt(items, at + 2)];
    if (
      item.kind !== 'word' ||
      middle?.fold !== 'a' ||
      last?.fold !== 'vue' ||
      !/^gardes?$/u.test(item.fold)
    ) {
      out.push(item);
      continue;
    }
    const fold = `${item.fold}_a_vue`;
    out.push({ ...item, end: last.end, word: fold, fold });
    at += 2;
  }
  return out;
}
