import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { applyFilters, defaultFilters } from '../../src/domain/filter/filter.ts';
import { claimOf } from '../../src/domain/graph/claim.ts';
import { buildGraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { extentOfEdtf } from '../../src/domain/timeline/dateExtent.ts';
import { listTimeline } from '../../src/domain/timeline/timeline.ts';
import { countShown } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { findViolations } from './findViolations.ts';
import { driveBrowser } from './support.ts';
import { panelOf } from './views.ts';

const { visit } = driveBrowser();
const index = buildGraphIndex(readGraphFile());
const { items, undated } = listTimeline(index, applyFilters(index, defaultFilters), 'region');
const link = '?show=timeline';

describe('the timeline', () => {
  it('opens from its tab, and marks every dated event where its date lies', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: 'Chronologie' }).click();
    await expect.poll(() => page.locator('[data-item] [data-sign]').count()).toBe(items.length);
    expect(new URL(page.url()).search).toBe(link);
    const places = await page.locator('[data-item] [data-sign]').evaluateAll((signs) =>
      signs.map((sign) => {
        const { left, width } = sign.getBoundingClientRect();
        const mark = sign.closest<HTMLElement>('[data-item]');
        return { key: mark?.dataset.item, when: mark?.dataset.date ?? '', middle: left + width / 2 };
      }),
    );
    expect(places.map(({ key }) => key).toSorted()).toEqual(items.map(({ key }) => key).toSorted());

    // A certain day or month has its sign in its middle: the later the date, the further to the right.
    const points = places.flatMap(({ when, middle }) => {
      const extent = extentOfEdtf(when);
      return extent && extent.to - extent.from <= 31 ? [{ day: (extent.from + extent.to) / 2, middle }] : [];
    });
    const inTime = points.toSorted((a, b) => a.day - b.day);
    for (const [n, { day, middle }] of inTime.entries()) {
      const before = inTime[n - 1];
      if (before && before.day < day) expect(middle).toBeGreaterThan(before.middle);
    }
    expect(inTime.length).toBeGreaterThan(20);
  });

  it('counts and lists what has no date', async () => {
    const { page } = await visit({ path: link });
    const { nodes, edges } = undated;
    await page
      .getByRole('button', { name: `${nodes.length} événements et ${edges.length} liens sans date` })
      .first()
      .click();
    const list = page.getByRole('region', { name: 'Sans date sur l’axe' });
    const more = list.getByRole('button', { name: /^Afficher .* de plus$/ });
    while ((await more.count()) > 0) await more.click();
    expect(await list.getByRole('listitem').count()).toBe(nodes.length + edges.length);
  });

  it('brushes years, and the graph beside it follows at once; Back undoes the drag', async () => {
    const { page } = await visit({ path: `${link}&split=yes` });
    await waitForMarks(page);
    const before = await countShown(page);
    const axis = page.getByRole('group', { name: 'Années', exact: true });
    const box = await axis.boundingBox();
    if (box === null) throw new Error('There is no axis.');
    const y = box.y + box.height - 12;
    await page.mouse.move(box.x + box.width * 0.36, y);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.5, y, { steps: 6 });
    const during = await countShown(page);
    expect(during.edges).toBeLessThan(before.edges);
    expect(during.edges).toBeGreaterThan(0);
    await page.mouse.up();
    expect(new URL(page.url()).searchParams.get('years')).toMatch(/^\d{4}-\d{4}$/);
    await page.goBack();
    expect(await countShown(page)).toEqual(before);
  });

  it('opens an item by keyboard in the panel, in the same words, and marks it', async () => {
    const { page } = await visit({ path: link });
    await waitForMarks(page);
    const item = items.find(({ subject }) => subject.kind === 'edge');
    if (item?.subject.kind !== 'edge') throw new Error('No link is dated.');
    const { sentence } = claimOf(index, index.edge(item.subject.id), 'fr');
    const mark = page.locator(`[data-item="${item.key}"]`);
    expect(await mark.textContent()).toContain(sentence);
    expect(await page.locator('[data-item][tabindex="0"]').count()).toBe(1);
    await mark.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await mark.focus();
    await page.keyboard.press('Enter');
    await panelOf(page, sentence).waitFor();
    expect(await mark.getAttribute('aria-current')).toBe('true');
    expect(await mark.locator('mark').count()).toBe(1);
  });

  it('shows the first words that prove what the pointer is on', async () => {
    const { page } = await visit({ path: link });
    await page.locator('[data-item="node:creation-du-cemoc"]').hover();
    const card = page.locator('[data-item-card="node:creation-du-cemoc"]');
    await card.locator('mark').first().waitFor();
    expect(await card.innerText()).toContain('avril 2010');
  });

  it('plays through the years one after the other, as one step of the history', async () => {
    const { page } = await visit({ path: link, reducedMotion: 'no-preference' });
    await waitForMarks(page);
    await page.getByRole('button', { name: 'Lire les années' }).click();
    const shown: string[] = [];
    while (shown.length < 3) {
      const years = new URL(page.url()).searchParams.get('years') ?? '';
      if (years !== '' && years !== shown.at(-1)) shown.push(years);
      await page.waitForTimeout(100);
    }
    expect(shown).toEqual(shown.toSorted());
    await page.getByRole('button', { name: 'Arrêter la lecture' }).click();
    const stopped = page.url();
    await page.waitForTimeout(1800);
    expect(page.url()).toBe(stopped);
    await page.goBack();
    expect(new URL(page.url()).search).toBe(link);
  });

  it('runs down on a phone, with targets for a thumb, and goes on year by year where motion is reduced', async () => {
    const { page } = await visit({ path: link, width: 390, height: 844, touch: true });
    await waitForMarks(page);
    const boxes = await page
      .locator('[data-item]')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes).toHaveLength(items.length);
    for (const { height, left, right } of boxes) {
      expect(height).toBeGreaterThanOrEqual(44);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(390);
    }
    expect(boxes.map(({ y }) => y)).toEqual(boxes.map(({ y }) => y).toSorted((a, b) => a - b));
    await page.getByRole('button', { name: 'Année suivante' }).click();
    const first = new URL(page.url()).searchParams.get('years');
    await page.getByRole('button', { name: 'Année suivante' }).click();
    expect(Number(new URL(page.url()).searchParams.get('years'))).toBeGreaterThan(Number(first));
  });

  it('gives axe nothing to find, dark, on a phone', async () => {
    const phone = { theme: 'dark', width: 390, height: 844, touch: true } as const;
    const { page } = await visit({ ...phone, path: `${link}&sel=services-marocains` });
    await waitForMarks(page);
    expect(await findViolations(page)).toEqual([]);
  });
});

async function waitForMarks(page: Page): Promise<void> {
  await page.locator('[data-item]').first().waitFor();
}
