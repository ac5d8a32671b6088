import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { countShown } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { findViolations } from './findViolations.ts';
import { driveBrowser } from './support.ts';

const { visit } = driveBrowser();
const typeByName = new Map(readGraphFile().nodes.map(({ label, type }) => [label.fr, type]));

describe('the figures', () => {
  it('open from their tab, follow the filters, and a line opens the evidence of its link', async () => {
    const { page } = await visit();
    const shown = await countShown(page);
    await page.getByRole('button', { name: 'Chiffres', exact: true }).click();
    await figures(page).getByText(`${shown.nodes} nœuds`, { exact: true }).waitFor();
    expect(page.url()).toContain('show=statistics');
    expect(await typesOf(page, 'Qui a le plus de liens')).toContain('country');
    await page.getByRole('switch', { name: /^Pays, / }).click();
    await expect.poll(() => typesOf(page, 'Qui a le plus de liens')).not.toContain('country');
    expect(await typesOf(page, 'Par qui passe-t-on')).not.toContain('country');
    const link = rowsOf(page, 'Quels liens').first().getByRole('button').first();
    await link.click();
    await page.locator('mark').first().waitFor();
    expect(await link.getAttribute('aria-current')).toBe('true');
  });

  it('lead from a line to the graph, by keyboard, and Back leads to them again', async () => {
    const { page } = await visit({ path: '?show=statistics' });
    const row = rowsOf(page, 'Par qui passe-t-on').first();
    await row.getByRole('button').first().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).not.toContain('show=');
    expect(page.url()).toContain('sel=');
    await page.goBack();
    await row.waitFor();
  });

  it('fit a phone: lines as high as a finger, nothing that scrolls sideways, the panel over them', async () => {
    const { page } = await visit({
      path: '?show=statistics',
      width: 320,
      height: 640,
      touch: true,
    });
    const first = rowsOf(page, 'Qui a le plus de liens').first();
    await first.waitFor();
    for (const button of await first.getByRole('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const widths = await page.evaluate(() => {
      const region = document.querySelector('.figures');
      return [document.documentElement.scrollWidth, region?.scrollWidth];
    });
    expect(widths).toEqual([320, 320]);
    expect(await findViolations(page)).toEqual([]);
    await first.getByRole('button').first().tap();
    await page.getByRole('heading', { level: 2, name: 'Maroc' }).waitFor();
  });

  it.each([1280, 1440])('leave the bar above them inside a window of %i px', async (width) => {
    const { page } = await visit({ path: '?show=statistics', width, height: 800 });
    const theme = await page.getByRole('button', { name: /^Passer au thème|thème/ }).boundingBox();
    expect((theme?.x ?? width) + (theme?.width ?? 0)).toBeLessThanOrEqual(width);
  });
});

const figures = (page: Page) => page.getByRole('region', { name: 'Chiffres' });

const rowsOf = (page: Page, title: string) =>
  figures(page)
    .getByRole('region', { name: new RegExp(`^${title}`) })
    .getByRole('listitem');

/** The types of the nodes that a ranking lists. */
async function typesOf(page: Page, title: string) {
  const names = await rowsOf(page, title)
    .locator('.figure-name')
    .evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ''));
  expect(names.length).toBeGreaterThan(3);
  return names.map((name) => typeByName.get(name));
}
