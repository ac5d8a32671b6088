import type { CDPSession, Page } from 'playwright-core';
import { listShown } from '../helpers/canvas.ts';

/** Bytes of script heap after garbage collection. */
export interface Memory {
  readonly before: number;
  readonly after: number;
}

const warmUp = 100;

/**
 * The heap before and after `acts` actions of a reader, alternating selections and filters. The page is warmed up
 * first: what is computed once and kept (an index, a cache of glyphs) is no leak.
 */
export async function measureMemory(page: Page, acts: number): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await listShown(page);
  await act(page, nodes, warmUp);
  const before = await collectAndWeigh(session);
  await act(page, nodes, acts);
  const after = await collectAndWeigh(session);
  return { before, after };
}

/**
 * Each action goes to an entry of the history: what the page does on Back, at its own speed. All of them are done by one
 * script: one for each would be compiled and kept, and weigh more than what the page keeps.
 */
async function act(page: Page, nodes: readonly string[], times: number): Promise<void> {
  const searches = Array.from({ length: times }, (_, n) => {
    if (n % 2 === 0) return `?sel=${encodeURIComponent(nodes[n % nodes.length] ?? '')}`;
    return n % 4 === 1 ? '?hide=agency,place' : '';
  });
  await page.evaluate(async (targets) => {
    for (const target of targets) {
      history.replaceState(history.state, '', `${location.pathname}${target}`);
      dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
  }, searches);
}

async function collectAndWeigh(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  for (let n = 0; n < 3; n += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
