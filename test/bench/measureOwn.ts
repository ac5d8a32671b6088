import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { waitForPicture } from '../helpers/canvas.ts';
import { launchBrowser } from '../helpers/findBrowser.ts';
import { openPage } from '../helpers/openPage.ts';
import { generateGraph } from './generateGraph.ts';
import { makeArticles } from './makeArticles.ts';
import { serveFolder } from './serveFolder.ts';

/** What a reader does with files of their own, and what it costs. */
interface OwnFigures {
  readonly act: string;
  readonly seconds: number;
  /** Milliseconds of the longest task of the page's main thread: so long nothing answers. */
  readonly 'longest stall': number;
  /** So many tasks took longer than 50 ms. */
  readonly 'long tasks': number;
  /** The most memory that the page's process held up to then, its workers' too, MB; null where the system does not tell. */
  readonly 'peak MB': number | null;
  /** The machine's own load: figures mean little on a busy one. */
  readonly load: number;
}

const articleCount = 200;
const nodeCount = 5000;
const decisionCount = 60;
/** A stop is asked for when so many articles are read. */
const stopAt = 20;
const patience = { timeout: 600_000 };

/** Two hundred articles dropped at once, read and added, and a graph of 5,000 nodes opened by drop, in the production page. */
export async function measureOwn(root: string): Promise<readonly OwnFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-own-'));
  await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const served = await serveFolder(folder);
  const browser = await launchBrowser();
  try {
    return [
      ...(await measureArticles(browser, served.url, makeArticles(root, articleCount))),
      await measureGraph(browser, served.url, JSON.stringify(generateGraph(nodeCount))),
    ];
  } finally {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureArticles(
  browser: Browser,
  url: string,
  articles: ReadonlyMap<string, string>,
): Promise<OwnFigures[]> {
  const { page, close } = await openPage(browser, url, { reducedMotion: 'no-preference' });
  await waitForPicture(page);
  const watch = await watchPage(browser, page);
  const dialog = page.getByRole('dialog', { name: 'Ajouter des articles' });
  const figures: OwnFigures[] = [];

  await drop(page, articles);
  const read = (count: number) => dialog.getByText(new RegExp(`^200 reçus, ${count} lus`));
  await dialog.getByText('200 reçus').waitFor(patience);
  figures.push(await watch.tell('show 200 dropped files'));

  await dialog.getByText(new RegExp(`^200 reçus, (?:${stopAt}|[2-9]\\d|1\\d\\d) lus`)).waitFor(patience);
  await watch.tell('');
  await dialog.getByRole('button', { name: 'Suspendre l’extraction' }).click();
  await dialog.getByRole('button', { name: 'Reprendre l’extraction' }).waitFor(patience);
  figures.push(await watch.tell('stop reading them'));

  await dialog.getByRole('button', { name: 'Reprendre l’extraction' }).click();
  await read(articles.size).waitFor(patience);
  figures.push(await watch.tell('read the rest of them'));

  await dialog.getByRole('button', { name: 'Ajouter 200 articles' }).click();
  await page.getByText('200 articles ajoutés.').waitFor(patience);
  figures.push(await watch.tell('add them, proposals and all'));

  while (!(await page.evaluate(isGraphKept, articleCount))) await page.waitForTimeout(500);
  const again = await page.context().newPage();
  await again.goto(page.url());
  const watchAgain = await watchPage(browser, again, 'navigation');
  await waitForPicture(again);
  figures.push(await watchAgain.tell('open the corpus again'));
  await again.close();
  await watch.tell('');

  await page
    .locator('header')
    .getByRole('button', { name: /^Vérifier/ })
    .click(patience);
  const review = page.getByRole('region', { name: 'Vérifier' });
  await review.getByRole('button', { name: 'Accepter', exact: false }).first().waitFor(patience);
  figures.push(await watch.tell('open their review'));

  for (let n = 0; n < decisionCount; n += 1) await decide(page, n % 5 === 4 ? 'r' : 'a');
  figures.push(await watch.tell(`make ${decisionCount} decisions there, a key each`));
  await close();
  return figures;
}

/** Runs in the page: whether a graph of so many articles is kept, so that its corpus opens with it. */
async function isGraphKept(articles: number): Promise<boolean> {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'maillage-graphs')) return false;
  return new Promise((done) => {
    const opening = indexedDB.open('maillage-graphs');
    opening.onsuccess = () => {
      const { result } = opening;
      const reading = result.transaction('graphs').objectStore('graphs').getAll();
      reading.onsuccess = () => {
        result.close();
        done(reading.result.some(({ built }) => built.articles === articles));
      };
    };
  });
}

/** What the review reads aloud as it asks about it. */
const askedAloud = 'section[aria-label="Vérifier"] > p.sr-only[aria-live]';

/** Presses a key of the review and waits until the next proposal is asked about: then this one is decided. */
async function decide(page: Page, key: 'a' | 'r'): Promise<void> {
  const before = await page.locator(askedAloud).textContent();
  await page.keyboard.press(key);
  await page.waitForFunction(
    ([selector, words]) => document.querySelector(selector ?? '')?.textContent !== words,
    [askedAloud, before] as const,
    patience,
  );
}

async function measureGraph(browser: Browser, url: string, graph: string): Promise<OwnFigures> {
  const { page, close } = await openPage(browser, url, { reducedMotion: 'no-preference' });
  await waitForPicture(page);
  const watch = await watchPage(browser, page);
  await drop(page, new Map([['graph.json', graph]]));
  await page
    .getByText(/^[\d\u202f\s]+ nœuds sur 5\D?000/)
    .first()
    .waitFor(patience);
  await page.waitForFunction(() => new Promise((done) => requestIdleCallback(() => done(true))));
  const figures = await watch.tell('open a graph of 5,000 nodes by drop');
  await close();
  return figures;
}

/** Drops text files on the page, as from a folder. */
async function drop(page: Page, files: ReadonlyMap<string, string>): Promise<void> {
  const data = await page.evaluateHandle(
    (list) => {
      const transfer = new DataTransfer();
      for (const [name, text] of list) transfer.items.add(new File([text], name));
      return transfer;
    },
    [...files],
  );
  await page.evaluate(() => {
    (window as unknown as Watched).tasks = [];
    (window as unknown as Watched).since = performance.now();
  });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

interface Watched {
  tasks: number[];
  since: number;
}

/** Notes the page's long tasks; `tell` says what has been since it told last, or since the page was navigated to. */
async function watchPage(browser: Browser, page: Page, since: 'now' | 'navigation' = 'now') {
  const process = await findProcess(browser);
  await page.evaluate((all) => {
    const watched = window as unknown as Watched;
    watched.tasks = [];
    watched.since = all ? 0 : performance.now();
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.tasks.push(duration);
    }).observe({ type: 'longtask', buffered: all });
  }, since === 'navigation');
  return {
    tell: async (act: string): Promise<OwnFigures> => {
      const { ms, tasks } = await page.evaluate(async () => {
        const watched = window as unknown as Watched;
        const told = performance.now() - watched.since;
        // An entry is handed over a moment after its task.
        await new Promise((done) => setTimeout(done, 100));
        const { tasks } = watched;
        watched.tasks = [];
        watched.since = performance.now();
        return { ms: told, tasks };
      });
      return {
        act,
        seconds: Math.round(ms / 10) / 100,
        'longest stall': Math.round(Math.max(0, ...tasks)),
        'long tasks': tasks.length,
        'peak MB': peakOf(process),
        load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
      };
    },
  };
}

/** The page's process is the renderer that was started last. */
async function findProcess(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  return renderers.length === 0 ? null : Math.max(...renderers);
}

/** Linux tells the most that a process has held. */
function peakOf(process: number | null): number | null {
  try {
    const kilobytes = readFileSync(`/proc/${process}/status`, 'utf8').match(/^VmHWM:\s+(\d+) kB$/m)?.[1];
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
  } catch {
    return null;
  }
}
