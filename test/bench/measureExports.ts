import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '../helpers/findBrowser.ts';
import { openPage } from '../helpers/openPage.ts';
import { generateGraph } from './generateGraph.ts';
import { serveFolder } from './serveFolder.ts';

interface ExportFigures {
  /** What its button says. */
  readonly file: string;
  readonly kilobytes: number;
  /** From the click to the saved file. */
  readonly seconds: number;
  /** The longest time in which the page could answer nobody, with what other programs took of the machine. */
  readonly 'longest stall (ms)': number;
  /** The longest task of the page's own thread, in time of the processor: whatever else runs, it counts only itself. */
  readonly 'longest task (ms)': number;
}

/** Has the built page write each of its data files of a whole graph of so many nodes, in a real browser. */
export async function measureExports(root: string, nodes = 5000): Promise<readonly ExportFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-exports-'));
  await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const server = await serveFolder(folder, { 'graph.json': JSON.stringify(generateGraph(nodes)) });
  const browser = await launchBrowser();
  try {
    const { page } = await openPage(browser, server.url, { path: '?show=statistics' });
    await page.getByRole('button', { name: 'Exporter', exact: true }).click({ timeout: 120_000 });
    await page.getByRole('radio', { name: /Tout le graphe/ }).check();
    const group = page.getByRole('dialog').getByRole('region', { name: 'Données' });
    const figures: ExportFigures[] = [];
    for (const button of await group.getByRole('button').all()) {
      const file = (await button.textContent())?.replace(/^Télécharger\s*/, '') ?? '';
      await browser.startTracing(page, { categories: ['toplevel'] });
      await startWatch(page);
      const start = performance.now();
      const [saved] = await Promise.all([
        page.waitForEvent('download', { timeout: 120_000 }),
        button.click(),
      ]);
      const bytes = statSync(await saved.path()).size;
      const seconds = Math.round((performance.now() - start) / 100) / 10;
      const stall = Math.round(await endWatch(page));
      figures.push({
        file,
        kilobytes: Math.round(bytes / 1000),
        seconds,
        'longest stall (ms)': stall,
        'longest task (ms)': Math.round(longestTaskIn(await browser.stopTracing())),
      });
    }
    return figures;
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What we use of an event of Chromium's traces; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** How much of the processor it took. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** In ms, of the threads on which pages run. */
function longestTaskIn(trace: Buffer): number {
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(trace.toString());
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = traceEvents.filter((one) => one.tdur !== undefined && pages.has(threadOf(one)));
  if (tasks.length === 0) throw new Error('The trace has no task of the page.');
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}

interface Watched {
  watch: { last: number; longest: number; timer: number };
}

const startWatch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watch = { last: performance.now(), longest: 0, timer: 0 };
    watch.timer = window.setInterval(() => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
    }, 10);
    (window as unknown as Watched).watch = watch;
  });

const endWatch = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { watch } = window as unknown as Watched;
    clearInterval(watch.timer);
    return Math.max(watch.longest, performance.now() - watch.last);
  });
