import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '../helpers/findBrowser.ts';
import { openPage } from '../helpers/openPage.ts';
import { notePicture, type Opening, readOpening } from './measureOpening.ts';
import { serveFolder } from './serveFolder.ts';
import { median } from './statistics.ts';

/** One window and page; medians in ms from navigation. */
interface SlowOpening {
  readonly window: string;
  readonly page: string;
  readonly 'first contentful paint': number;
  readonly 'finished canvas': number;
  /** The machine's own load during the measurement: on a busy machine the figures mean nothing. */
  readonly load: number;
}

const times = 3;
const slowness = { cpu: 4, latencyMs: 150, bytesPerSecond: 1_600_000 / 8 };
const windows = [
  { name: 'phone, 390 × 844', width: 390, height: 844, touch: true },
  { name: 'wide, 1440 × 900', width: 1440, height: 900, touch: false },
] as const;

/**
 * The production page with the processor slowed four times and a slow network (1.6 Mbit/s, 150 ms), as a web host would
 * serve it, compared with the same page without its opening picture. They take turns.
 */
export async function measureSlowOpening(root: string): Promise<readonly SlowOpening[]> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-opening-'));
  await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const pages = [
    { name: 'with the picture', served: await serveFolder(folder, {}, 'web host') },
    {
      name: 'without it',
      served: await serveFolder(folder, { 'index.html': withoutPicture(html) }, 'web host'),
    },
  ];
  const browser = await launchBrowser();
  try {
    const found: SlowOpening[] = [];
    for (const window of windows) {
      const samples = pages.map((): Opening[] => []);
      for (let round = 0; round < times; round += 1) {
        for (const [n, { served }] of pages.entries()) {
          samples[n]?.push(await openSlowly(browser, served.url, window));
        }
      }
      for (const [n, { name }] of pages.entries()) {
        const taken = samples[n] ?? [];
        found.push({
          window: window.name,
          page: name,
          'first contentful paint': Math.round(median(taken.map(({ painted }) => painted))),
          'finished canvas': Math.round(median(taken.map(({ drawn }) => drawn))),
          load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
        });
      }
    }
    return found;
  } finally {
    await browser.close();
    await Promise.all(pages.map(({ served }) => served.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openSlowly(
  browser: Browser,
  url: string,
  { width, height, touch }: (typeof windows)[number],
): Promise<Opening> {
  const { page, close } = await openPage(browser, url, {
    width,
    height,
    touch,
    reducedMotion: 'no-preference',
    before: `(${notePicture})()`,
    prepare: slowDown,
  });
  const opening = await readOpening(page);
  await close();
  return opening;
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowness.latencyMs,
    downloadThroughput: slowness.bytesPerSecond,
    uploadThroughput: slowness.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness.cpu });
}

/** The picture is followed by the page's empty root. */
function withoutPicture(html: string): string {
  const cut = html.replace(/<div id="opening".*?(?=\s*<div id="root">)/s, '');
  if (cut === html) throw new Error('index.html has no opening picture to cut out.');
  return cut;
}
