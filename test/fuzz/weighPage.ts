import { displays } from '../../src/store/view/view.ts';
import type { WatchedPage } from './watchPage.ts';

interface Weight {
  /** Bytes of script heap, compiled code included. */
  readonly heap: number;
  /** Bytes of what the page itself keeps: objects, texts, elements. */
  readonly kept: number;
  /** All words that the page showed then: two weights are of the same view if these are the same. */
  readonly words: string;
}

/** How often the page is weighed: the least counts. */
const readings = 3;

/**
 * Weighs the page after garbage collection, at the opening view and at rest (`PageProbe.rest`), so that two weights compare
 * what the page keeps and not what it happens to show. The least of three readings counts, between which all displays are
 * shown: browser and React hold the elements that were last pressed, typed into or drawn until others take their place, up
 * to a megabyte of them, while what leaks is there at every reading. Code that has been compiled is told apart: the browser
 * keeps it for a while or throws it away as it sees fit, and it has an end, being made of the page's scripts, which differ
 * with what was opened.
 */
export async function weighPage(watched: WatchedPage): Promise<Weight> {
  const { page, ask } = watched;
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('Escape');
  await goToGraph(watched);
  // Where another corpus was open, the graph was read anew, and its search is made when it is asked.
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
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const pieces: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }) => pieces.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  return { heap: usedSize, kept: sumWithoutCode(JSON.parse(pieces.join(''))), words };
}

/** The parts of a heap snapshot that are read here: a flat list of numbers, so many for each node. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

function sumWithoutCode({ snapshot: { meta }, nodes }: Snapshot): number {
  const [types] = meta.node_types;
  const [typeAt, sizeAt] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('self_size')];
  let sum = 0;
  for (let at = 0; at < nodes.length; at += meta.node_fields.length)
    if (types[nodes[at + typeAt] ?? 0] !== 'code') sum += nodes[at + sizeAt] ?? 0;
  return sum;
}
