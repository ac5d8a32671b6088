import type { Grammar } from '../../../languages/grammar.ts';
import type { ClauseItem } from '../chunks.ts';
import { wordAt } from '../readVerb.ts';

/** How many items a preposition of several words takes at `at`; 0 when there is none. */
export function longPrepositionAt(grammar: Grammar, items: readonly ClauseItem[], at: number): number {
  const first = wordAt(items, at);
  if (first === null) return 0;
  let longest = 0;
  for (const words of grammar.longPrepositions.get(first.fold) ?? []) {
    if (words.length <= longest) continue;
    const fits = words.every((word, offset) => {
      const item = wordAt(items, at + offset);
      const there = item?.fold;
      if (item === null || there === undefined) return false;
      // « secrétaire d'État à l'Intérieur du Mali »: an office, not a place.
      if (word === 'interieur' && item.capital) return false;
      if (there === word) return true;
      if (word === 'de') return there === 'du' || there === 'des' || there === 'd';
      return word === 'a' && (there === 'au' || there === 'aux');
    });
    if (fits) longest = words.length;
  }
  return longest;
}
