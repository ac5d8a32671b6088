import { sectionWords } from '../../languages/sectionWords.ts';
import { agencyPattern } from './agencies.ts';
import type { Page, PageBlock } from './page.ts';

/** Makes the first paragraphs a subtitle where they are the lead: what precedes the text and sums it up. */
export function placeLead(page: Page): void {
  const at = page.findIndex(({ kind }) => kind === 'body');
  const first = page[at];
  if (first === undefined || page.filter(({ kind }) => kind === 'body').length < 3 || isWire(first)) return;
  const length =
    leadBeforeByline(page, at) || (first.words <= 90 && (hasRubric(first) || isToldAgain(page, at)) ? 1 : 0);
  for (const block of page.slice(at, at + length)) block.kind = 'subtitle';
}

/** An agency's text has no lead: « BAMAKO, Jan 12 (Reuters) - », « a appris mardi l’AFP ». */
const wire = new RegExp(
  `^.{0,60}\\((?:${agencyPattern})\\)|^[-–—]|(?:l['’]|à |told )(?:${agencyPattern})(?!\\p{L})`,
  'u',
);
const isWire = ({ text }: PageBlock): boolean => wire.test(text.slice(0, 600));

/** One or two paragraphs, then who wrote and when, then the text. */
function leadBeforeByline(page: Page, at: number): number {
  let end = at;
  while (end < at + 2 && page[end]?.kind === 'body' && (page[end]?.words ?? 0) <= 80) end += 1;
  let after = end;
  while (page[after]?.kind === 'caption') after += 1;
  const isSigned = page[after]?.kind === 'byline' && !page.slice(0, at).some(({ kind }) => kind === 'byline');
  const rest = page.slice(after + 1).filter(({ kind }) => kind === 'body').length;
  return end > at && isSigned && rest >= 2 ? end - at : 0;
}

/** « Kiosque360. La France … », « Vidéo. Des milliers … ». */
function hasRubric({ text, head }: PageBlock): boolean {
  const [word = ''] = /^[\p{Lu}][\p{L}\d.]{2,20}(?=\. \p{Lu})/u.exec(text) ?? [];
  return /\d|\.\p{L}/u.test(word) || sectionWords.some(({ rubrics }) => rubrics.test(head.text));
}

/**
 * Whether the next paragraph introduces a person whom this one has already introduced: « Jean Dupont, directeur … »
 * after « Jean Dupont, patron … ». A text introduces people once, and its lead does so once more.
 */
function isToldAgain(page: Page, at: number): boolean {
  const [first, second] = [page[at], page[at + 1]];
  if (first === undefined || second?.kind !== 'body') return false;
  return presented(second).some((name) => presented(first).includes(name));
}

const presented = ({ text }: PageBlock): string[] =>
  [
    ...text
      .slice(0, 1200)
      .matchAll(
        /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'-]+(?: (?:(?:de|ben|ould|al|el|van|von) )?\p{Lu}[\p{L}’'-]+)+), (?=\p{Ll})/gu,
      ),
  ].map(([, name = '']) => name);
