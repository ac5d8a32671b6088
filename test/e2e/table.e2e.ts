import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { GraphElement } from '../../src/canvas/cytoscape/useGraphHandle.ts';
import { countShown, findNode } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { findViolations } from './findViolations.ts';
import { driveBrowser } from './support.ts';
import { readMarkedWords } from './views.ts';

const { visit } = driveBrowser();
const graph = readGraphFile();

/** How many links of the graph have the marker under them. */
const countMarked = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const host = document.querySelector('[data-graph]') as GraphElement;
    return host.graph.edges('.marked').length;
  });

describe('the table', () => {
  it('lists as many nodes and links as the graph draws, from its tab and from the graph’s own way to it', async () => {
    const { page } = await visit();
    const shown = await countShown(page);
    await page.getByRole('button', { name: 'Voir en tableau' }).press('Enter');
    await gridOf(page).waitFor();
    expect(await rowCount(page)).toBe(shown.nodes);
    await page.locator('[data-table="edges"]').click();
    expect(await rowCount(page)).toBe(shown.edges);
    expect(page.url()).toContain('table=edges');
    await page.goBack();
    expect(await rowCount(page)).toBe(shown.nodes);
  });

  it('is walked by keyboard across rows that were not there, and its columns are widened', async () => {
    const { page } = await visit({ path: '?show=table' });
    await page.locator('[role="grid"] [tabindex="0"]').focus();
    await page.keyboard.press('Control+End');
    const last = await focusedCell(page);
    expect(last).toEqual({ row: (await rowCount(page)) + 2, column: 7 });
    await page.keyboard.press('PageUp');
    const up = await focusedCell(page);
    expect(up.row).toBeLessThan(last.row - 10);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    expect(await focusedCell(page)).toEqual({ row: up.row + 1, column: 6 });
    expect(await isInSight(page)).toBe(true);
    await page.keyboard.press('Control+Home');
    expect(await focusedCell(page)).toEqual({ row: 3, column: 1 });
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.keyboard.type('niger');
    await page.getByText(/ lignes? sur /).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowUp');
    const header = page.getByRole('columnheader').first();
    await page.keyboard.press('Enter');
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    const before = (await header.boundingBox())?.width ?? 0;
    await page.keyboard.press('F2');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect((await header.boundingBox())?.width ?? 0).toBeCloseTo(before - 24, 0);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  });

  it('shares its selection with the graph beside it, and copies what is selected', async () => {
    const { page, context } = await visit({ path: '?show=table&split=yes' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('row', { name: /^Maroc/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Maroc' }).waitFor();
    await page.getByRole('row', { name: /^France/ }).click({ modifiers: ['ControlOrMeta'] });
    await page.getByText('2 nœuds sélectionnés').first().waitFor();
    expect(await page.locator('[role="row"][aria-selected="true"]').count()).toBe(2);
    await page.keyboard.press('Control+c');
    const rows = Papa.parse<string[]>(await page.evaluate(() => navigator.clipboard.readText()), {
      delimiter: '\t',
      skipEmptyLines: true,
    }).data;
    expect(rows.map(([name, other]) => [name, other])).toEqual([
      ['Nœud', 'Nom anglais'],
      ['Maroc', 'Morocco'],
      ['France', 'France'],
    ]);
    const { x, y } = await findNode(page, 'maroc');
    await page.mouse.click(x, y);
    await page.getByRole('heading', { level: 2, name: 'Maroc' }).waitFor();
    expect(await page.locator('[role="row"][aria-selected="true"]').count()).toBe(1);

    // Several links at once: the graph highlights all of them, and they are still selected on the way back.
    await page.locator('[data-table="edges"]').click();
    const links = page.locator('[role="row"][data-row]');
    await links.nth(0).click();
    await links.nth(1).click({ modifiers: ['ControlOrMeta'] });
    await links.nth(2).click({ modifiers: ['ControlOrMeta'] });
    await expect.poll(() => countMarked(page)).toBe(3);
    await page.getByRole('tab', { name: /^Nœuds/ }).click();
    await page.locator('[data-table="edges"]').click();
    expect(await page.locator('[role="row"][aria-selected="true"]').count()).toBe(3);
    await links.nth(1).click({ modifiers: ['ControlOrMeta'] });
    await expect.poll(() => countMarked(page)).toBe(2);
    await links.nth(0).click();
    await expect.poll(() => countMarked(page)).toBe(1);
  });

  it('opens a passage in its article; copies passages word for word', async () => {
    const { page, context } = await visit({ path: '?show=table&table=passages&hide=' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copier le tableau' }).click();
    await page
      .getByText(/lignes copiées/)
      .first()
      .waitFor();
    const [, ...rows] = Papa.parse<string[]>(await page.evaluate(() => navigator.clipboard.readText()), {
      delimiter: '\t',
      skipEmptyLines: true,
    }).data;
    expect(rows).toHaveLength(await rowCount(page));
    const texts = graph.articles.map(({ text }) => text);
    for (const [quote = ''] of rows)
      expect(texts.some((text) => text.includes(quote.replace(/^'(?=[=+\-@])/, '')))).toBe(true);
    await page.locator('[role="grid"] [tabindex="0"]').focus();
    await page.keyboard.press('Enter');
    expect((await readMarkedWords(page)).length).toBeGreaterThan(0);
  });

  it('fits a phone: rows as high as a finger, no page that scrolls sideways', async () => {
    const { page } = await visit({ path: '?show=table', width: 320, height: 640, touch: true });
    const first = page.getByRole('row').nth(1);
    expect((await first.boundingBox())?.height).toBe(44);
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.querySelector('[role="grid"]')?.clientWidth,
    ]);
    expect(widths).toEqual([320, 320]);
    expect(await findViolations(page)).toEqual([]);
    const chips = page.locator('.table-chips .one-row');
    // What is beyond the edge fades out in the last 24 px; scrolled to the end, the last chip stands clear of them.
    expect(await chips.evaluate((row) => getComputedStyle(row).maskImage)).toContain('24px');
    const clear = await chips.evaluate((row) => {
      row.scrollLeft = row.scrollWidth;
      const chip = row.lastElementChild;
      return chip && row.getBoundingClientRect().right - chip.getBoundingClientRect().right;
    });
    expect(clear).toBeGreaterThanOrEqual(23.5);
    await first.tap();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  });
});

const gridOf = (page: Page) => page.getByRole('grid');

/** The number of rows, rendered or not. */
async function rowCount(page: Page): Promise<number> {
  const grid = gridOf(page);
  const head = await grid.locator('[role="row"]:not([data-row])').count();
  return Number(await grid.getAttribute('aria-rowcount')) - head;
}

/** The focused cell, as announced to a screen reader. */
async function focusedCell(page: Page): Promise<{ row: number; column: number }> {
  return page.evaluate(() => {
    const cell = document.activeElement?.closest('[aria-colindex]');
    return {
      row: Number(cell?.closest('[role="row"]')?.getAttribute('aria-rowindex')),
      column: Number(cell?.getAttribute('aria-colindex')),
    };
  });
}

/** Whether nothing covers the focused cell. */
async function isInSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const cell = document.activeElement;
    const box = cell?.getBoundingClientRect();
    if (!cell || !box) return false;
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return cell.contains(top);
  });
}
