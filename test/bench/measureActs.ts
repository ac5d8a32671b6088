import type { NodeSingular } from 'cytoscape';
import type { Page } from 'playwright-core';
import type { GraphElement } from '../../src/canvas/cytoscape/useGraphHandle.ts';
import { displayWords } from '../../src/store/view/displayWords.ts';
import { type Display, defaultView, displays } from '../../src/store/view/view.ts';
import { findNode, waitForFrames } from '../helpers/canvas.ts';
import { type Timing, timeAct } from './probe.ts';
import { type Measured, summarize } from './statistics.ts';

/** One act over its repetitions, in ms. */
export interface ActTiming {
  readonly script: Measured;
  readonly painted: Measured;
}

export interface ActTimes {
  readonly select: ActTiming;
  readonly filter: ActTiming;
  readonly search: ActTiming;
  /** From the graph to each other display, by its id. */
  readonly displays: Readonly<Record<string, ActTiming>>;
}

/** `times` repetitions of the acts of a reader, with the real pointer and keyboard. */
export async function measureActs(page: Page, times: number): Promise<ActTimes> {
  return {
    select: await measureSelect(page, times),
    filter: await measureFilter(page, times),
    search: await measureSearch(page, times),
    displays: await measureDisplays(page, times),
  };
}

const detailsPanel = 'section:has([aria-label="Fermer le panneau"])';

/** A click on a node, until its panel is painted. */
async function measureSelect(page: Page, times: number): Promise<ActTiming> {
  const ids = await findTellingNodes(page, 6);
  const timings: Timing[] = [];
  // The first selection opens the panel and narrows the canvas; it warms up and does not count.
  for (let n = 0; n <= times; n += 1) {
    // Each selection moves the graph; the next node may have left the canvas.
    await page.keyboard.press('0');
    const { x, y } = await findNode(page, ids[n % ids.length] ?? '');
    await page.mouse.move(x, y);
    await waitForFrames(page);
    const timing = await timeAct(page, 'mouseup', { in: detailsPanel }, () => page.mouse.click(x, y));
    if (n > 0) timings.push(timing);
  }
  await page.keyboard.press('Escape');
  return summarizeTimings(timings);
}

/** A node type switched off or on, until the canvas has been painted accordingly. */
async function measureFilter(page: Page, times: number): Promise<ActTiming> {
  const row = page.getByRole('switch', { name: /^Services/ });
  const timings: Timing[] = [];
  for (let n = 0; n <= times + (times % 2); n += 1) {
    const timing = await timeAct(page, 'click', 'canvas', () => row.click());
    await waitForFrames(page);
    if (n > 0) timings.push(timing);
  }
  await row.click();
  return summarizeTimings(timings);
}

/** A letter typed into the search, until the list of results is painted. */
async function measureSearch(page: Page, times: number): Promise<ActTiming> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').getByRole('combobox');
  await field.waitFor();
  const timings: Timing[] = [];
  // The first two letters of words that the articles use: each changes the list.
  const beginnings = ['ma', 'fr', 'se', 'ré', 'co', 'dé'];
  for (let n = 0; n <= times / 2; n += 1) {
    await field.fill('');
    await waitForFrames(page);
    for (const letter of beginnings[n % beginnings.length] ?? 'ma') {
      const timing = await timeAct(page, 'input', { in: '[role="listbox"]' }, () =>
        page.keyboard.insertText(letter),
      );
      if (n > 0) timings.push(timing);
    }
  }
  await field.fill('');
  await page.keyboard.press('Escape');
  return summarizeTimings(timings);
}

/** A click on the tab of each display, until it is painted; its script was fetched when the page was idle. */
async function measureDisplays(page: Page, times: number): Promise<Readonly<Record<string, ActTiming>>> {
  const names = displayWords.fr;
  const tab = (display: Display) =>
    page.getByRole('navigation').getByRole('button', { name: names[display], exact: true });
  const medians: [string, ActTiming][] = [];
  for (const display of displays.filter((one) => one !== defaultView.display)) {
    const timings: Timing[] = [];
    for (let n = 0; n <= times; n += 1) {
      const timing = await timeAct(page, 'click', { in: 'main' }, () => tab(display).click());
      await tab(defaultView.display).click();
      await waitForFrames(page);
      if (n > 0) timings.push(timing);
    }
    medians.push([display, summarizeTimings(timings)]);
  }
  return Object.fromEntries(medians);
}

const summarizeTimings = (timings: readonly Timing[]): ActTiming => ({
  script: summarize(timings.map(({ script }) => script)),
  painted: summarize(timings.map(({ painted }) => painted)),
});

/** Ids of the largest nodes on screen that nothing covers. */
async function findTellingNodes(page: Page, count: number): Promise<readonly string[]> {
  const ids = await page.evaluate((wanted) => {
    const container = document.querySelector('[data-graph]') as GraphElement;
    const { x, y, width, height } = container.getBoundingClientRect();
    const nodes = container.graph.nodes(':visible').toArray() as NodeSingular[];
    return nodes
      .filter((node) => {
        const at = node.renderedPosition();
        // Nodes near the right edge would be covered by the panel when it opens.
        if (at.x < 40 || at.y < 90 || at.x > width * 0.55 || at.y > height - 60) return false;
        return container.contains(document.elementFromPoint(at.x + x, at.y + y));
      })
      .sort((a, b) => b.renderedWidth() - a.renderedWidth())
      .slice(0, wanted)
      .map((node) => node.id());
  }, count);
  if (ids.length < 2) throw new Error('Fewer than two nodes can be clicked.');
  return ids;
}
