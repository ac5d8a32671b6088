import type { Span } from '../../domain/basics/span.ts';

/**
 * The span of the article's text that is selected on the page, in UTF-16 code units; null when none of it is. `article` is
 * the element whose sections say by `data-start` and `data-end` which part of the text they print.
 */
export function selectedSpan(article: Element, selected: Range): Span | null {
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (const section of article.querySelectorAll<HTMLElement>('[data-section]')) {
    if (!selected.intersectsNode(section)) continue;
    const first = Number(section.dataset.start);
    const last = Number(section.dataset.end);
    start = Math.min(
      start,
      section.contains(selected.startContainer) ? first + lengthBefore(section, selected, 'start') : first,
    );
    end = Math.max(
      end,
      section.contains(selected.endContainer) ? first + lengthBefore(section, selected, 'end') : last,
    );
  }
  return start < end ? { start, end } : null;
}

/** How many characters of a section stand before one end of the selection. */
function lengthBefore(section: Element, selected: Range, end: 'start' | 'end'): number {
  const before = section.ownerDocument.createRange();
  before.setStart(section, 0);
  if (end === 'start') before.setEnd(selected.startContainer, selected.startOffset);
  else before.setEnd(selected.endContainer, selected.endOffset);
  return before.toString().length;
}

/** The inverse: what to select on the page for a span of the article's text; null when that is not printed. */
export function rangeOfText(article: Element, { start, end }: Span): Range | null {
  const range = article.ownerDocument.createRange();
  const from = placeOf(article, start, 'start');
  const to = placeOf(article, end, 'end');
  if (from === null || to === null) return null;
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** Where an offset is on the page. Between two pieces of text, a start is in the second and an end in the first. */
function placeOf(
  article: Element,
  offset: number,
  side: 'start' | 'end',
): { readonly node: Text; readonly offset: number } | null {
  for (const section of article.querySelectorAll<HTMLElement>('[data-section]')) {
    if (Number(section.dataset.start) > offset || offset > Number(section.dataset.end)) continue;
    const walker = section.ownerDocument.createTreeWalker(section, 4 /* text */);
    let at = Number(section.dataset.start);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { length } = node as Text;
      if (side === 'start' ? offset < at + length : offset <= at + length)
        return { node: node as Text, offset: offset - at };
      at += length;
    }
  }
  return null;
}
