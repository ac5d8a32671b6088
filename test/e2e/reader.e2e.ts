import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { GraphElement } from '../../src/canvas/cytoscape/useGraphHandle.ts';
import { waitForFrames } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { readSeedText } from '../helpers/seedText.ts';
import { findViolations } from './findViolations.ts';
import { driveBrowser } from './support.ts';
import { linkToArticle, linkToEvidence, linkToNode } from './views.ts';

const { visit } = driveBrowser();
const graph = readGraphFile();
const longest = graph.articles.toSorted((a, b) => b.text.length - a.text.length)[0];
if (longest === undefined) throw new Error('The graph has articles.');
const seed = readSeedText(longest.file);

async function openLongest(): Promise<Page> {
  const { page } = await visit({ path: linkToArticle(longest?.id ?? '') });
  await page.locator('article').waitFor();
  return page;
}

/** Whether the canvas has dimmed the node because of the article. */
async function isSteppedBack(page: Page, id: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const container = document.querySelector('[data-graph]') as GraphElement;
    return container.graph.getElementById(wanted).hasClass('unread');
  }, id);
}

describe('the open article', () => {
  it('copies as the file has it, to the character', async () => {
    const page = await openLongest();
    const copied = await page.evaluate(() => {
      const article = document.querySelector('article');
      if (article === null) throw new Error('The article is open.');
      document.getSelection()?.selectAllChildren(article);
      const data = new DataTransfer();
      article.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
      );
      return data.getData('text/plain');
    });
    expect(copied).toBe(seed);
  });

  it('lights up in the graph what the words in sight name, as it scrolls', async () => {
    const page = await openLongest();
    const linesOf = (edge: 'first' | 'last') =>
      graph.nodes.filter(({ mentions, type }) => {
        const here = mentions.filter(({ article }) => article === longest?.id);
        const shown = type !== 'place' && type !== 'organization';
        if (!shown || here.length === 0 || here.length !== mentions.length) return false;
        return edge === 'first'
          ? here.every(({ end }) => end < seed.length * 0.1)
          : here.every(({ start }) => start > seed.length * 0.8);
      })[0];
    const early = linesOf('first');
    const late = linesOf('last');
    if (late === undefined) throw new Error('Something is named at the end of the article only.');
    await expect.poll(() => isSteppedBack(page, late.id)).toBe(true);
    await page.locator('[data-reader-scroller]').evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await page
      .locator(`article [data-node="${late.id}"], article [data-mention^="${late.id}@"]`)
      .last()
      .scrollIntoViewIfNeeded();
    await expect.poll(() => isSteppedBack(page, late.id)).toBe(false);
    if (early !== undefined) expect(await isSteppedBack(page, early.id)).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('article').waitFor({ state: 'detached' });
    await expect.poll(() => isSteppedBack(page, early?.id ?? late.id)).toBe(false);
  });

  it('shows the card of a mention under the pointer, and its node in the graph', async () => {
    const page = await openLongest();
    const mention = page.locator('article a[data-node]').first();
    await mention.hover();
    const card = page.locator('[data-mention-card]');
    await card.waitFor();
    const [words, shown] = [await mention.boundingBox(), await card.boundingBox()];
    if (words === null || shown === null) throw new Error('Both are on the page.');
    expect(shown.y >= words.y + words.height || shown.y + shown.height <= words.y).toBe(true);
    expect(await findViolations(page)).toEqual([]);
    await page.mouse.move(5, 400);
    await card.waitFor({ state: 'detached' });
  });

  it('scrolls to where its gutter is pressed', async () => {
    const page = await openLongest();
    const gutter = await page.locator('[data-reader-gutter]').boundingBox();
    if (gutter === null) throw new Error('The reader has a gutter.');
    await page.mouse.click(gutter.x + 6, gutter.y + gutter.height * 0.9);
    await waitForFrames(page);
    const share = await page
      .locator('[data-reader-scroller]')
      .evaluate((box) => (box.scrollTop + box.clientHeight / 2) / box.scrollHeight);
    expect(share).toBeGreaterThan(0.6);
  });

  it('leads through the passages of the selection by key, from one article into the next', async () => {
    const { page } = await visit({ path: linkToNode('maroc') });
    await page.getByRole('button', { name: 'Lire dans l’article' }).first().click();
    await page.locator('article').waitFor();
    const heading = () => page.locator('section:has(article) h2').textContent();
    const first = await heading();
    for (let step = 0; step < 80 && (await heading()) === first; step += 1) {
      await page.keyboard.press('j');
      await waitForFrames(page);
    }
    expect(await heading()).not.toBe(first);
    const current = await page.locator('article mark[data-current]').first().boundingBox();
    const box = await page.locator('[data-reader-scroller]').boundingBox();
    expect(current?.y ?? 0).toBeGreaterThanOrEqual((box?.y ?? 0) - 1);
    await page.keyboard.press('k');
    await expect.poll(heading).toBe(first);
  });

  it('dims a passage that the filters hide, says why, and lifts just that filter', async () => {
    const hidden = graph.edges
      .flatMap((edge) => edge.evidence.map((evidence, n) => ({ edge, evidence, n })))
      .find(({ evidence }) => evidence.certainty === 'attributed');
    if (hidden === undefined) throw new Error('Something is attributed.');
    const { edge, evidence, n } = hidden;
    const path = `${linkToEvidence(edge.id, n, evidence.article, evidence)}&hide-certainty=attributed&min=1`;
    const { page } = await visit({ path });
    const notice = page.getByText('Les filtres masquent ce passage');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('certitude masquée');
    expect(await page.locator('article mark[data-hidden]').count()).toBeGreaterThan(0);
    const violations = await findViolations(page);
    expect(violations.filter((line) => line.startsWith('color-contrast'))).toEqual([]);
    await page.getByRole('button', { name: 'Afficher', exact: true }).click();
    await notice.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('hide-certainty')).toBe(false);
    expect(await page.locator('article mark[data-hidden]').count()).toBe(0);
  });
});
