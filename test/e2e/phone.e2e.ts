import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  countShown,
  findBackground,
  findClearEdges,
  findEdge,
  findNode,
  measureBeyond,
  type Point,
  readCamera,
  readGeometry,
  waitForFrames,
} from '../helpers/canvas.ts';
import { findOverflow } from './findOverflow.ts';
import { driveBrowser } from './support.ts';
import { linkToArticle, linkToNode, readMarkedWords } from './views.ts';

const { openQuietly, visit } = driveBrowser();
const phone = { width: 390, height: 844, touch: true } as const;
const lyingPhone = { width: 844, height: 390, touch: true } as const;

describe('on a phone', () => {
  it('a tap on a node opens its passages in a sheet, and one of them its article', async () => {
    const { page } = await visit(phone);
    const { x, y } = await findNode(page, 'maroc');
    await page.touchscreen.tap(x, y);
    await page.getByRole('heading', { level: 2, name: 'Maroc' }).waitFor();
    const read = page.getByRole('button', { name: 'Lire dans l’article' }).first();
    await read.scrollIntoViewIfNeeded();
    await read.tap();
    const words = await readMarkedWords(page);
    expect(words.length).toBeGreaterThan(0);
    // At half height the head leaves the text more room than it takes.
    expect(await page.getByText(/^\d+ mentions$/).isVisible()).toBe(false);
  });

  it('one finger moves the picture, from a node too; two make it larger; a button shows all of it', async () => {
    const { page, context } = await visit(phone);
    const opening = await readCamera(page);
    const places = JSON.parse(await readGeometry(page))[2];
    const { x, y } = await findNode(page, 'maroc');
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: readonly Point[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map((point) => ({ ...point })) });
    await touch('touchStart', { x, y });
    for (let step = 1; step <= 6; step += 1) await touch('touchMove', { x: x - 10 * step, y: y + 8 * step });
    await touch('touchEnd');
    const moved = await readCamera(page);
    expect(moved.zoom).toBe(opening.zoom);
    expect(moved.x).toBeLessThan(opening.x - 30);
    expect(moved.y).toBeGreaterThan(opening.y + 20);
    expect(JSON.parse(await readGeometry(page))[2]).toEqual(places);
    await touch('touchStart', { x: 150, y: 400 }, { x: 240, y: 400 });
    for (let step = 1; step <= 6; step += 1)
      await touch('touchMove', { x: 150 - 10 * step, y: 400 }, { x: 240 + 10 * step, y: 400 });
    await touch('touchEnd');
    expect((await readCamera(page)).zoom).toBeGreaterThan(1.3 * moved.zoom);
    expect(page.url()).not.toContain('sel=');
    await page.getByRole('button', { name: /^Tout voir/ }).tap();
    expect(await measureBeyond(page)).toBeLessThanOrEqual(0);
    expect((await readCamera(page)).zoom).toBeLessThan(opening.zoom);
  });

  it('the filters open over the whole page, and close again', async () => {
    const { page } = await visit(phone);
    const before = await countShown(page);
    await page.getByRole('button', { name: 'Ouvrir les filtres' }).tap();
    const sheet = page.getByRole('dialog', { name: 'Filtres' });
    await sheet.getByRole('switch', { name: /^Services/ }).tap();
    // Only the filters scroll: the sheet's head and its button stay where they are.
    expect(
      await sheet.evaluate((element) => element.scrollHeight - element.clientHeight),
    ).toBeLessThanOrEqual(1);
    await sheet.getByRole('button', { name: 'Fermer les filtres' }).tap();
    await sheet.waitFor({ state: 'detached' });
    expect((await countShown(page)).nodes).toBeLessThan(before.nodes);
  });

  it('an article is pasted and its proposals are judged by touch, from a menu in words', async () => {
    const { page } = await openQuietly(phone);
    await page.getByRole('button', { name: /^Partage, dossier/ }).tap();
    for (const words of ['Exporter', 'Comment lire ce graphe', 'Passer au thème sombre'])
      expect((await page.getByText(words, { exact: true }).boundingBox())?.width, words).toBeGreaterThan(40);
    expect(await listSmallTargets(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ajouter', exact: true }).tap();
    const dialog = page.getByRole('dialog', { name: 'Ajouter des articles' });
    await dialog.getByRole('button', { name: 'Coller un texte' }).tap();
    await dialog
      .getByRole('textbox')
      .first()
      .fill('Un accord à Gao entre les deux pays voisins\n\nLe Mali a signé un accord avec l’Algérie.');
    await dialog.getByRole('button', { name: 'Lire ce texte' }).tap();
    const add = dialog.getByRole('button', { name: 'Ajouter 1 article' });
    await add.tap();
    await page.getByText('Article ajouté.').waitFor();
    const inBar = page.locator('nav button').last();
    const icon = await inBar.locator('svg').boundingBox();
    const count = await inBar.getByText(/^\d+$/).boundingBox();
    if (icon === null || count === null) throw new Error('The bar does not say how much waits for review.');
    expect(count.x).toBeGreaterThanOrEqual(icon.x + icon.width);
    await page
      .getByRole('button', { name: /^Vérifier/ })
      .first()
      .tap();
    const review = page.getByRole('region', { name: 'Vérifier' });
    await review.getByText(/^0 sur \d+$/).waitFor();
    // A long title gives way to the date.
    const date = review.getByText('date inconnue');
    expect(await date.evaluate((words) => words.scrollWidth - words.clientWidth)).toBe(0);
    expect(await listSmallTargets(page)).toEqual([]);
    await review.getByRole('button', { name: 'Accepter', exact: true }).tap();
    await review.getByText(/^[1-9]\d* sur \d+$/).waitFor();
  });

  it('the picture to be exported stays within its frame, above the words about it', async () => {
    const { page } = await visit(phone);
    await page.keyboard.press('x');
    const preview = page.getByRole('dialog').locator('img').first();
    await preview.waitFor();
    const picture = await preview.boundingBox();
    const words = await page.getByRole('heading', { name: 'Le graphe', exact: true }).boundingBox();
    if (picture === null || words === null) throw new Error('There is no preview, or no words about it.');
    expect(picture.y + picture.height).toBeLessThanOrEqual(words.y);
  });

  it('a menu opens at its button, inside the window', async () => {
    const { page } = await visit(phone);
    const button = page.getByRole('button', { name: /^Disposition et noms/ });
    await button.tap();
    const menu = page.getByRole('menu');
    await menu.waitFor();
    const [from, opened] = [await button.boundingBox(), await menu.boundingBox()];
    if (from === null || opened === null) throw new Error('The button or its menu is not shown.');
    expect(opened.y - (from.y + from.height)).toBeLessThan(8);
    expect(opened.x + opened.width).toBeCloseTo(from.x + from.width, 0);
    expect(opened.x).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
  });

  it.each([
    ['upright', phone],
    ['lying down', lyingPhone],
  ])(
    'whatever is tapped is 44 pixels wide and high, or a word of a text, and the welcome card of a first visit fits: %s',
    async (_, size) => {
      const { page } = await openQuietly({ ...size, firstVisit: true, fetchesAhead: false });
      const small: Record<string, string[]> = { 'a first visit': await listSmallTargets(page) };
      const guide = page.getByRole('region', { name: 'Comment lire ce graphe' });
      const { top, bottom, hidden } = await guide.evaluate((card) => {
        const box = card.getBoundingClientRect();
        return { top: box.top, bottom: box.bottom, hidden: card.scrollHeight - card.clientHeight };
      });
      expect(top).toBeGreaterThan(52);
      expect(bottom).toBeLessThan(size.height);
      expect(hidden).toBe(0);
      for (const path of [
        '',
        linkToNode('maroc'),
        linkToArticle('cooperation-france-maroc'),
        '?show=timeline',
        '?show=map',
        '?show=table',
        '?show=statistics',
      ]) {
        await goTo(page, path);
        small[path] = await listSmallTargets(page);
      }
      expect(Object.entries(small).filter(([, targets]) => targets.length > 0)).toEqual([]);
    },
    60_000,
  );

  it('a finger that rests opens the menu of what is under it; two fingers enlarge the picture', async () => {
    const { page } = await visit(phone);
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
      fingers.send('Input.dispatchTouchEvent', { type, touchPoints });
    const menu = page.getByRole('menu');
    const [edge = ''] = await findClearEdges(page, 8);
    const found = [await findNode(page, 'maroc'), await findEdge(page, edge), await findBackground(page)];
    const said: (string | null)[] = [];
    for (const place of found) {
      await touch('touchStart', place);
      await menu.waitFor();
      await touch('touchEnd');
      said.push(await menu.getAttribute('aria-label'));
      expect(await listSmallTargets(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'detached' });
    }
    expect(said[0]).toBe('Maroc');
    expect(new Set(said).size).toBe(3);
    expect(page.url()).not.toContain('sel=');

    const before = await readGeometry(page);
    const apart = (px: number) => [
      { x: 195 - px, y: 420 },
      { x: 195 + px, y: 420 },
    ];
    await touch('touchStart', ...apart(30));
    for (const px of [50, 70, 90, 110]) await touch('touchMove', ...apart(px));
    await touch('touchEnd');
    await waitForFrames(page);
    const [zoomBefore, zoomAfter] = [before, await readGeometry(page)].map((text) => JSON.parse(text)[0]);
    expect(zoomAfter).toBeGreaterThan(1.5 * zoomBefore);
    expect(page.url()).not.toContain('sel=');
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
    const { page } = await visit({ width, height: 700, touch: true, path });
    expect(await findOverflow(page)).toEqual([]);
  });

  it('holds the search and the filters without scrolling sideways', async () => {
    const { page } = await visit({ width, height: 700, touch: true });
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

/** As Back and Forward do: without reloading the page. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/${path}`);
  const shown = path.startsWith('?show')
    ? 'main > [inert] + div button'
    : path === ''
      ? 'header'
      : 'blockquote, article';
  await page.locator(shown).first().waitFor();
  await waitForFrames(page);
}

async function listSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], [role="switch"], summary, select, input')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => element.closest('p, blockquote, h2, .sr-only, [inert]') === null)
      .filter((element) => getComputedStyle(element).pointerEvents !== 'none')
      .map((element) => element.closest('label') ?? element)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.bottom > 0 && box.width > 0 && (box.height < 43.9 || box.width < 43.9))
      .map(
        ({ element, box }) =>
          `${element.getAttribute('aria-label') ?? element.textContent} ${box.width} x ${box.height}`,
      ),
  );
}
