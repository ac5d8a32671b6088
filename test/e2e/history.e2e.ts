import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findNode, listShown, waitForFrames, waitForPicture } from '../helpers/canvas.ts';
import { driveBrowser } from './support.ts';
import { panelOf } from './views.ts';

const { openQuietly, visit } = driveBrowser();

describe('the address', () => {
  it('undoes each act with Back and does it again with Forward', async () => {
    const { page } = await visit();
    const atFirst = await listShown(page);
    await selectMali(page);
    await page.getByRole('checkbox', { name: /^Algérie,/ }).click();
    const filtered = await listShown(page);
    expect(filtered).not.toEqual(atFirst);
    await panelOf(page, 'Mali').getByRole('button', { name: 'Lire dans l’article' }).first().click();
    await page.locator('article').waitFor();

    await page.goBack();
    await page.locator('article').waitFor({ state: 'detached' });
    await page.goBack();
    await panelOf(page, 'Mali').waitFor();
    expect(await listShown(page)).toEqual(atFirst);
    await page.goBack();
    await panelOf(page, 'Mali').waitFor({ state: 'detached' });

    await page.goForward();
    await panelOf(page, 'Mali').waitFor();
    await page.goForward();
    expect(await listShown(page)).toEqual(filtered);
  });

  it('opens on the same view again after a reload', async () => {
    const { page } = await visit();
    await selectMali(page);
    await page.getByRole('checkbox', { name: /^Algérie,/ }).click();
    await panelOf(page, 'Mali').getByRole('button', { name: 'Lire dans l’article' }).first().click();
    await page.locator('article mark[data-mark="strong"]').first().waitFor();
    await waitForFrames(page);
    const before = await describeView(page);

    await page.reload();
    await waitForPicture(page);
    await page.locator('article mark[data-mark="strong"]').first().waitFor();
    await expect.poll(() => describeView(page)).toEqual(before);
  });

  it('gives the opening view for rubbish', async () => {
    const { page } = await openQuietly({
      path: '?sel=nobody&read=nothing:9-1&years=x&hide=moon&min=0&lang=la',
      fetchesAhead: false,
    });
    const rubbish = await listShown(page);
    expect(await page.getByRole('region', { name: 'nobody' }).count()).toBe(0);
    const opening = await visit();
    expect(rubbish).toEqual(await listShown(opening.page));
  });
});

async function selectMali(page: Page): Promise<void> {
  const { x, y } = await findNode(page, 'mali');
  await page.mouse.click(x, y);
  await panelOf(page, 'Mali').waitFor();
}

async function describeView(page: Page) {
  return {
    url: page.url(),
    shown: await listShown(page),
    title: await page.title(),
    headings: await page.getByRole('heading', { level: 2 }).allTextContents(),
    marked: await page.locator('article mark[data-mark="strong"]').allTextContents(),
  };
}
