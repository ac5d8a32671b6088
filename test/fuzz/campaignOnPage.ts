import { existsSync } from 'node:fs';
import { parseGraph } from '../../src/domain/graph/parseGraph.ts';
import { makeRandom } from '../bench/random.ts';
import { serveFolder } from '../bench/serveFolder.ts';
import { waitForFrames, waitForPicture } from '../helpers/canvas.ts';
import { launchBrowser } from '../helpers/findBrowser.ts';
import { graphs, writeGraphCase } from './graphs.ts';
import { textOf } from './hostileText.ts';
import { kept, keptText } from './kept.ts';
import { links } from './links.ts';
import { actAtRandom, weighPage } from './monkey.ts';
import { getsWords, openWatched, type WatchedPage } from './watchPage.ts';

interface Options {
  readonly seed: number;
  readonly links: number;
  /** Hostile graphs that the page lets in, and with each a hostile dossier in the browser's storage. */
  readonly graphs: number;
  readonly monkeys: number;
  readonly acts: number;
  readonly say: (line: string) => void;
}

/** A case of a number, on a page that is there; other cases may have been on it before. */
interface Trial {
  readonly watched: WatchedPage;
  readonly url: string;
  readonly seed: number;
  readonly options: Options;
  readonly report: (line: string) => void;
}

/**
 * What goes wrong in the built page, in the real browser: nothing may be blank, said in the console, run, or hold the page
 * for more than a second of the processor, and a monkey leaves no more memory than it found. Gives how many faults there
 * were; each is said.
 */
export async function runCampaignOnPage(options: Options): Promise<number> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no page to try: run « npm run build » first.');
  const served = await serveFolder('dist');
  const browser = await launchBrowser();
  let faults = 0;
  const report = (line: string) => {
    faults += 1;
    options.say(`  ${line}`);
  };
  const tryEach = async (count: number, what: string, attempt: (trial: Trial) => Promise<void>) => {
    let watched: WatchedPage | null = null;
    for (let number = 0; number < count; number += 1) {
      const seed = options.seed + number;
      watched ??= await openWatched(browser, served.url);
      // A monkey leaves preferences and a dossier behind, and a page that could not be tried may be no more.
      let isSpent = what === 'monkey';
      try {
        await attempt({ watched, url: served.url, seed, options, report });
      } catch (error) {
        report(`${what} ${seed}: ${String(error).slice(0, 300)}`);
        isSpent = true;
      }
      if (!isSpent) continue;
      await watched.close().catch(() => {});
      watched = null;
    }
    await watched?.close();
    if (count > 0) options.say(`${what}s in the page: ${count}`);
  };
  try {
    await tryEach(options.links, 'link', openLink);
    await tryEach(options.graphs, 'graph', openGraph);
    await tryEach(options.monkeys, 'monkey', letLoose);
  } finally {
    await browser.close();
    await served.close();
  }
  return faults;
}

async function openLink({ watched, url, seed, report }: Trial): Promise<void> {
  const { page, look, openingMs } = watched;
  const search = links.make(makeRandom(seed)).map(textOf).join('').slice(0, 8000).replace(/#/g, '%23');
  await page.goto(`${url}${search}`);
  await getsWords(page);
  const fault = await look(openingMs);
  if (fault !== null) report(`link ${seed} ${search.slice(0, 200)}: ${fault}`);
}

/** The keys of the displays, and of the dossier. */
const displayKeys = ['2', '3', '4', '5', '1', 'd'];

async function openGraph({ watched, url, seed, report }: Trial): Promise<void> {
  const { page, look, openingMs } = watched;
  const random = makeRandom(seed);
  let body = '';
  while (!parseGraph(body).ok) body = writeGraphCase(graphs.make(random));
  const dossier = keptText({ ...kept.make(random), what: 'dossier' });
  await page.evaluate((text) => localStorage.setItem('maillage.dossier', text), dossier);
  await page.route('**/graph.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.goto(`${url}?show=graph`);
  await getsWords(page);
  const tell = (fault: string | null, when: string) => {
    if (fault !== null) report(`graph ${seed}, ${when}: ${fault}`);
  };
  tell(await look(openingMs), 'opened');
  for (const key of displayKeys) {
    await page.keyboard.press(key);
    await waitForFrames(page);
    await page.waitForTimeout(200);
    tell(await look(), `after the key ${key}`);
  }
  await page.unroute('**/graph.json');
}

/** Acts before the heap is weighed first: what is loaded and worked out once, and kept, is no leak. */
const warmUp = 150;
/** By how much the heap may differ after a monkey, as a share. */
const mostGrowth = 0.05;

async function letLoose({ watched, url, seed, options, report }: Trial): Promise<void> {
  const { page, look, counts } = watched;
  const random = makeRandom(seed);
  const done: string[] = [];
  let before = 0;
  for (let number = -warmUp; number < options.acts; number += 1) {
    if (number === 0) {
      before = await weighPage(page);
      // To collect garbage so thoroughly is no work of the page's.
      await look(Number.POSITIVE_INFINITY);
    }
    const act = await actAtRandom(page, random).catch(
      (error: unknown) => `could not act: ${String(error).slice(0, 80)}`,
    );
    done.push(act);
    const fault = await look();
    if (fault === null) continue;
    report(`monkey ${seed}, act ${number}: ${fault}\n    after ${done.slice(-8).join(' · ')}`);
    await page.goto(url);
    await waitForPicture(page);
    await look(Number.POSITIVE_INFINITY);
  }
  const after = await weighPage(page);
  const { longestCpuMs, longestWaitMs } = counts();
  const said = `heap ${mb(before)} before, ${mb(after)} after`;
  if (after > before * (1 + mostGrowth)) report(`monkey ${seed}: ${said}`);
  options.say(
    `monkey ${seed}: ${options.acts} acts, ${said}; longest act ${longestCpuMs} ms of the processor, longest task ${longestWaitMs} ms of the clock`,
  );
}

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
