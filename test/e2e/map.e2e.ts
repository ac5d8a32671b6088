import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readGraphFile } from '../helpers/graphFile.ts';
import { findViolations } from './findViolations.ts';
import { driveBrowser } from './support.ts';
import { panelOf } from './views.ts';

const { visit } = driveBrowser();
const countries = readGraphFile().nodes.filter(({ type }) => type === 'country');
const map = '?show=map';

describe('the map', () => {
  it('opens from its tab, with a shape for each country and a name for each in its frame, and asks no other origin', async () => {
    const { page, outside } = await visit();
    await page.getByRole('button', { name: 'Carte' }).click();
    await page.locator('[data-map]').waitFor();
    expect(new URL(page.url()).searchParams.get('show')).toBe('map');
    const ids = countries.map(({ id }) => id);
    const shown = await page.evaluate(
      (all) => {
        const frame = document.querySelector('[data-map]')?.getBoundingClientRect();
        const isInFrame = (id: string): boolean => {
          const drawn = document.querySelector(
            `[data-cluster="${id}"], [data-node="${id}"]:not([data-country])`,
          );
          const box = drawn?.getBoundingClientRect();
          if (frame === undefined || box === undefined) return false;
          return (
            box.left > frame.left &&
            box.right < frame.right &&
            box.top > frame.top &&
            box.bottom < frame.bottom
          );
        };
        return {
          shapes: [...document.querySelectorAll('[data-country][data-node]')].map((one) =>
            one.getAttribute('data-node'),
          ),
          names: [...document.querySelectorAll('[data-label]')].map((one) => one.getAttribute('data-label')),
          inFrame: all.filter(isInFrame),
        };
      },
      ids as readonly string[],
    );
    expect(ids.filter((id) => !shown.shapes.includes(id))).toEqual([]);
    expect(shown.inFrame).toEqual(expect.arrayContaining(['maroc', 'mali', 'france', 'algerie']));
    expect(shown.inFrame.filter((id) => !shown.names.includes(id))).toEqual([]);
    expect(outside).toEqual([]);
  });

  it('opens a country by a click on its land, and moves to the Sahel by a button', async () => {
    const { page } = await visit({ path: map });
    await page.locator('[data-map]').waitFor();
    const before = await widthOf(page, 'ML');
    await page.getByRole('button', { name: /Sahel/ }).click();
    await expect.poll(() => widthOf(page, 'ML')).toBeGreaterThan(before * 1.5);
    // The empty north of the country, where there is neither a glyph nor a link.
    const land = await findLand(page, 'mali');
    await page.mouse.click(land.x, land.y);
    await panelOf(page, 'Mali').waitFor();
  });

  it('opens a link at the words that prove it', async () => {
    const { page } = await visit({ path: map });
    await page.locator('[data-map]').waitFor();
    const { id, x, y } = await findLink(page);
    await page.mouse.click(x, y);
    await page.locator('blockquote mark').first().waitFor();
    expect(decodeURIComponent(page.url())).toContain(id);

    // The connector leads from the link to its evidence, and follows when the map is moved.
    const connector = page.locator('[data-connector="evidence"]');
    const begin = () =>
      connector.evaluate((path: SVGPathElement) => {
        const { x, y } = path.getPointAtLength(0);
        return { x, y };
      });
    const middle = () =>
      page
        .locator(`[data-edge="${id}"] path`)
        .first()
        .evaluate((link: SVGPathElement) => {
          const { x, y } = link
            .getPointAtLength(link.getTotalLength() / 2)
            .matrixTransform(link.getScreenCTM() as DOMMatrix);
          return { x, y };
        });
    const isTied = async () => {
      const [from, to] = [await begin(), await middle()];
      return Math.hypot(from.x - to.x, from.y - to.y) < 2;
    };
    await connector.waitFor();
    await expect.poll(isTied).toBe(true);
    await page.getByRole('button', { name: /^Agrandir/ }).click();
    await expect.poll(isTied).toBe(true);
  });

  it('is walked and opened by the keyboard, and lists what it cannot place', async () => {
    const { page } = await visit({ path: map });
    await page.locator('[data-map]').waitFor();
    await page.getByRole('application', { name: 'Carte des nœuds et des liens' }).focus();
    // The keys begin where most is gathered, in Morocco, and go on to the cluster in the south of it.
    await page.keyboard.press('ArrowDown');
    const mali = page.locator('[data-cluster="mali"]');
    await mali.waitFor();
    await page.keyboard.press('Enter');
    await mali.waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await panelOf(page, 'Mali').waitFor();
    await page.locator('blockquote').first().waitFor();
    await page.keyboard.press('Escape');
    const unplaced = page.getByRole('complementary', { name: 'Sans lieu sur la carte' });
    await unplaced.getByRole('button', { name: 'Al-Qaïda' }).click();
    await panelOf(page, 'Al-Qaïda').waitFor();
  });

  it('works under a finger on a phone', async () => {
    const { page } = await visit({ path: map, width: 390, height: 844, touch: true });
    await page.locator('[data-map]').waitFor();
    await page.getByRole('button', { name: /Sans lieu sur la carte/ }).tap();
    await page.getByRole('button', { name: 'Al-Qaïda' }).tap();
    await page.getByRole('heading', { level: 2, name: 'Al-Qaïda' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});

const widthOf = (page: Page, code: string): Promise<number> =>
  page.locator(`[data-country="${code}"]`).evaluate((shape) => shape.getBoundingClientRect().width);

/** A point where only the country's land reacts to a click. */
function findLand(page: Page, id: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const shape = document.querySelector(`[data-is-land][data-node="${wanted}"]`);
    if (shape === null) throw new Error(`${wanted} has no land.`);
    const { left, top, width, height } = shape.getBoundingClientRect();
    for (let row = 1; row < 40; row += 1)
      for (let column = 1; column < 40; column += 1) {
        const at = { x: left + (width * column) / 40, y: top + (height * row) / 40 };
        if (document.elementFromPoint(at.x, at.y)?.closest('[data-is-land]') === shape) return at;
      }
    throw new Error(`All of ${wanted} is covered.`);
  }, id);
}

/** A link and a point of the screen where a click hits it and nothing else. */
function findLink(page: Page): Promise<{ id: string; x: number; y: number }> {
  return page.evaluate(() => {
    for (const link of document.querySelectorAll('[data-edge]')) {
      const line = link.querySelector('path') as SVGPathElement;
      const matrix = line.getScreenCTM();
      if (matrix === null) continue;
      const { x, y } = line.getPointAtLength(line.getTotalLength() / 2).matrixTransform(matrix);
      const met = document.elementFromPoint(x, y)?.closest('[data-edge]');
      if (met === link) return { id: link.getAttribute('data-edge') ?? '', x, y };
    }
    throw new Error('Every link is covered.');
  });
}
