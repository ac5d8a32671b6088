import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findNode, waitForFrames, waitForPicture } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { shareOfOtherPixels } from '../helpers/otherPixels.ts';
import { pencilled } from '../helpers/pencilledGraph.ts';
import { driveBrowser } from './support.ts';

const { open, visit } = driveBrowser();

/** The graph's data are held back until the test releases them: only the build's own picture can appear before. */
const holdData = `
  window.shifts = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((entry) => entry.value)))
    .observe({ type: 'layout-shift', buffered: true });
  window.held = new Promise((done) => { window.letGo = done; });
  const fetchNow = window.fetch;
  window.fetch = async (...asked) => { await window.held; return fetchNow(...asked); };
`;

/** Notes, at the moment when the canvas is drawn, what else is on the page. */
const noteWhenDrawn = `
  const mark = performance.mark;
  performance.mark = function (name, ...rest) {
    if (name === 'maillage:drawn') window.whenDrawn = {
      frame: document.querySelector('.opening-frame header')?.checkVisibility() === true,
      graph: document.querySelector('#root [data-graph] canvas') !== null,
      around: document.querySelectorAll('#root header, #root aside *, #root section').length,
      banner: document.querySelector('[aria-label="Propositions à vérifier"]') !== null,
    };
    return mark.call(performance, name, ...rest);
  };
`;

const stirAtOnce = `
  document.addEventListener('DOMContentLoaded', () =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' })),
  );
`;
const failToDraw = `
  HTMLCanvasElement.prototype.getContext = () => {
    throw new Error('This browser cannot draw.');
  };
`;

/** What of the page is on paper before there is a sheet for it. */
const listPrinted = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.opening-canvas, .opening-frame, .opening-welcome, #root')]
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .map((part) => part.classList[0] ?? part.id),
  );

const letGo = async (page: Page): Promise<void> => {
  await page.evaluate('window.letGo()');
  await waitForPicture(page);
};

/** The layers before and behind Cytoscape's own, which come with the page. */
const overlayAndUnderlay = 2;

/** The part of the canvas between its tools and the notes below, which the picture and the canvas have in common. */
const middle = { x: 290, y: 130, width: 1130, height: 700 };

describe('the picture that the build has put into the page', () => {
  it.each(['light', 'dark'] as const)(
    'is there before the data, without the welcome card that was seen, and gives way to the canvas unseen, in the %s theme',
    async (theme) => {
      const { page } = await open({ pixelRatio: 1, theme, before: holdData });
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(100);
      expect(await page.locator('#opening').isVisible()).toBe(true);
      expect(await page.locator('.opening-welcome').filter({ visible: true }).count()).toBe(0);
      const before = await page.screenshot({ clip: middle });
      const regions = await wordsOf(page.locator('.opening-names text'));
      await letGo(page);
      expect(await page.locator('#opening').count()).toBe(0);
      expect(await wordsOf(page.locator('[data-region]'))).toEqual(regions);
      const after = await page.screenshot({ clip: middle });
      // Each painter smooths lines and letters differently: for 297 links and as many names that is at most this much.
      expect(await shareOfOtherPixels(page, [before, after], 64)).toBeLessThan(0.02);
      expect(await page.evaluate('window.shifts')).toEqual([]);
    },
  );

  it('gives way to the canvas first, and its frame to the page around that, for a reader who has acted', async () => {
    const measured = await visit();
    const search = measured.page.getByRole('button', { name: 'Chercher' });
    const { x = 0, y = 0 } = (await search.boundingBox()) ?? {};
    const { page } = await open({ before: `${holdData}${noteWhenDrawn}`, fetchesAhead: false });
    await page.evaluate(() => document.fonts.ready);
    const canvasCame = page.waitForResponse('**/cytoscape-*.js');
    await page.mouse.click(x + 20, y + 10);
    await canvasCame;
    await letGo(page);
    // What was clicked comes after the canvas, and has the click then.
    await page.getByRole('dialog', { name: 'Chercher' }).waitFor();
    expect(await page.evaluate('window.whenDrawn')).toEqual({
      frame: true,
      graph: true,
      around: 0,
      banner: false,
    });
    expect(await page.locator('#opening').count()).toBe(0);
    expect(await page.evaluate('window.shifts')).toEqual([]);
  });

  it('gives way to a canvas that has the banner over proposals above it from the first, for a reader who has acted', async () => {
    const { page } = await open({
      before: `${noteWhenDrawn}${stirAtOnce}`,
      fetchesAhead: false,
      graph: { status: 200, body: JSON.stringify(pencilled(readGraphFile())) },
    });
    await waitForPicture(page);
    expect(await page.evaluate('window.whenDrawn.banner')).toBe(true);
    // What its choice leaves is counted when all is there.
    await page
      .getByRole('radio', { name: /^Au crayon, \d+ liens$/ })
      .first()
      .waitFor();
  });

  it('does not keep the page waiting for a canvas that fails', async () => {
    const { page } = await open({ before: `${stirAtOnce}${failToDraw}`, fetchesAhead: false });
    await page.getByRole('button', { name: 'Chercher' }).waitFor();
    expect(await page.getByRole('alert').filter({ hasText: 's’est arrêtée' }).isVisible()).toBe(true);
  });

  it('keeps a click on a node until the canvas can take it', async () => {
    const measured = await visit();
    const { x, y } = await findNode(measured.page, 'maroc');
    const { page } = await open({ before: holdData, fetchesAhead: false });
    await page.mouse.click(x, y);
    await letGo(page);
    await page.waitForFunction(() => location.search.includes('sel=maroc'));
    // Nothing else was asked for until the graph was drawn.
    const asked = await page.evaluate(() => {
      const drawn = performance.getEntriesByName('maillage:drawn')[0]?.startTime ?? 0;
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
      return scripts
        .filter(({ startTime }) => startTime < drawn)
        .map(({ name }) => name.split('/').at(-1) ?? '');
    });
    const first = /^(opening|index|rolldown-runtime|page|reader|explorer|cytoscape)-/;
    expect(asked.filter((name) => name.startsWith('cytoscape-'))).toHaveLength(1);
    expect(asked.filter((name) => !first.test(name))).toEqual([]);
  });

  it('stands in for the canvas, in a page that is there, also on paper, until the reader stirs', async () => {
    const { page } = await open({ theme: 'dark' });
    await page.getByRole('button', { name: 'Chercher' }).waitFor();
    await page.waitForTimeout(500);
    expect(await page.locator('main canvas').count()).toBe(overlayAndUnderlay);
    expect(await page.locator('#opening').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await listPrinted(page)).toEqual(['opening-canvas']);
    const name = page.locator('.opening-names text').filter({ visible: true }).first();
    expect(await name.evaluate((words) => getComputedStyle(words).fill)).toBe('rgb(94, 107, 102)');
    await page.emulateMedia({ media: 'screen' });
    // Without a mouse the browser reports one in the corner.
    await page.evaluate(() =>
      document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true })),
    );
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => performance.getEntriesByName('maillage:drawn').length)).toBe(0);
    await page.mouse.move(700, 400);
    await page.waitForFunction(() => performance.getEntriesByName('maillage:drawn').length === 1);
    expect(await page.locator('#opening').count()).toBe(0);
    await waitForFrames(page);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.print-sheet').waitFor();
  });

  it('gives way by itself when the reader only looks', async () => {
    const { page } = await open();
    await page.waitForFunction(() => performance.getEntriesByName('maillage:drawn').length === 1);
    expect(await page.locator('#opening').count()).toBe(0);
  });

  it('keeps a click also when the page is there already and the canvas is not', async () => {
    const measured = await visit();
    const { x, y } = await findNode(measured.page, 'maroc');
    const { page } = await open();
    await page.getByRole('button', { name: 'Chercher' }).waitFor();
    await page.mouse.click(x, y);
    await page.waitForFunction(() => location.search.includes('sel=maroc'));
  });

  it('gives a click on it to nothing else, should the graph have gone meanwhile', async () => {
    const measured = await visit({ path: '?show=map' });
    const name = await measured.page.locator('[data-label="algerie"]').boundingBox();
    if (name === null) throw new Error('The map has no Algeria.');
    let letCanvasCome = () => {};
    const held = new Promise<void>((done) => {
      letCanvasCome = done;
    });
    const { page } = await open({
      prepare: async (opened) => {
        await opened.route('**/cytoscape-*.js', (route) => held.then(() => route.continue()));
      },
    });
    await page.mouse.click(name.x + name.width / 2, name.y + name.height / 2);
    await page.getByRole('button', { name: 'Carte', exact: true }).click();
    await page.locator('[data-label="algerie"]').waitFor();
    letCanvasCome();
    await page.waitForFunction(() => performance.getEntriesByName('maillage:drawn').length === 1);
    await page.waitForTimeout(300);
    expect(new URL(page.url()).search).toBe('?show=map');
  });

  it('has the welcome card of a first visit where it comes later, and keeps a click on one of its questions', async () => {
    const { page } = await open({ before: holdData, firstVisit: true, fetchesAhead: false });
    await page.evaluate(() => document.fonts.ready);
    const drawn = page.locator('.opening-welcome .quiet-link').filter({ visible: true });
    const [before, question] = [await placesOf(drawn), await drawn.first().textContent()];
    expect(before.length).toBeGreaterThan(1);
    const regions = await wordsOf(page.locator('.opening-names text'));
    expect(regions.length).toBeGreaterThan(5);
    await letGo(page);
    expect(await wordsOf(page.locator('[data-region]'))).toEqual(regions);
    const links = page.getByRole('region', { name: 'Comment lire ce graphe' }).locator('.quiet-link');
    expect(await placesOf(links)).toEqual(before);

    const again = await open({ before: holdData, firstVisit: true, fetchesAhead: false });
    await again.page
      .locator('.opening-welcome .quiet-link')
      .filter({ hasText: question ?? '' })
      .click();
    await letGo(again.page);
    await again.page.waitForFunction(() => /[?&]ask=/.test(location.search));
  });

  it('has its names apart from one another, and only whole questions, in a window that is enlarged to 200 %', async () => {
    const { page } = await open({
      ...{ width: 720, height: 450 },
      before: holdData,
      firstVisit: true,
      fetchesAhead: false,
    });
    await page.evaluate(() => document.fonts.ready);
    const boxesOf = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((elements) =>
          elements.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0),
        );
    const names = await boxesOf('.opening-graph text');
    expect(names.length).toBeGreaterThan(10);
    const covered = names.flatMap((a, n) =>
      names.slice(n + 1).map((b) => {
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return Math.max(width, 0) * Math.max(height, 0);
      }),
    );
    expect(Math.max(...covered)).toBeLessThan(120);
    const [room] = await boxesOf('.opening-welcome ul');
    const questions = await boxesOf('.opening-welcome li');
    expect(questions.length).toBeGreaterThan(1);
    for (const { top, right } of questions)
      if (top < (room?.bottom ?? 0)) expect(right).toBeLessThanOrEqual(room?.right ?? 0);
  });

  it('is not shown for any other view', async () => {
    const { page } = await open({ path: '?sel=maroc', before: holdData, fetchesAhead: false });
    expect(await page.locator('#opening').isVisible()).toBe(false);
    await letGo(page);
    expect(await page.locator('#opening').count()).toBe(0);
  });
});

/** What those that are seen say, in alphabetical order. */
const wordsOf = async (elements: Locator): Promise<string[]> =>
  (await elements.filter({ visible: true }).allTextContents()).map((words) => words.trim()).sort();

const placesOf = (elements: Locator) =>
  elements.evaluateAll((all) =>
    all.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    }),
  );
