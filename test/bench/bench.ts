import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { waitForPicture } from '../helpers/canvas.ts';
import { launchBrowser } from '../helpers/findBrowser.ts';
import { readGraphText } from '../helpers/graphFile.ts';
import { openPage } from '../helpers/openPage.ts';
import { barsOfPage, barsOfPeers, barsOfPipeline, printBars } from './bars.ts';
import { generateGraph } from './generateGraph.ts';
import { type ActTimes, measureActs } from './measureActs.ts';
import { measureBytes, type SentBytes } from './measureBytes.ts';
import { measureExports } from './measureExports.ts';
import { type CameraFrames, measureFrames } from './measureFrames.ts';
import { measureLibraries } from './measureLibraries.ts';
import { type Memory, measureMemory } from './measureMemory.ts';
import { measureOpening, type Openings } from './measureOpening.ts';
import { measureOwn } from './measureOwn.ts';
import { measureParallel } from './measureParallel.ts';
import { measurePeers } from './measurePeers.ts';
import { measurePipeline } from './measurePipeline.ts';
import { measureSlowOpening } from './measureSlowOpening.ts';
import { measureTable, type TableFigures } from './measureTable.ts';
import { printPeers, printReport } from './report.ts';
import { serveFolder } from './serveFolder.ts';

/*
 * `npm run bench`: the production page in a real browser. The figures are printed, each beside its bar, and written to
 * test-results/bench.json; it exits with 1 when a bar is missed by more than the noise. `-- --quick` does fewer
 * repetitions. Each of these measures one thing alone, and prints it:
 *
 * - `-- --libraries`: what each library adds to the bundle;
 * - `-- --pipeline [COUNT]`: generated articles, annotated ones and ones that the rules read first, with bars;
 * - `-- --parallel [COUNT]`: so many articles, by one process, by GNU parallel and by Slurm;
 * - `-- --exports`: each format of the dialog to export;
 * - `-- --opening`: the opening on a slow machine and network;
 * - `-- --own`: articles and graphs of the reader's own;
 * - `-- --peers FOLDER …`: the opening of other built pages beside ours, with bars.
 */

export interface PageFigures {
  readonly name: string;
  readonly nodes: number;
  readonly edges: number;
  /** Our page, and a minimal page that draws the same graph. */
  readonly opening: { readonly page: Openings; readonly minimal: Openings };
  readonly acts: ActTimes;
  readonly frames: CameraFrames;
  readonly table: TableFigures;
  readonly memory: Memory | null;
}

export interface Report {
  readonly browser: string;
  readonly machine: string;
  readonly bytes: SentBytes;
  readonly pages: readonly PageFigures[];
}

const root = join(import.meta.dirname, '..', '..');
const options = new Set(process.argv.slice(2));
const quick = options.has('--quick');

if (options.has('--libraries')) {
  console.table((await measureLibraries(root)).map(({ name, gzip }) => ({ name, 'gzip kB': kilo(gzip) })));
} else if (options.has('--pipeline')) {
  const figures = await measurePipeline(root, Number(process.argv.at(-1)) || 1000);
  console.table(figures);
  printBars(barsOfPipeline(figures));
} else if (options.has('--parallel')) {
  console.table(await measureParallel(root, Number(process.argv.at(-1)) || 20_000));
} else if (options.has('--exports')) {
  console.table(await measureExports(root));
} else if (options.has('--opening')) {
  console.table(await measureSlowOpening(root));
} else if (options.has('--peers')) {
  await measureBeside(process.argv.slice(process.argv.indexOf('--peers') + 1));
} else if (options.has('--own')) {
  console.table(await measureOwn(root));
} else {
  const report = await measurePage();
  printReport(report);
  printBars(barsOfPage(report.pages));
  mkdirSync(join(root, 'test-results'), { recursive: true });
  writeFileSync(join(root, 'test-results', 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
}

/** Builds our page and prints how it opens beside these built pages, each in a folder. */
async function measureBeside(folders: readonly string[]): Promise<void> {
  const missing = folders.find((folder) => !existsSync(join(folder, 'index.html')));
  if (folders.length === 0 || missing !== undefined)
    throw new Error(
      `Name folders of built pages, each with an index.html: --peers FOLDER …${missing ? ` (${missing} has none)` : ''}`,
    );
  const ours = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
  await build({ root, logLevel: 'error', build: { outDir: ours, emptyOutDir: true } });
  const browser = await launchBrowser();
  try {
    const pages = await measurePeers(browser, [ours, ...folders], quick ? 3 : 9);
    printPeers(pages);
    printBars(barsOfPeers(pages));
  } finally {
    await browser.close();
    rmSync(ours, { recursive: true, force: true });
  }
}

async function measurePage(): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-bench-'));
  const page = join(folder, 'page');
  const minimal = join(folder, 'minimal');
  await build({ root, logLevel: 'error', build: { outDir: page, emptyOutDir: true } });
  await build({
    root: join(import.meta.dirname, 'minimal'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: minimal, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
  });
  const browser = await launchBrowser();
  try {
    const pages: PageFigures[] = [];
    for (const graph of listGraphs()) {
      console.log(`${graph.name} …`);
      pages.push(await measureGraph(browser, { page, minimal }, graph));
    }
    return {
      browser: browser.version(),
      machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
      bytes: measureBytes(page),
      pages,
    };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface GraphToDraw {
  readonly name: string;
  readonly text: string;
  readonly times: number;
}

function listGraphs(): GraphToDraw[] {
  const sizes = quick ? [1000] : [1000, 5000, 10_000];
  return [
    { name: 'the real graph', text: readGraphText(), times: quick ? 3 : 9 },
    ...sizes.map((size) => ({
      name: `${size} generated nodes`,
      text: JSON.stringify(generateGraph(size)),
      times: size > 1000 || quick ? 3 : 5,
    })),
  ];
}

async function measureGraph(
  browser: Browser,
  folders: { readonly page: string; readonly minimal: string },
  { name, text, times }: GraphToDraw,
): Promise<PageFigures> {
  const { nodes, edges } = JSON.parse(text) as { nodes: unknown[]; edges: unknown[] };
  const served = await serveFolder(folders.page, { 'graph.json': text });
  const servedMinimal = await serveFolder(folders.minimal, { 'graph.json': text });
  try {
    const opening = await measureOpening(browser, { page: served.url, minimal: servedMinimal.url }, times);
    const { page, close } = await openPage(browser, served.url, { reducedMotion: 'no-preference' });
    await waitForPicture(page);
    const acts = await measureActs(page, quick ? 5 : 15);
    const frames = await measureFrames(page);
    const table = await measureTable(page, quick ? 3 : 9);
    const memory = nodes.length <= 1000 ? await measureMemory(page, quick ? 200 : 1000) : null;
    await close();
    return { name, nodes: nodes.length, edges: edges.length, opening, acts, frames, table, memory };
  } finally {
    await Promise.all([served.close(), servedMinimal.close()]);
  }
}

function kilo(bytes: number): number {
  return Math.round(bytes / 100) / 10;
}
