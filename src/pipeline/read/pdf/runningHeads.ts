import type { PageLine } from './linesOfPage.ts';

/** How many lines at each end of a page are examined. */
const deep = 3;
/** The share of the page's height, at its head and foot, in which they must be. */
const edge = 0.12;

/**
 * The pages without what is printed on each: the newspaper's name, the section, « page 3 sur 8 ». A line is one of
 * these when, apart from its numbers, it is at the same end of at least half of the pages and of two at least; a number
 * alone always is.
 */
export function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgeLines(page).map(({ line, end }) => keyOf(line, end))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  const least = Math.max(2, pages.length / 2);
  return pages.map((page) => {
    const running = new Set(
      edgeLines(page)
        .filter(({ line, end }) => isPageNumber(line.text) || (seen.get(keyOf(line, end)) ?? 0) >= least)
        .map(({ line }) => line),
    );
    return page.filter((line) => !running.has(line));
  });
}

function edgeLines(page: readonly PageLine[]): { readonly line: PageLine; readonly end: 'head' | 'foot' }[] {
  const byHeight = [...page].sort((a, b) => b.height - a.height);
  const heads = byHeight.slice(0, deep).filter(({ height }) => height > 1 - edge);
  const feet = byHeight.slice(-deep).filter(({ height }) => height < edge);
  return [
    ...heads.map((line) => ({ line, end: 'head' as const })),
    ...feet.map((line) => ({ line, end: 'foot' as const })),
  ];
}

const keyOf = ({ text }: PageLine, end: string): string =>
  `${end} ${text.replace(/\d+/g, '#').toLowerCase()}`;

const isPageNumber = (text: string): boolean =>
  /^[-–—(\s]*(?:p(?:age|\.)?\s*)?\d{1,4}(?:\s*(?:\/|sur|of)\s*\d{1,4})?[-–—)\s]*$/i.test(text);
