import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countShown, findNode } from '../helpers/canvas.ts';
import { driveBrowser } from './support.ts';
import { linkToArticle, linkToNode, readMarkedWords } from './views.ts';

const { openQuietly } = driveBrowser();
const phone = { width: 390, height: 844, touch: true } as const;

describe('on a phone', () => {
  it('a tap on a node opens its passages in a sheet, and one of them its article', async () => {
    const { page } = await openQuietly(phone);
    const { x, y } = await findNode(page, 'maroc');
    await page.touchscreen.tap(x, y);
    await page.getByRole('heading', { level: 2, name: 'Maroc' }).waitFor();
    const read = page.getByRole('button', { name: 'Lire dans l’article' }).first();
    await read.scrollIntoViewIfNeeded();
    await read.tap();
    const words = await readMarkedWords(page);
    expect(words.length).toBeGreaterThan(0);
  });

  it('the filters open over the whole page, and close again', async () => {
    const { page } = await openQuietly(phone);
    const before = await countShown(page);
    await page.getByRole('button', { name: 'Ouvrir les filtres' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Filtres' });
    await sheet.getByRole('switch', { name: /^Services/ }).tap();
    await sheet.getByRole('button', { name: 'Fermer les filtres' }).tap();
    await sheet.waitFor({ state: 'detached' });
    expect((await countShown(page)).nodes).toBeLessThan(before.nodes);
  });

  it.each([
    ['the graph', ''],
    ['a node', linkToNode('maroc')],
    ['an article', linkToArticle('cooperation-france-maroc')],
  ])('what is tapped is at least 44 pixels high, or a word of a text: %s', async (_, path) => {
    const { page } = await openQuietly({ ...phone, path });
    await page.getByRole('button').first().waitFor();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, [role="switch"], select, input')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => element.closest('p, blockquote, h2, .sr-only') === null)
        .filter((element) => getComputedStyle(element).pointerEvents !== 'none')
        .map((element) => element.closest('label') ?? element)
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height < 44)
        .map(
          ({ element, box }) => `${element.getAttribute('aria-label') ?? element.textContent} ${box.height}`,
        ),
    );
    expect(small).toEqual([]);
  });
});

describe.each([
  ['a phone', 390],
  ['a narrow phone', 320],
])('the width of %s', (_, width) => {
  it.each([
    ['the graph', ''],
    ['a node', linkToNode('maroc')],
    ['an article', linkToArticle('cooperation-france-maroc')],
  ])('holds %s without scrolling sideways', async (_name, path) => {
    const { page } = await openQuietly({ width, height: 700, touch: true, path });
    expect(await findOverflow(page)).toEqual([]);
  });

  it('holds the search and the filters without scrolling sideways', async () => {
    const { page } = await openQuietly({ width, height: 700, touch: true });
    await page.getByRole('button', { name: 'Rechercher' }).tap();
    await page.getByRole('dialog').getByRole('combobox').fill('renseignement');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    expect(await findOverflow(page)).toEqual([]);
    await page.getByRole('button', { name: 'Fermer la recherche' }).tap();
    await page.getByRole('button', { name: 'Ouvrir les filtres' }).tap();
    await page.getByRole('switch').first().waitFor();
    expect(await findOverflow(page)).toEqual([]);
  });
});

/**
 * Buttons and fields that reach beyond the side of the window, and the page itself when it can be scrolled sideways.
 * The names of regions are part of the picture, which may well be larger than the window.
 */
async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const beyond = [...document.querySelectorAll<HTMLElement>('button, input, select, h1, h2, p, blockquote')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.closest('.sr-only, [aria-hidden="true"], [data-region]') === null)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.right > width + 1 || box.left < -1))
      .map(({ element }) => element.outerHTML.slice(0, 120));
    const scrolls = document.documentElement.scrollWidth > width || document.body.scrollWidth > width;
    return scrolls ? [`the page is ${document.body.scrollWidth} wide`, ...beyond] : beyond;
  });
}
