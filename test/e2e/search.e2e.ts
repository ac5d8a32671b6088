import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listShown } from '../helpers/canvas.ts';
import { driveBrowser } from './support.ts';
import { panelOf } from './views.ts';

const { visit } = driveBrowser();

describe('searching', () => {
  it.each(['Control+k', '/'])('opens with %s and closes with Escape', async (key) => {
    const { page } = await visit();
    const field = await openSearch(page, key);
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
  });

  it.each([
    ['accents', 'algerie', 'Algérie'],
    ['two letters in the wrong order', 'Mauritnaie', 'Mauritanie'],
  ])('forgives or knows %s: « %s » finds %s first', async (_, query, name) => {
    const { page } = await visit();
    await openSearch(page, 'Control+k');
    await page.keyboard.type(query);
    const first = found(page).first();
    await expectText(first, name);
    await page.keyboard.press('Enter');
    await panelOf(page, new RegExp(name)).waitFor();
  });

  it('finds passages by their words, and opens the article on them', async () => {
    const { page } = await visit();
    await openSearch(page, '/');
    await page.keyboard.type('espace aérien');
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
    await expectText(first, 'masqué par vos filtres');
    await page.keyboard.press('Enter');
    await panelOf(page, 'Tamanrasset').waitFor();
    expect((await listShown(page)).nodes).toContain('tamanrasset');
  });

  it('says when there is nothing, and offers the most cited instead', async () => {
    const { page } = await visit();
    await openSearch(page, '/');
    await page.keyboard.type('xylophone quantique');
    await page
      .getByText(/^Rien pour/)
      .first()
      .waitFor();
    expect(await page.getByRole('group', { name: 'Nœuds' }).count()).toBe(0);
    expect(await page.getByRole('group', { name: 'Passages' }).count()).toBe(0);
    await page.getByRole('group', { name: 'Les plus cités' }).getByRole('option').first().waitFor();
  });

  it('keeps the words in the address', async () => {
    const { page } = await visit();
    await openSearch(page, '/');
    await page.keyboard.type('cémoc');
    await page.waitForURL((url) => url.searchParams.get('q') === 'cémoc');
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
