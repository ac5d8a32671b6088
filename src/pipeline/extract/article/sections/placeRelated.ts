import { firstProse, type Page } from './page.ts';

/**
 * Places teasers of other articles, recognized by a heading above, a pointer before, or their form alone; and the
 * paragraph about the author.
 */
export function placeRelated(page: Page): void {
  const first = firstProse(page);
  if (first === -1) return;
  for (let at = first + 1; at < page.length; at++) {
    const block = page[at];
    if (block === undefined) break;
    if (block.evidence === 'relatedHead') at = placeZone(page, at, findResumption(page, at) ?? page.length);
    else if (block.evidence === 'aboutAuthor') placeAuthor(page, at);
    else if (block.evidence === 'pointer') at = placePointer(page, at);
    else if (beginsTeasers(page, at)) at = placeZone(page, at, page.length);
  }
  placeLastChrome(page);
}

function placeZone(page: Page, from: number, to: number): number {
  for (const block of page.slice(from, to)) block.kind = 'related';
  return to - 1;
}

/**
 * Where the article resumes after a list of others in its middle: at two long paragraphs with nothing between them.
 * Teasers alternate a title and a paragraph.
 */
function findResumption(page: Page, head: number): number | null {
  const isLong = (at: number) =>
    page[at]?.isProse === true && page[at].words >= 18 && page[at].ends === 'stop';
  for (let at = head + 1; at < Math.min(page.length - 1, head + 14); at++)
    if (isLong(at)) return isLong(at + 1) ? at : null;
  return null;
}

/** The paragraph about the author: the heading and what follows it, where no more of the text comes after. */
function placeAuthor(page: Page, at: number): void {
  const after = page.slice(at + 1).filter(({ isProse }) => isProse);
  if (after.length !== 1) return;
  for (const block of [page[at], page[at + 1]])
    if (block !== undefined && (block.evidence === 'aboutAuthor' || block.isProse)) block.kind = 'byline';
}

/** A pointer and, when it only announces (« Lire aussi : »), the line that it announces. */
function placePointer(page: Page, at: number): number {
  const pointer = page[at];
  if (pointer === undefined) return at;
  pointer.kind = 'related';
  if (pointer.words > 4 && !/:$/.test(pointer.text)) return at;
  let end = at + 1;
  const isTitle = (index: number) => {
    const block = page[index];
    return (
      block !== undefined &&
      (!block.isProse || /[?!]$/.test(block.text)) &&
      block.words <= 25 &&
      (block.evidence === null || block.evidence === 'pointer')
    );
  };
  while (end < at + 6 && isTitle(end)) end += 1;
  // Where the article resumes, the pointer covers only one line: the next may be a heading.
  if (page[end]?.isProse === true) end = Math.min(end, at + 2);
  return placeZone(page, at, end);
}

/** A title and a paragraph cut off by three dots, twice: no article writes so. */
function beginsTeasers(page: Page, at: number): boolean {
  const isPair = (index: number) => {
    const [title, cut] = [page[index], page[index + 1]];
    return (
      title?.ends === 'open' &&
      title.words <= 25 &&
      title.evidence === null &&
      cut?.ends === 'ellipsis' &&
      cut.words >= 8
    );
  };
  return isPair(at) && isPair(at + 2);
}

/** What ends a page below its teasers is the site's chrome again: a date, a number, links. */
function placeLastChrome(page: Page): void {
  for (let at = page.length - 1; at > 0 && page[at]?.kind === 'related'; at--) {
    const block = page[at];
    if (block === undefined) return;
    const isChrome = ['chrome', 'byline', 'mark', 'foreign'].includes(block.evidence ?? '');
    const isBetween = block.evidence === null && block.words <= 3 && page[at + 1]?.kind === 'boilerplate';
    if (!isChrome && !isBetween) return;
    block.kind = 'boilerplate';
  }
}
