import type { PageLine } from './linesOfPage.ts';
import { mendHyphen } from './mendHyphen.ts';

/**
 * Joins lines into paragraphs, with a blank line between them. A line continues in the next when both have the same
 * size, are as far apart as lines of one paragraph are, and the first is full; across the end of a page or column, when
 * its sentence is open.
 */
export function joinLines(pages: readonly (readonly PageLine[])[]): string {
  const lines = pages.flatMap((page, number) => page.map((line) => ({ ...line, number })));
  const usual = usualGap(pages);
  const widths = fullWidths(lines);
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}[\p{L}-]*\p{L}/gu) ?? []));
  const paragraphs: string[] = [];
  let paragraph = '';
  let before: (PageLine & { readonly number: number }) | null = null;
  for (const line of lines) {
    if (before === null) paragraph = line.text;
    else if (goesOn(before, line, before.number === line.number ? usual : null, widths))
      paragraph = joinWords(paragraph, line.text, words);
    else {
      paragraphs.push(paragraph);
      paragraph = line.text;
    }
    before = line;
  }
  if (paragraph !== '') paragraphs.push(paragraph);
  return paragraphs.join('\n\n');
}

/** `usual`: the distance between lines; null where the second is on another page. */
function goesOn(
  before: PageLine,
  line: PageLine,
  usual: number | null,
  widths: ReadonlyMap<number, number>,
): boolean {
  if (Math.abs(before.size - line.size) > Math.min(before.size, line.size) * 0.12) return false;
  if (/^(?:[•▪●■◦‣]|[–—-] )/u.test(line.text)) return false;
  const isOpen = !/[.!?…:»”"]$/.test(before.text);
  const fall = before.y - line.y;
  const isNext = usual !== null && fall > 0 && fall <= Math.max(usual * 1.3, line.size * 1.1);
  // To the top of the next column or page, or past a picture.
  const isFar = usual === null || fall < 0 || fall > line.size * 4;
  if (!isNext) return isOpen && /^\p{Ll}/u.test(line.text) && isFar;
  const isIndented = line.left - before.left > line.size * 0.8 && line.left - before.left < line.size * 4;
  if (isIndented && !isOpen) return false;
  const full = widths.get(Math.round(before.size)) ?? 0;
  const isFull = before.right - before.left >= full * 0.82;
  return isFull || (isOpen && /^[\p{Ll}\d(«“"]/u.test(line.text));
}

/** The most frequent distance from line to line, in points. */
function usualGap(pages: readonly (readonly PageLine[])[]): number {
  const counts = new Map<number, number>();
  for (const page of pages)
    page.forEach((line, index) => {
      const gap = Math.round(((page[index - 1]?.y ?? line.y) - line.y) * 2) / 2;
      if (gap > 0 && gap < line.size * 2.5) counts.set(gap, (counts.get(gap) ?? 0) + 1);
    });
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return most?.[0] ?? 0;
}

/** The width of a full line for each letter size: few lines are wider. */
function fullWidths(lines: readonly PageLine[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number[]>();
  for (const { left, right, size } of lines) {
    const key = Math.round(size);
    widths.set(key, [...(widths.get(key) ?? []), right - left]);
  }
  return new Map(
    [...widths].map(([size, all]) => {
      const sorted = all.sort((a, b) => a - b);
      return [size, sorted[Math.floor((sorted.length - 1) * 0.8)] ?? 0];
    }),
  );
}

function joinWords(paragraph: string, next: string, words: ReadonlySet<string>): string {
  const cut = /(\p{L}+)[-\u2010\u00ad]$/u.exec(paragraph);
  const rest = /^\p{L}+/u.exec(next)?.[0];
  if (cut === null || rest === undefined) return `${paragraph} ${next}`;
  return `${paragraph.slice(0, cut.index)}${mendHyphen(cut[1] ?? '', rest, words)}${next.slice(rest.length)}`;
}
