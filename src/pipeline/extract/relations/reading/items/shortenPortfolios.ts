import { portfolioNouns } from '../../../languages/en/portfolioNouns.ts';
import type { Grammar } from '../../../languages/grammar.ts';
import type { ClauseItem } from '../chunks.ts';

/**
 * English: "Minister of Foreign Affairs, African Cooperation and Moroccans Abroad, Jane Roe": of all that an office is
 * responsible for, the first is enough to read the clause by; the rest would be taken for a list.
 */
export function shortenPortfolios(items: readonly ClauseItem[], { headAt }: Grammar): ClauseItem[] {
  if (headAt !== 'last') return [...items];
  const out: ClauseItem[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) continue;
    out.push(item);
    if (!isWord(item, offices) || !isWord(items[at + 1], /^(?:of|for)$/)) continue;
    const first = endOfPart(items, at + 2);
    if (first === null) continue;
    let last = first;
    for (let next = endOfFurther(items, last); next !== null; next = endOfFurther(items, last)) last = next;
    if (last === first) continue;
    out.push(...items.slice(at + 1, first + 1));
    at = last;
  }
  return out;
}

const offices = /^(?:minister|ministry|secretary)$/;

const isWord = (item: ClauseItem | undefined, test: RegExp): boolean =>
  item?.kind === 'word' && test.test(item.fold);

/** The last item of one part of an office, which ends with a noun of its kind; null where none begins there. */
function endOfPart(items: readonly ClauseItem[], from: number): number | null {
  const start = isWord(items[from], /^the$/) ? from + 1 : from;
  let end: number | null = null;
  for (let at = start; at < start + 5; at++) {
    const item = items[at];
    const large = item?.kind === 'name' || (item?.kind === 'word' && item.capital);
    if (!large) break;
    if (item.kind === 'word' && portfolioNouns.has(item.fold)) end = at;
  }
  return end;
}

/** The last item of a further part, behind a comma, "and" or both; null where none follows. */
function endOfFurther(items: readonly ClauseItem[], last: number): number | null {
  let next = last + 1;
  const item = items[next];
  if (item?.kind === 'mark' && item.mark === 'comma') next++;
  if (isWord(items[next], /^and$/)) next++;
  return next === last + 1 ? null : endOfPart(items, next);
}
