import type { NameRules } from '../../../languages/rules.ts';
import { type Clause, isHyphened, isSpaced } from '../../reading.ts';
import { isOfTitle } from './ofTitle.ts';

/* The context that shows that a name is a person's. */

/** A title, office or trade right before the name, with at most an adjective or demonym between them. */
export function isTitleBefore(clause: Clause, first: number, { names }: NameRules): boolean {
  const { words } = clause;
  if (isOfTitle(clause, first - 1)) return true;
  for (let at = first - 1, steps = 0; at >= 0 && steps < 4; at--, steps++) {
    const word = words[at];
    if (word === undefined) return false;
    if (names.titles.has(word.fold) || names.civilities.has(word.fold))
      return (
        !/^(?:parole|affaires|homme|numero|jeune|celebre|national|certain)$/.test(word.fold) || steps === 0
      );
    if (
      words[at + 1] !== undefined &&
      !isSpaced(words[at + 1]) &&
      !isHyphened(words[at + 1]) &&
      !/^\.\s$/.test(words[at + 1]?.gap ?? '')
    )
      return false;
    const isBetween =
      names.titleFillers.has(word.fold) ||
      /(?:ais|aise|ien|ienne|ain|aine|ois|oise|ique|al|ale|aux|ard|and|ande|ol|ole|ou|que|gue|se|an|ese|ish)$/.test(
        word.fold,
      );
    if (!isBetween || (word.isCapital && clause.language === 'fr')) return false;
  }
  return false;
}

/** « … ministre de la province, Mir Ali Mardan Domki »: the office before the comma. */
export function isTitleAcrossComma({ words }: Clause, first: number, { names }: NameRules): boolean {
  if (!/^,\s$/.test(words[first]?.gap ?? '')) return false;
  return words.slice(Math.max(0, first - 8), first).some(({ fold }) => names.titles.has(fold));
}

/** What shows a person after a name: a verb of saying, an age, an office set off by a comma. */
export function isPersonBehind(clause: Clause, last: number, { names }: NameRules): boolean {
  const { words } = clause;
  const after = words[last + 1];
  if (after === undefined) return false;
  if (/^\s*[,(]\s*$/.test(after.gap ?? '')) {
    if (/^\d{1,2}$/.test(after.raw) && /^(?:ans|an)$/.test(words[last + 2]?.fold ?? '')) return true;
    if (/^\d{2}$/.test(after.raw)) return true;
    return (
      names.titles.has(after.fold) ||
      (names.titles.has(words[last + 2]?.fold ?? '') && names.articles.has(after.fold))
    );
  }
  if (!isSpaced(after)) return false;
  if (names.sayingVerbs.has(after.fold)) return true;
  return (
    /^(?:a|avait|s|n|est|etait|ne|se|l|qui|who)$/.test(after.fold) &&
    [2, 3].some((step) => names.sayingVerbs.has(words[last + step]?.fold ?? ''))
  );
}

/** « a déclaré X », « selon X », "said X". */
export function isSayingBefore(clause: Clause, first: number, { names }: NameRules): boolean {
  const before = clause.words[first - 1]?.fold ?? '';
  return names.sayingVerbs.has(before) || before === 'selon' || before === 'apres';
}
