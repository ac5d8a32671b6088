import { nameRules } from '../languages/rules.ts';
import { type Clause, isElided, isHyphened, isSpaced } from './reading.ts';

/**
 * Where the title right before a name begins, with its article: « le Général de Brigade X », « M. X »; the index of the
 * name where no title precedes it.
 */
export function startOfTitle({ words, language }: Clause, first: number): number {
  const { titles, civilities, titleFillers } = nameRules[language].names;
  let start = first;
  for (let at = first - 1; at >= 0 && first - at <= 7; at--) {
    const [word, next] = [words[at], words[at + 1]];
    if (
      word === undefined ||
      !(isSpaced(next) || isElided(next) || isHyphened(next) || /^\.\s$/.test(next?.gap ?? ''))
    )
      return start;
    if (/^(?:le|la|l|les|the)$/.test(word.fold)) return start < first ? at : first;
    const isTitle = titles.has(word.fold) || civilities.has(word.fold);
    if (isTitle) start = at;
    else if (!titleFillers.has(word.fold) && !inRank.test(word.fold)) return start;
  }
  return start;
}

const inRank = /^(?:de|d|corps|armee|brigade|division|aerien|aerienne|excellence)$/;
