import { foldText } from '../../foldText.ts';
import { firstProse, isInterview, isQuestion, kindOfEvidence, type Page, type PageBlock } from './page.ts';

/** Places everything before the first paragraph of the text: menus, title, lead, credits, pictures. */
export function placeHead(page: Page): void {
  const body = firstProse(page);
  const head = page.slice(0, body === -1 ? page.length : body);
  const title = findTitle(page, head, body);
  head.forEach((block, at) => {
    if (block.kind === null) block.kind = kindOfHead(block, at, title, head, page);
  });
  if (title === body && body !== -1) {
    const block = page[body];
    if (block !== undefined) block.kind = 'title';
  }
  repeatTitle(page);
}

/** Position of the title among all paragraphs; -1: there is none. */
function findTitle(page: Page, head: Page, body: number): number {
  const isOpen = (block: PageBlock) => block.evidence === null && block.words > 0;
  const start = endOfMenu(head);
  const open = head.flatMap((block, at) => (at >= start && isOpen(block) ? [at] : []));
  const again = open.find(
    (at) =>
      (head[at]?.words ?? 0) >= 4 && page.slice(at + 1, at + 12).some((later) => sameWords(head[at], later)),
  );
  if (again !== undefined) return again;
  const long = open.find((at) => (head[at]?.words ?? 0) >= 4) ?? (body === -1 ? undefined : open[0]);
  if (long !== undefined && page.length > 1) return long;
  return isTitleOfSentence(page, body) ? body : -1;
}

/** A menu is a run of four or more short lines: what follows the last such run may be the title. */
function endOfMenu(head: Page): number {
  let end = 0;
  let run = 0;
  head.forEach(({ words, evidence }, at) => {
    run = words <= 3 && (evidence === null || evidence === 'chrome') ? run + 1 : 0;
    if (run >= 4) end = at + 1;
  });
  return end;
}

/** « Les sanctions seront-elles levées avant l’été ? »: a first sentence on its own, followed by a longer paragraph. */
function isTitleOfSentence(page: Page, body: number): boolean {
  const [first, next] = [page[body], page[body + 1]];
  if (first === undefined || next === undefined || first.words > 20 || first.ends === 'ellipsis')
    return false;
  if (/[.!?…] \p{Lu}/u.test(first.text)) return false;
  const after = page.slice(body + 1).find(({ evidence }) => evidence === null);
  return after !== undefined && after.words >= 25 && (/[?!]$/.test(first.text) || first.words <= 14);
}

function kindOfHead(block: PageBlock, at: number, title: number, head: Page, page: Page): PageBlock['kind'] {
  if (at === title || (title < head.length && sameWords(head[title], block))) return 'title';
  const shown = kindOfEvidence(block.evidence);
  if (shown !== null) return at < title && shown === 'related' ? 'boilerplate' : shown;
  if (block.evidence === 'mark') return null;
  // A list or a table: a page without any sentence is all text.
  if (head.length === page.length) return 'body';
  if (at < title || title === -1) return 'boilerplate';
  if (isInterview(page) && isQuestion(block)) return 'body';
  if (isNameBeside(head, at)) return 'byline';
  // « Résumé » right above the first paragraph is a heading; « Monde » further up is the category it was filed under.
  return block.words <= 2 && at < head.length - 1 ? 'boilerplate' : 'subtitle';
}

/** « Jean Dupont » alone on a line, next to one that says when or where. */
function isNameBeside(head: Page, at: number): boolean {
  const block = head[at];
  if (block === undefined || !/^(?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+$/u.test(block.text))
    return false;
  return head[at + 1]?.evidence === 'byline' || head[at - 1]?.evidence === 'byline';
}

/** Every further line with the same words as the title is a title too. */
function repeatTitle(page: Page): void {
  const title = page.find(({ kind }) => kind === 'title');
  for (const block of page) if (block.kind === null && sameWords(title, block)) block.kind = 'title';
}

function sameWords(a: PageBlock | undefined, b: PageBlock | undefined): boolean {
  if (a === undefined || b === undefined || a.words !== b.words || a.text.length > 400) return false;
  const words = ({ text }: PageBlock) =>
    foldText(text)
      .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return words(a) === words(b);
}
