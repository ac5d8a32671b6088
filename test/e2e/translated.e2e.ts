import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForFrames, waitForPicture } from '../helpers/canvas.ts';
import { translate } from '../helpers/translate.ts';
import { driveBrowser } from './support.ts';

const { open, visit } = driveBrowser();

/** A reader's actions, one after the other; between them the translator processes what has appeared. */
const acts: readonly ((page: Page) => Promise<void>)[] = [
  (page) => page.getByRole('checkbox', { name: /^Mali/ }).click(),
  async (page) => {
    await page.keyboard.press('/');
    await page.locator('dialog').getByRole('combobox').fill('France');
    await page.locator('dialog').getByRole('option').first().waitFor();
  },
  (page) => page.keyboard.press('Enter'),
  (page) => page.getByRole('checkbox', { name: /^Mali/ }).click(),
  (page) => page.getByRole('navigation').getByRole('button', { name: 'Tableau' }).click(),
  (page) => page.getByRole('navigation').getByRole('button', { name: 'Chronologie' }).click(),
  (page) => page.getByRole('navigation').getByRole('button', { name: 'Graphe', exact: true }).click(),
  (page) => page.getByRole('button', { name: 'EN, English' }).click(),
];

describe('a page that the browser translates', () => {
  it('goes on as if it were not: nothing is blank, nothing is said to have failed', async () => {
    const { page, said } = await open();
    await waitForPicture(page);
    for (const act of acts) {
      expect(await page.evaluate(translate, undefined)).toBeGreaterThan(20);
      await act(page);
      await waitForFrames(page);
      expect(await page.getByRole('alert').count()).toBe(0);
    }
    await page.getByRole('heading', { name: 'France', exact: true }).waitFor();

    // The counts are those of the view: none is left from before the translation.
    const words = (of: Page) => of.locator('main').innerText();
    const view = new URLSearchParams(new URL(page.url()).search);
    view.set('lang', 'en');
    const fresh = await visit({ path: `?${view}` });
    await waitForPicture(fresh.page);
    expect((await words(page)).split('\n')[0]).toBe((await words(fresh.page)).split('\n')[0]);
    expect(said.filter((line) => line.startsWith('uncaught:'))).toEqual([]);
  });
});
