import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findNode, listShown, readGeometry } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { findViolations } from './findViolations.ts';
import { driveBrowser } from './support.ts';

const { openQuietly, visit } = driveBrowser();

describe('the layout by time', () => {
  it('is chosen in the toolbar, sets events in the order of their years, and Back restores each place', async () => {
    const { page } = await visit();
    const before = await placesOf(page);
    await page.getByRole('button', { name: 'Disposition et noms\u202f: Par régions' }).click();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('menuitemradio', { name: 'Par date' }).click();
    await page.waitForURL(/layout=time/);
    await waitForRest(page, before);

    const shown = new Set((await listShown(page)).nodes);
    const years = new Map<number, number[]>();
    for (const { id, type, when } of readGraphFile().nodes) {
      const [, year] = /^(\d{4})/.exec(when ?? '') ?? [];
      if (type !== 'event' || year === undefined || !shown.has(id)) continue;
      years.set(Number(year), [...(years.get(Number(year)) ?? []), (await findNode(page, id)).x]);
    }
    expect(years.size).toBeGreaterThan(5);
    const inOrder = [...years].toSorted(([a], [b]) => a - b).map(([, xs]) => xs);
    inOrder.slice(1).forEach((xs, n) => {
      expect(Math.min(...xs)).toBeGreaterThan(Math.max(...(inOrder[n] ?? [])));
    });

    await page.goBack();
    await expect.poll(() => placesOf(page)).toEqual(before);
    await page.goForward();
    await page.getByRole('button', { name: 'Disposition Par date\u202f: revenir aux régions' }).click();
    await expect.poll(() => placesOf(page)).toEqual(before);
  });
});

describe('a dragged node', () => {
  it('is shared with its place when asked, and put back from its menu', async () => {
    const { page, context } = await visit({ path: '?layout=around:maroc' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const from = await findNode(page, 'mali');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 50, { steps: 4 });
    await page.mouse.up();
    const dragged = await placeOf(page, 'mali');
    await page.getByRole('button', { name: 'Partager' }).click();
    await page.getByRole('menuitem', { name: 'Copier le lien' }).click();
    await page.getByText(/^Lien copié/).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('at=');
    await page.getByRole('button', { name: 'Partager' }).click();
    await page.getByRole('menuitem', { name: 'Copier, avec le nœud déplacé' }).click();
    await page.getByText(/^Lien copié avec les positions/).waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.search).toContain(`at=mali@${Math.round(dragged.x)},${Math.round(dragged.y)}`);

    const other = await openQuietly({ path: link.search, fetchesAhead: false });
    expect(await placeOf(other.page, 'mali')).toEqual({ x: Math.round(dragged.x), y: Math.round(dragged.y) });
    expect(new URL(other.page.url()).search).toBe('?layout=around:maroc');
    const { x, y } = await findNode(other.page, 'mali');
    await other.page.mouse.click(x, y, { button: 'right' });
    await other.page.getByRole('menuitem', { name: 'Remettre à sa place' }).click();
    await expect.poll(() => placeOf(other.page, 'mali')).not.toEqual(dragged);
    await expect.poll(() => distanceTo(other.page, from)).toBeLessThan(2);
  });
});

async function placesOf(page: Page): Promise<readonly [string, Point][]> {
  return JSON.parse(await readGeometry(page))[2];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

async function placeOf(page: Page, id: string): Promise<Point> {
  const [, place] = (await placesOf(page)).find(([one]) => one === id) ?? [];
  if (!place) throw new Error(`${id} is not on the canvas.`);
  return place;
}

async function distanceTo(page: Page, from: Point): Promise<number> {
  const { x, y } = await findNode(page, 'mali');
  return Math.hypot(x - from.x, y - from.y);
}

/** Waits until the nodes stand still in other places. */
async function waitForRest(page: Page, before: unknown): Promise<void> {
  let last = JSON.stringify(before);
  await expect
    .poll(async () => {
      const now = JSON.stringify(await placesOf(page));
      const still = now === last && now !== JSON.stringify(before);
      last = now;
      return still;
    })
    .toBe(true);
}
