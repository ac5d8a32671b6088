import { sectionWords } from '../../../languages/sectionWords.ts';
import type { Block } from '../../blocks.ts';
import { readPageDates } from '../pageDates.ts';
import type { EvidenceRule } from './types.ts';

/** Who wrote, when, where it comes from: a short line that begins like a byline, or is little more than a date. */
export const findByline: EvidenceRule = (block, { text }) => {
  if (block.words > 30) return null;
  if (sectionWords.some(({ bylines }) => bylines.some((form) => form.test(block.head.text)))) return 'byline';
  return isAuthorLine(block) || isDateLine(block, text) ? 'byline' : null;
};

/** « Par Jean Dupont, à Bamako ». */
function isAuthorLine({ text, words, ends }: Block): boolean {
  return (
    words <= 16 &&
    (ends === 'open' || words <= 6) &&
    /^(?:Par|PAR|By|BY) ?:? ?\p{Lu}/u.test(text) &&
    sectionWords.some(({ authors }) => authors.some((form) => form.test(text)))
  );
}

/**
 * « 1er janvier 2021 - 23h00 - Maroc », « Paris, le 12 janvier 2013 », « MANILA, March 6, 2024 (Pacific Wire) »: a date
 * with its year that begins the line, or comes after names and a comma or dash; no sentence after it.
 */
function isDateLine(block: Block, text: string): boolean {
  if (block.words > 18) return false;
  const [date] = readPageDates(text, block);
  if (date === undefined || date.precision === 'year') return false;
  const before = text.slice(block.start, date.start).trim();
  const after = text.slice(date.end, block.end).trim();
  const fromNames =
    before === '' ||
    /^(?:le|on|the|ce|revue de presse d[ue]|press review (?:of|for))$/i.test(before) ||
    /(?:publié|posté|mis(?:e)? en ligne|published|posted|updated)e?s?(?: le| on)? ?:?$/i.test(before) ||
    /^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+, [^.!?]*,$/u.test(before) ||
    (/(?:[,–—|•·(:-]|,? le|,? on)$/.test(before) && isNames(before));
  const endsThere =
    after === '' ||
    /^(?:[-–—|•·(/©]|(?:[,.:] ?)?(?:à \d|at \d|@|par |by |\d{1,2}[h:]))/i.test(after) ||
    (/^[,.:]/.test(after) && isNames(after));
  return fromNames && endsThere && !/[.!?] \p{Lu}/u.test(after) && !/^[:,-–—] ?.{60}/u.test(after);
}

/** Whether words are names, small words and marks alone: « Ministry of Defence, Tallinn, ». */
function isNames(words: string): boolean {
  const small =
    /^(?:d|l|de|du|des|la|le|les|et|à|en|of|the|and|in|on|for|von|al|par|by|avec|with|rédaction|staff|agencies|agences|reporters?|newsroom)$/i;
  return (words.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => /^\p{Lu}/u.test(word) || small.test(word));
}
