import { writeUrl } from '../../src/store/view/url/urlFields.ts';
import { defaultView, displays } from '../../src/store/view/view.ts';
import { type HeapWeight, weighHeap } from '../helpers/weighHeap.ts';
import type { WatchedPage } from './watchPage.ts';

interface Weight extends HeapWeight {
  /** All words that the page showed then: two weights are of the same view if these are the same. */
  readonly words: string;
}

/** How often the page is weighed: the least counts. */
const readings = 3;

/**
 * Weighs the page after garbage collection, at the opening view and at rest (`PageProbe.rest`), so that two weights compare
 * what the page keeps and not what it happens to show. The least of three readings counts, between which all displays are
 * shown: browser and React hold the elements that were last pressed, typed into or drawn until others take their place, up
 * to a megabyte of them, while what leaks is there at every reading.
 */
export async function weighPage(watched: WatchedPage): Promise<Weight> {
  const { page, ask } = watched;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Escape');
  await goToGraph(watched);
  // Where another corpus was open, the graph was read anew: its search is made when it is asked, and the canvas holds from
  // then on what a filter has shown once.
  await ask('goTo', writeUrl({ ...defaultView, filters: { ...defaultView.filters, hiddenTypes: [] } }));
  await page.locator('[data-graph]').waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  await goToGraph(watched);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('maroc');
  await page.locator('dialog[open] [role="option"]').first().waitFor({ timeout: 60_000 });
  for (let times = 0; times < 2; times += 1) await page.keyboard.press('Escape');
  let least: Weight | null = null;
  for (let reading = 0; reading < readings; reading += 1) {
    for (const display of displays) {
      await ask('goTo', `?show=${display}`);
      await page.waitForTimeout(200);
      await page.mouse.click(...besideControls);
    }
    await goToGraph(watched);
    await ask('rest');
    await page.mouse.click(...besideControls);
    await page.waitForTimeout(1500);
    const weight = await readWeight(watched);
    if (least === null || weight.kept < least.kept) least = weight;
  }
  if (least === null) throw new Error('The page was not weighed.');
  return least;
}

/** A point in the bar at the head of the page where nothing is. */
const besideControls = [1, 1] as const;

async function goToGraph({ page, ask }: WatchedPage): Promise<void> {
  await ask('goTo', '');
  await page.locator('[data-graph]').waitFor({ state: 'attached' });
}

async function readWeight({ session, ask }: WatchedPage): Promise<Weight> {
  const words = (await ask('words')) ?? '';
  return { ...(await weighHeap(session)), words };
}
