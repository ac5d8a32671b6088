import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listShown } from '../helpers/canvas.ts';
import { driveBrowser } from './support.ts';
import { panelOf } from './views.ts';

const { visit } = driveBrowser();

describe('searching', () => {
  it('opens with Control K or / and closes with Escape', async () => {
    const { page } = await visit();
    for (const key of ['Control+k', '/']) {
      const field = await openSearch(page, key);
      expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      await field.waitFor({ state: 'detached' });
    }
  });

  it('forgives accents and two letters in the wrong order, and finds what was meant first', async () => {
    const { page } = await visit();
    for (const [query, name] of [
      ['algerie', 'Algérie'],
      ['Mauritnaie', 'Mauritanie'],
    ] as const) {
      await openSearch(page, 'Control+k');
      await page.keyboard.type(query);
      await expectText(found(page).first(), name);
      await page.keyboard.press('Enter');
      await panelOf(page, new RegExp(name)).waitFor();
    }
  });

  it('finds passages by their words, which the address keeps, and opens the article on them', async () => {
    const { page } = await visit();
    await openSearch(page, '/');
    await page.keyboard.type('espace aérien');
    await page.waitForURL((url) => url.searchParams.get('q') === 'espace aérien');
    await page.getByRole('group', { name: 'Passages' }).getByRole('option').first().click();
    await page.locator('article').waitFor();
    const current = page.locator('article mark[data-current]');
    await current.first().waitFor();
    expect((await current.allTextContents()).join('')).toMatch(/espace aérien/i);
  });

  it('says of a hit that filters hide it, and shows it when it is chosen', async () => {
    const { page } = await visit();
    expect((await listShown(page)).nodes).not.toContain('tamanrasset');
    await openSearch(page, '/');
    await page.keyboard.type('tamanrasset');
    const first = found(page).first();
    await expectText(first, 'Tamanrasset');
    await expectText(first, 'masqué par les filtres');
    await page.keyboard.press('Enter');
    await panelOf(page, 'Tamanrasset').waitFor();
    expect((await listShown(page)).nodes).toContain('tamanrasset');
  });
});

async function openSearch(page: Page, key: string): Promise<Locator> {
  await page.keyboard.press(key);
  const field = page.getByRole('dialog', { name: 'Rechercher' }).getByRole('combobox');
  await field.waitFor();
  return field;
}

/** The options listed by the search; the lists of the filters have options too. */
function found(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Résultats' }).getByRole('option');
}

async function expectText(element: Locator, text: string): Promise<void> {
  await element.filter({ hasText: text }).waitFor();
}
