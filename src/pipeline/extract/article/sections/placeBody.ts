import { goesOn, isInterview, kindOfEvidence, type Page, type PageBlock } from './page.ts';

/** Places the text itself, its headings, and what lies between its paragraphs. */
export function placeBody(page: Page): void {
  const asks = isInterview(page);
  page.forEach((block, at) => {
    if (block.kind === null && block.evidence !== 'mark') block.kind = kindOf(block, page, at, asks);
  });
}

function kindOf(block: PageBlock, page: Page, at: number, asks: boolean): PageBlock['kind'] {
  if (block.isProse) return 'body';
  const shown = kindOfEvidence(block.evidence);
  if (shown === 'byline')
    return isChronology(block) ? 'subtitle' : block.ends === 'stop' && block.words >= 10 ? 'body' : 'byline';
  if (shown !== null) return shown;
  if (/\?$/.test(block.text)) return asks || block.words > 14 ? 'body' : 'subtitle';
  if (goesOn(block) || block.words > 14) return 'body';
  return isListed(page, at) ? 'body' : 'subtitle';
}

/** « 12 janvier 2013 » alone, between the paragraphs of a chronology. */
const isChronology = ({ text, words }: PageBlock): boolean =>
  words <= 5 && /^\D{0,10}\d/.test(text) && !/\d[h:]\d/.test(text);

/** Three short lines in a row are a list or a table. */
function isListed(page: Page, at: number): boolean {
  const isShort = (index: number) => {
    const block = page[index];
    return (
      block !== undefined &&
      !block.isProse &&
      block.evidence === null &&
      block.kind !== 'title' &&
      block.kind !== 'subtitle'
    );
  };
  let [from, to] = [at, at];
  while (at - from < 3 && isShort(from - 1)) from -= 1;
  while (to - at < 3 && isShort(to + 1)) to += 1;
  return to - from >= 2;
}
