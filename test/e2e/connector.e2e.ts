import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { findEdge, waitForFrames } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import type { PageOptions } from '../helpers/openPage.ts';
import { driveBrowser } from './support.ts';
import { linkToEdge, linkToEvidence } from './views.ts';

const { visit } = driveBrowser();
const graph = readGraphFile();

const shownAtFirst = new Set(
  graph.nodes.filter(({ type }) => type !== 'place' && type !== 'organization').map(({ id }) => id),
);

/** Evidence from the middle of a long article, so that it can be scrolled in both directions. */
const subject = graph.edges
  .filter(({ source, target }) => shownAtFirst.has(source) && shownAtFirst.has(target))
  .flatMap((edge) => edge.evidence.map((evidence, n) => ({ edge, evidence, n })))
  .find(({ evidence }) => {
    const { text = '' } = graph.articles.find(({ id }) => id === evidence.article) ?? {};
    return text.length > 4000 && evidence.start > text.length * 0.35 && evidence.end < text.length * 0.5;
  });
if (subject === undefined) throw new Error('No article is long enough.');
const { edge, evidence, n } = subject;

async function openConnector(options: PageOptions = {}): Promise<Page> {
  const path = linkToEvidence(edge.id, n, evidence.article, evidence);
  const { page } = await visit({ path, ...options });
  await page.locator('article mark[data-current]').first().waitFor();
  return page;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The ends of a piece of the connector as drawn now; null when it is hidden. */
async function readPiece(page: Page, name: string): Promise<{ from: Point; to: Point } | null> {
  await waitForFrames(page);
  return page.evaluate((wanted) => {
    const path = document.querySelector<SVGPathElement>(`[data-connector="${wanted}"]`);
    if (path === null || getComputedStyle(path).display === 'none') return null;
    const end = path.getPointAtLength(path.getTotalLength());
    const start = path.getPointAtLength(0);
    return { from: { x: start.x, y: start.y }, to: { x: end.x, y: end.y } };
  }, name);
}

const within3px = (a: Point | undefined, b: Point) =>
  expect(Math.hypot((a?.x ?? 0) - b.x, (a?.y ?? 0) - b.y)).toBeLessThanOrEqual(3);

/** Once what is on its way (a flight, a panel that opens) has arrived. */
const expectJoined = (page: Page): Promise<void> => vi.waitFor(() => judgeJoints(page), 15_000);

async function judgeJoints(page: Page): Promise<void> {
  const middle = await findEdge(page, edge.id);
  const toEvidence = await readPiece(page, 'evidence');
  const toPassage = await readPiece(page, 'passage');
  const bar = await readPiece(page, 'bar');
  const item = await page.locator('[data-evidence][aria-current]').boundingBox();
  const reader = await page.locator('[data-reader-scroller]').boundingBox();
  const marks = await page.locator('article mark[data-current]').evaluateAll((elements) => {
    const boxes = elements.map((element) => element.getBoundingClientRect());
    return {
      top: Math.min(...boxes.map(({ top }) => top)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    };
  });
  if (item === null || reader === null) throw new Error('Both panels are open.');
  within3px(toEvidence?.from, middle);
  within3px(toEvidence?.to, { x: item.x, y: item.y + item.height / 2 });
  within3px(toPassage?.from, { x: item.x + item.width, y: item.y + item.height / 2 });
  const top = Math.max(marks.top, reader.y);
  const bottom = Math.min(marks.bottom, reader.y + reader.height);
  within3px(toPassage?.to, { x: bar?.from.x ?? 0, y: (top + bottom) / 2 });
  within3px(bar?.from, { x: reader.x + 9.5, y: top + 2.5 });
  within3px(bar?.to, { x: reader.x + 9.5, y: bottom - 2.5 });
}

describe('the connector', () => {
  it('joins the link, its evidence and the passage, and keeps hold of them while they move', async () => {
    const page = await openConnector();
    await expectJoined(page);

    const at = await findEdge(page, edge.id);
    await page.mouse.move(140, 700);
    await page.mouse.down();
    await page.mouse.move(180, 660, { steps: 4 });
    await page.mouse.up();
    await expectJoined(page);
    expect(await findEdge(page, edge.id)).not.toEqual(at);

    await page.mouse.move(at.x, at.y);
    await page.mouse.wheel(0, -120);
    await expectJoined(page);

    await page.locator('[data-reader-scroller]').evaluate((box) => box.scrollBy(0, 60));
    await expectJoined(page);
    await page.setViewportSize({ width: 1400, height: 800 });
    await expectJoined(page);
  });

  it('is drawn in the frame in which the article scrolls', async () => {
    const page = await openConnector();
    const lags = await page.evaluate(async () => {
      const box = document.querySelector('[data-reader-scroller]');
      const bar = document.querySelector<SVGPathElement>('[data-connector="bar"]');
      const found: number[] = [];
      for (let step = 0; step < 10; step += 1) {
        box?.scrollBy(0, 7);
        // The first callback of a frame comes after its scroll events: nothing later draws the connector.
        await new Promise((done) => requestAnimationFrame(done));
        const marks = [...document.querySelectorAll('mark[data-current]')].map((mark) =>
          mark.getBoundingClientRect(),
        );
        found.push(
          Math.abs((bar?.getPointAtLength(0).y ?? 0) - 2.5 - Math.min(...marks.map(({ top }) => top))),
        );
      }
      return found;
    });
    expect(Math.max(...lags)).toBeLessThanOrEqual(1);
  });

  it('lets go of an end that is scrolled away, and takes it up again', async () => {
    const page = await openConnector();
    const scroll = (to: 'start' | 'back') =>
      page
        .locator('[data-reader-scroller]')
        .evaluate((box, where) => box.scrollTo({ top: where === 'start' ? 0 : Number(box.dataset.was) }), to);
    await page.locator('[data-reader-scroller]').evaluate((box) => {
      box.dataset.was = String(box.scrollTop);
    });
    await scroll('start');
    expect(await readPiece(page, 'passage')).toBeNull();
    expect(await readPiece(page, 'bar')).toBeNull();
    expect(await readPiece(page, 'evidence')).not.toBeNull();
    await scroll('back');
    await expectJoined(page);
  });

  it('lets go of a link that leaves the canvas', async () => {
    const page = await openConnector();
    await page.mouse.move(140, 700);
    await page.mouse.down();
    await page.mouse.move(140, 60, { steps: 3 });
    await page.mouse.up();
    await page.mouse.move(140, 700);
    await page.mouse.down();
    await page.mouse.move(140, 60, { steps: 3 });
    await page.mouse.up();
    expect(await readPiece(page, 'evidence')).toBeNull();
    expect(await readPiece(page, 'passage')).not.toBeNull();
    // The page is kept for the next test, and remembers the camera of each view.
    await page.keyboard.press('0');
  });

  it('steps aside for a dialog', async () => {
    const page = await openConnector();
    await page.keyboard.press('/');
    await page.getByRole('combobox').waitFor();
    expect(await readPiece(page, 'evidence')).toBeNull();
  });

  it('reaches the evidence alone while no article is open', async () => {
    const { page } = await visit({ path: linkToEdge(edge.id) });
    await page.locator('[data-evidence]').first().waitFor();
    const piece = await readPiece(page, 'evidence');
    within3px(piece?.from, await findEdge(page, edge.id));
    expect(await readPiece(page, 'passage')).toBeNull();
  });

  it.each([
    ['on a phone', { width: 390, height: 844, touch: true }],
    ['where panels stand over one another', { width: 1000, height: 800 }],
  ])('is not drawn %s', async (_, options) => {
    const page = await openConnector(options);
    expect(await readPiece(page, 'evidence')).toBeNull();
    expect(await readPiece(page, 'passage')).toBeNull();
  });

  it('is drawn from left to right once, for readers who like motion', async () => {
    const page = await openConnector({ reducedMotion: 'no-preference' });
    await page.locator('[data-evidence]').first().waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[data-connector]')].every((path) => path.getAnimations().length === 0),
    );
    await expectJoined(page);
  });
});
