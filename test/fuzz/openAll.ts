import type { EdgeId, NodeId } from '../../src/domain/basics/ids.ts';
import { writeUrl } from '../../src/store/view/url/urlFields.ts';
import { defaultView, displays, tables, type View } from '../../src/store/view/view.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import type { Fault } from './faults.ts';
import { typed } from './monkey.ts';
import type { WatchedPage } from './watchPage.ts';

/** Keys that open a dialog, a panel or a list, and one that is sure to close it again. */
const openers = ['?', 'x', 'l', 'l', 'Shift+L', 'Shift+L', 'p', 'Control+k'];

/**
 * Opens once each display, table, layout, panel, list and dialog in both languages, and all that the bar at the head of the
 * page leads to, and looks for each of the words that a monkey types. What the page fetches or builds but once and keeps,
 * such as the scripts of a display or what the search looks things up in, is then there. Tells of each what has gone wrong,
 * or null.
 */
export async function openAll(
  { page, ask, look }: WatchedPage,
  report: (fault: Fault | null, when: string) => void,
): Promise<void> {
  const rest = async (when: string) => {
    await page.waitForTimeout(150);
    report(await look(), when);
  };
  const close = async () => {
    for (let times = 0; times < 2; times += 1) await page.keyboard.press('Escape');
  };
  for (const view of viewsToOpen()) {
    const address = writeUrl(view);
    await ask('goTo', address);
    await rest(`at ${address}`);
  }
  await ask('goTo', '');
  for (const key of openers) {
    await page.keyboard.press(key);
    await rest(`after the key ${key}`);
    if (key === 'Control+k')
      for (const words of typed) {
        await page.keyboard.type(words);
        await rest(`looking for « ${words} »`);
        await page.keyboard.press('Control+a');
      }
    await close();
  }
  for (const { x, y } of (await ask('headControls')) ?? []) {
    await page.mouse.click(x, y);
    await rest(`after a click at ${x}, ${y} in the head of the page`);
    await close();
    await ask('goTo', '');
  }
}

/** Views that between them have all that the page shows of its graph. */
function viewsToOpen(): readonly View[] {
  const { nodes, edges, articles } = readGraphFile();
  const [node, other] = nodes.map(({ id }) => id) as [NodeId, NodeId];
  const [edge] = edges.map(({ id }) => id) as [EdgeId];
  const nodesOf = (...ids: readonly [NodeId, ...NodeId[]]) => ({ kind: 'nodes', ids }) as const;
  const parts: readonly Partial<View>[] = [
    ...displays.map((display) => ({ display })),
    ...displays.map((display) => ({ display, split: true })),
    ...tables.map((table) => ({ display: 'table', table }) as const),
    { display: 'timeline', lanes: 'type' },
    { layout: { kind: 'time' } },
    { layout: { kind: 'type' } },
    { layout: { kind: 'around', middle: [node] } },
    { labels: 'all' },
    { selection: nodesOf(node) },
    { selection: nodesOf(node, other) },
    { selection: nodesOf(node), focus: { around: [node], depth: 1, isolated: true, expanded: [] } },
    { selection: { kind: 'edge', id: edge, evidence: 0 } },
    { passages: true },
    ...articles.slice(0, 1).map(({ id }) => ({ reading: { article: id, passage: null } })),
    { chain: { from: null, to: null, mode: 'shortest', choice: 0 } },
    { chain: { from: node, to: other, mode: 'shortest', choice: 0 } },
    { chain: { from: node, to: other, mode: 'solid', choice: 0 } },
    { hidden: [node] },
    { filters: { ...defaultView.filters, hiddenTypes: [] } },
    { query: 'maroc' },
  ];
  return (['fr', 'en'] as const).flatMap((language) =>
    parts.map((part) => ({ ...defaultView, language, ...part })),
  );
}
