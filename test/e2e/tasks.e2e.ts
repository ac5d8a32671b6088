import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findNode, listShown, measureBeyond, readCamera, waitForFrames } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { driveBrowser } from './support.ts';
import { linkToNode, panelOf } from './views.ts';

const { openQuietly, visit } = driveBrowser();
const graph = readGraphFile();
const phone = { width: 390, height: 844, touch: true } as const;

/* What an analyst comes for, with the acts that it may take: a click, a name that is typed, a key that is pressed. */

interface Hand {
  readonly click: (place: Locator) => Promise<void>;
  /** A node of the picture. */
  readonly clickNode: (id: string, modifier?: 'Shift') => Promise<void>;
  readonly press: (key: string) => Promise<void>;
  readonly type: (words: string) => Promise<void>;
  readonly acts: () => number;
}

function handOn(page: Page): Hand {
  let acts = 0;
  return {
    click: async (place) => {
      acts += 1;
      await place.click();
    },
    clickNode: async (id, modifier) => {
      acts += 1;
      const { x, y } = await findNode(page, id);
      if (modifier) await page.keyboard.down(modifier);
      await page.mouse.click(x, y);
      if (modifier) await page.keyboard.up(modifier);
    },
    press: async (key) => {
      acts += 1;
      await page.keyboard.press(key);
    },
    type: async (words) => {
      acts += 1;
      await page.keyboard.type(words);
    },
    acts: () => acts,
  };
}

const option = (page: Page, name: RegExp): Locator =>
  page.getByRole('listbox', { name: 'Résultats' }).getByRole('option', { name, selected: true });

/** How many quotes stand wholly on the screen, one under the other. */
const countWholeQuotes = (quotes: Locator): Promise<number> =>
  quotes.evaluateAll(
    (elements) =>
      elements.filter((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const isHit = (y: number): boolean =>
          element.contains(document.elementFromPoint((left + right) / 2, y));
        return isHit(top + 4) && isHit(bottom - 4);
      }).length,
  );

/** Goes where a link leads, without loading the page. */
const followLink = async (page: Page, link: string): Promise<void> => {
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, link);
  await waitForFrames(page);
  await waitForFrames(page);
};

const settle = async (page: Page): Promise<Awaited<ReturnType<typeof readCamera>>> => {
  await waitForFrames(page);
  await page.waitForTimeout(250);
  return readCamera(page);
};

describe('an analyst', () => {
  it.each([
    ['maroc', 'Maroc'],
    ['mali', 'Mali'],
  ])('reads three passages of %s after one click', async (id, name) => {
    const { page } = await visit();
    const hand = handOn(page);
    await hand.clickNode(id);
    const quotes = panelOf(page, name).locator('blockquote');
    await quotes.nth(2).waitFor();
    expect(await countWholeQuotes(quotes)).toBeGreaterThanOrEqual(3);
    expect(hand.acts()).toBe(1);
  });

  it.each([
    ['three', 'any node that has three', { width: 1440, height: 900 }, 3],
    ['one', 'the nodes with the longest names, in the half-open sheet of a phone', { ...phone }, 1],
  ] as const)('has %s whole passages of %s on the screen', async (_, __, window, wanted) => {
    const { page } = await openQuietly({
      ...window,
      pixelRatio: 1,
      path: linkToNode('maroc'),
      fetchesAhead: false,
    });
    await page.locator('blockquote').first().waitFor();
    const nodes =
      wanted === 3
        ? graph.nodes.filter(({ mentions }) => mentions.length >= wanted)
        : graph.nodes.toSorted((a, b) => b.label.fr.length - a.label.fr.length).slice(0, 30);
    const short: string[] = [];
    for (const { id } of nodes) {
      await followLink(page, linkToNode(id));
      const quotes = page.locator('blockquote');
      const whole = await countWholeQuotes(quotes);
      if (whole < Math.min(wanted, await quotes.count())) short.push(`${id}: ${whole}`);
    }
    expect(short).toEqual([]);
  });

  it('reads what ties Morocco to France in 2015 after six acts, with what is left in the frame', async () => {
    const { page } = await visit();
    const hand = handOn(page);
    await hand.click(page.getByRole('checkbox', { name: /^Maroc,/ }));
    await hand.click(page.getByRole('checkbox', { name: /^France,/ }));
    await hand.press('/');
    await hand.type('2015');
    await option(page, /2015/).waitFor();
    await hand.press('Enter');
    await settle(page);
    expect((await listShown(page)).edges.length).toBeGreaterThan(0);
    expect(await measureBeyond(page)).toBeLessThanOrEqual(0);
    await hand.press('p');
    const panel = panelOf(page, 'Passages de la vue');
    await panel.locator('blockquote').first().waitFor();
    expect(await panel.locator('blockquote mark').count()).toBeGreaterThan(0);
    await settle(page);
    expect(await measureBeyond(page)).toBeLessThanOrEqual(0);
    expect(hand.acts()).toBeLessThanOrEqual(6);
  });

  it('learns who founded the Cémoc by asking it, each founding with its sentence', async () => {
    const { page } = await visit();
    const hand = handOn(page);
    await hand.press('/');
    await hand.type('qui a fondé le cémoc');
    const foundings = page
      .getByRole('listbox', { name: 'Résultats' })
      .getByRole('option', { name: /a fondé le Cémoc/ });
    await foundings.nth(3).waitFor();
    const said = await foundings.allTextContents();
    for (const country of ['Algérie', 'Mali', 'Mauritanie', 'Niger'])
      expect(said.some((text) => text.includes(country))).toBe(true);
    await hand.click(foundings.first());
    await page
      .getByRole('region', { name: /a fondé le Cémoc/ })
      .locator('blockquote mark')
      .first()
      .waitFor();
    expect(hand.acts()).toBeLessThanOrEqual(3);
  });

  it('sees how two nodes are connected, each step with its quote, after three acts', async () => {
    const { page } = await visit();
    const hand = handOn(page);
    await hand.clickNode('polisario');
    await panelOf(page, 'Polisario').waitFor();
    await hand.clickNode('dgse', 'Shift');
    await hand.click(page.getByRole('button', { name: 'Comment sont-ils reliés\u202f?' }));
    const steps = page.getByRole('list', { name: 'Étapes du chemin' }).locator(':scope > li');
    await steps.first().waitFor();
    for (const step of await steps.all()) expect(await step.locator('mark').count()).toBeGreaterThan(0);
    expect(hand.acts()).toBe(3);
  });

  it('opens an article by its name, and is back where it was by the Back button', async () => {
    const { page } = await visit();
    const opening = await settle(page);
    const hand = handOn(page);
    await hand.click(page.getByRole('button', { name: /^Lire la source.*Kiosque360/ }));
    await page.locator('article').waitFor();
    expect(await page.locator('article p').count()).toBeGreaterThan(2);
    expect(hand.acts()).toBe(1);
    await page.goBack();
    await page.locator('article').waitFor({ state: 'detached' });
    expectSame(await settle(page), opening);
  });

  it('looks at Mali from 2010 to 2013, and comes back to the very opening step by step or at once', async () => {
    const { page } = await visit();
    const opening = await settle(page);
    const hand = handOn(page);
    await hand.click(page.getByRole('checkbox', { name: /^Mali,/ }));
    const mali = await settle(page);
    await hand.press('/');
    await hand.type('2010-2013');
    await option(page, /2010.2013/).waitFor();
    await hand.press('Enter');
    await settle(page);
    expect(new URL(page.url()).search).toContain('2010');
    expect(await measureBeyond(page)).toBeLessThanOrEqual(0);
    await page.keyboard.press('Control+z');
    expectSame(await settle(page), mali);
    await hand.click(page.getByRole('button', { name: 'Maillage' }));
    expectSame(await settle(page), opening);
    expect(hand.acts()).toBeLessThanOrEqual(6);
  });
});

function expectSame(
  after: Awaited<ReturnType<typeof readCamera>>,
  before: Awaited<ReturnType<typeof readCamera>>,
): void {
  expect(after.zoom).toBeCloseTo(before.zoom, 3);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(1.5);
}
