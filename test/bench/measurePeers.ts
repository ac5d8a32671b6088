import { basename } from 'node:path';
import type { Browser, CDPSession } from 'playwright-core';
import { openPage } from '../helpers/openPage.ts';
import { serveFolder } from './serveFolder.ts';
import { type Measured, summarize } from './statistics.ts';

/** What can be known of any page's opening, whatever it is made with. */
export interface PeerFigures {
  readonly page: string;
  /** Ms from navigation to the first contentful paint. */
  readonly painted: Measured;
  /** Ms from navigation to the last change on the screen before it has stood still. */
  readonly finished: Measured;
  /** Ms of the page's main thread until then, and for as long as was waited for it to stand still. */
  readonly processor: Measured;
  /** What was sent, in bytes, as a web host packs it (gzip). */
  readonly bytes: Measured;
  /** Bytes of script heap after garbage collection. */
  readonly heap: Measured;
}

type Sample = Readonly<Record<Exclude<keyof PeerFigures, 'page'>, number>>;

/** A page has finished when its screen has not changed for so long; one that never stands still is left after a minute. */
const stillMs = 2000;
const patienceMs = 60_000;

/**
 * Opens other built pages beside ours, in turns, so that a busy moment of the machine affects all of them. Nothing is asked
 * of the pages: what has been drawn is seen on the screen. The reader of each stirs at once, by a key and by the pointer.
 */
export async function measurePeers(
  browser: Browser,
  folders: readonly string[],
  times: number,
): Promise<readonly PeerFigures[]> {
  const served = await Promise.all(folders.map((folder) => serveFolder(folder, {}, 'web host')));
  const samples: Sample[][] = folders.map(() => []);
  try {
    // The first round warms the browser up and does not count.
    for (let round = 0; round <= times; round += 1)
      for (const [at, { url }] of served.entries()) {
        const sample = await openOnce(browser, url);
        if (round > 0) samples[at]?.push(sample);
      }
  } finally {
    await Promise.all(served.map(({ close }) => close()));
  }
  return folders.map((folder, at) => {
    const over = (key: keyof Sample) => summarize((samples[at] ?? []).map((sample) => sample[key]));
    return {
      page: at === 0 ? 'ours' : basename(folder),
      painted: over('painted'),
      finished: over('finished'),
      processor: over('processor'),
      bytes: over('bytes'),
      heap: over('heap'),
    };
  });
}

async function openOnce(browser: Browser, url: string): Promise<Sample> {
  let session: CDPSession | null = null;
  let lastFrame = { data: '', at: 0 };
  let bytes = 0;
  const { page, close } = await openPage(browser, url, {
    before: `(${stir})()`,
    reducedMotion: 'no-preference',
    prepare: async (blank) => {
      const own = await blank.context().newCDPSession(blank);
      own.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
        if (data !== lastFrame.data) lastFrame = { data, at: (metadata.timestamp ?? 0) * 1000 };
        void own.send('Page.screencastFrameAck', { sessionId });
      });
      own.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      await own.send('Network.enable');
      await own.send('Performance.enable');
      await own.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
      session = own;
    },
  });
  try {
    const cdp = session as CDPSession | null;
    if (cdp === null) throw new Error('the page was opened without a session');
    const start = await page.evaluate(() => performance.timeOrigin);
    while (Date.now() - Math.max(lastFrame.at, start) < stillMs && Date.now() - start < patienceMs)
      await page.waitForTimeout(100);
    const painted = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    const { metrics } = await cdp.send('Performance.getMetrics');
    await cdp.send('HeapProfiler.enable');
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    const finished = lastFrame.at - start;
    return {
      painted: painted ?? finished,
      finished,
      processor: (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000,
      bytes,
      heap: usedSize,
    };
  } finally {
    await close();
  }
}

/** Runs in the page before its own scripts: a reader who acts as soon as there is a page. */
function stir(): void {
  document.addEventListener('DOMContentLoaded', () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
    document.body.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
  });
}
