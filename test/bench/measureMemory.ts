import type { Page } from 'playwright-core';
import { listShown } from '../helpers/canvas.ts';
import { type HeapWeight, weighHeap } from '../helpers/weighHeap.ts';

export interface Memory {
  readonly before: HeapWeight;
  readonly after: HeapWeight;
}

/**
 * The heap before and after `acts` actions of a reader, alternating selections and filters. The very same acts come once
 * before: what is computed once and kept, as the passages of a node and the widths of its words, is no leak.
 */
export async function measureMemory(page: Page, acts: number): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await listShown(page);
  await act(page, nodes, acts);
  const before = await weighHeap(session);
  await act(page, nodes, acts);
  const after = await weighHeap(session);
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
