import type { NameRules } from '../languages/rules.ts';
import { type Clause, isElided, isSpaced } from './reading.ts';

/**
 * Whether the sentence treats the words as a place: after « à », « vers », "in", "near"; after « ville de » or another
 * noun for a place; after « de » or "of" when no further capitalized word follows; at the head of a dateline; in a list
 * or brackets.
 */
export function isPlaceHere(clause: Clause, first: number, last: number, rules: NameRules): boolean {
  const { words } = clause;
  const before = words[first - 1];
  const after = words[last + 1];
  const joinsCapital = after?.isCapital && isSpaced(after);
  const { locatives, placeNouns } = rules.names;
  if (before === undefined)
    return after === undefined || /^\s*[(–—-]|^,\s*$/.test(after.gap ?? '') || after.gap === null;
  const here = words[first];
  if (!isSpaced(here) && !isElided(here)) return /^\s*[(,]\s*$/.test(here?.gap ?? '') && before.isCapital;
  if (joinsCapital) return false;
  if (locatives.has(before.fold) && (!before.isCapital || before.raw === 'À')) return true;
  if (/^(?:de|d|of|du)$/.test(before.fold)) return true;
  if (placeNouns.has(before.fold) && !before.isCapital) return true;
  return /^(?:et|and|ou|or)$/.test(before.fold) && (words[first - 2]?.isCapital ?? false);
}
