import type { Grammar } from '../../../languages/grammar.ts';
import type { ClauseItem, WordItem } from '../chunks.ts';
import { isLikeNoun } from '../readVerb.ts';

/** Quoted words that may still be a part of the sentence around them are no longer than this. */
const longestFragment = 9;

/**
 * Drops quotation marks that do not change what is said: around a name alone (« l'organisation « État islamique » » is
 * one phrase), and around a few words without a verb of their own that a verb, a determiner or an adjective goes on
 * with (« a condamné « les attaques du M23 » », "the “heinous” attack").
 */
export function unquote(items: readonly ClauseItem[], grammar: Grammar): ClauseItem[] {
  const dropped = new Set<number>();
  for (let open = 0; open < items.length; open++) {
    if (!isQuote(items[open])) continue;
    let close = open + 1;
    while (close < items.length && !isQuote(items[close])) close++;
    if (close >= items.length) break;
    const inside = items.slice(open + 1, close);
    const name = inside.length === 1 && inside[0]?.kind === 'name' && open > 0;
    if (name || isFragment(grammar, items[open - 1], inside)) {
      dropped.add(open);
      dropped.add(close);
    }
    open = close;
  }
  return dropped.size === 0 ? [...items] : items.filter((_, at) => !dropped.has(at));
}

const isQuote = (item: ClauseItem | undefined): boolean => item?.kind === 'mark' && item.mark === 'quote';

/** English: an “attempted coup”, where a participle describes the noun behind it. */
const isDescribing = (grammar: Grammar, { word }: WordItem): boolean =>
  grammar.headAt === 'last' &&
  grammar.verbForms.get(word)?.some(({ form }) => form === 'participle') === true;

/** English: the ministry “strongly condemned” the raid, where the words quoted are the verb of the clause. */
function isVerbAlone(grammar: Grammar, inside: readonly ClauseItem[]): boolean {
  const verb = inside.at(-1);
  return (
    grammar.headAt === 'last' &&
    inside.length < 4 &&
    verb?.kind === 'word' &&
    grammar.verbForms.get(verb.word)?.some(({ form }) => form === 'finite') === true &&
    inside.slice(0, -1).every((item) => item.kind === 'word' && grammar.adverbEnding.test(item.fold))
  );
}

function isFragment(
  grammar: Grammar,
  before: ClauseItem | undefined,
  inside: readonly ClauseItem[],
): boolean {
  if (before === undefined || before.kind === 'mark' || inside.length > longestFragment) return false;
  if (isVerbAlone(grammar, inside)) return true;
  return inside.every(
    (item, at) =>
      item.kind === 'name' ||
      (item.kind === 'mark' && item.mark === 'comma') ||
      (item.kind === 'word' &&
        !grammar.auxiliaries.has(item.word) &&
        !grammar.pronouns.has(item.fold) &&
        (isLikeNoun(grammar, item) ||
          (at < inside.length - 1 && isDescribing(grammar, item)) ||
          grammar.verbForms.get(item.word)?.some(({ form }) => form === 'finite') !== true)),
  );
}
