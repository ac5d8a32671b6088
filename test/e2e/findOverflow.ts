import type { Page } from 'playwright-core';

/**
 * Buttons, fields and texts that extend beyond the side of the window, and the page itself when it can be scrolled
 * sideways. The names of regions are part of the picture, which may be larger than the window; what is in a scrollable
 * row can be reached by scrolling.
 */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const beyond = [...document.querySelectorAll<HTMLElement>('button, input, select, h1, h2, p, blockquote')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.closest('.sr-only, [aria-hidden="true"], [data-region]') === null)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.right > width + 1 || box.left < -1))
      .filter(({ element }) => !scrolls(element.parentElement))
      .map(({ element }) => element.outerHTML.slice(0, 120));
    const isWide = document.documentElement.scrollWidth > width || document.body.scrollWidth > width;
    return isWide ? [`the page is ${document.body.scrollWidth} wide`, ...beyond] : beyond;
  });
}

/**
 * Pairs of things in the top bar, or on the canvas, one of which covers part of the other; headings of lists whose words
 * reach over what is below them.
 */
export async function findCovered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const groups = ['header > *, header > div > *', '[data-lies-on-canvas]'].map((selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      ),
    );
    const boxOf = (element: HTMLElement) => element.getBoundingClientRect();
    const covers = (one: DOMRect, other: DOMRect) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
    const tooHigh = [...document.querySelectorAll<HTMLElement>('section[aria-labelledby] h3')]
      .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
      .map(({ outerHTML }) => outerHTML.slice(0, 80));
    const pairs = groups.flatMap((group) =>
      group.flatMap((one, at) =>
        group
          .slice(at + 1)
          .filter((other) => !one.contains(other) && covers(boxOf(one), boxOf(other)))
          .map((other) => `${one.outerHTML.slice(0, 80)} and ${other.outerHTML.slice(0, 80)}`),
      ),
    );
    return [...tooHigh, ...pairs];
  });
}
