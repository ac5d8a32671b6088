import { existsSync } from 'node:fs';
import { parseGraph } from '../../src/domain/graph/parseGraph.ts';
import { makeRandom } from '../bench/random.ts';
import { serveFolder } from '../bench/serveFolder.ts';
import { launchBrowser } from '../helpers/findBrowser.ts';
import type { Fault, Tally } from './faults.ts';
import { graphs, writeGraphCase } from './graphs.ts';
import { textOf } from './hostileText.ts';
import { kept, keptText } from './kept.ts';
import { letLoose } from './letLoose.ts';
import { links } from './links.ts';
import { visitAll } from './visitAll.ts';
import { getsWords, openWatched, type WatchedPage } from './watchPage.ts';

interface Options {
  readonly seed: number;
  readonly links: number;
  /** Hostile graphs that the page lets in, and with each a hostile dossier in the browser's storage. */
  readonly graphs: number;
  readonly monkeys: number;
  readonly acts: number;
  readonly tally: Tally;
  readonly say: (line: string) => void;
}

/** A case of a number, on a page that is there; other cases may have been on it before. */
export interface Trial {
  readonly watched: WatchedPage;
  readonly url: string;
  readonly seed: number;
  readonly acts: number;
  /** Counts what has gone wrong, and says where: `when`. Nothing for null. */
  readonly report: (fault: Fault | null, when: string) => void;
  readonly say: (line: string) => void;
}

/** The longest that any case may take: a page that no longer answers would hold the campaign for ever. */
const mostMinutes = 30;

/**
 * What goes wrong in the built page, in the real browser: nothing may be blank, said in the console, run, or hold the page
 * for more than a second of the processor, and a monkey leaves no more memory than it found. Each fault is said and
 * counted in the tally.
 */
export async function runCampaignOnPage(options: Options): Promise<void> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no page to try: run « npm run build » first.');
  const { tally, say, acts } = options;
  const served = await serveFolder('dist');
  const browser = await launchBrowser();
  const tryEach = async (count: number, what: string, attempt: (trial: Trial) => Promise<void>) => {
    const row = `${what}s in the page`;
    let watched: WatchedPage | null = null;
    for (let number = 0; number < count; number += 1) {
      const seed = options.seed + number;
      const report: Trial['report'] = (fault, when) => {
        if (fault === null) return;
        tally.add(row, fault.kind);
        say(`  ${what} ${seed}, ${when}: ${fault.words}`);
      };
      // A monkey leaves preferences and a dossier behind, and a page that could not be tried may be no more.
      let isSpent = what === 'monkey';
      try {
        watched ??= await openWatched(browser, served.url);
        await inTime(attempt({ watched, url: served.url, seed, acts, report, say }));
      } catch (error) {
        report({ kind: 'other', words: String(error).slice(0, 300) }, 'tried');
        isSpent = true;
      }
      tally.count(row);
      if (!isSpent) continue;
      await watched?.close().catch(() => {});
      watched = null;
    }
    await watched?.close();
    if (count > 0) say(tally.table());
  };
  try {
    await tryEach(options.links, 'link', openLink);
    await tryEach(options.graphs, 'graph', openGraph);
    await tryEach(options.monkeys, 'monkey', letLoose);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function inTime(attempt: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The page does not answer any more.')), mostMinutes * 60_000);
  });
  await Promise.race([attempt, late]).finally(() => clearTimeout(timer));
}

async function openLink({ watched, url, seed, report }: Trial): Promise<void> {
  const { page, look, openingMs } = watched;
  const search = links.make(makeRandom(seed)).map(textOf).join('').slice(0, 8000).replace(/#/g, '%23');
  await page.goto(`${url}${search}`);
  await getsWords(page);
  report(await look(openingMs), `opened with ${search.slice(0, 200)}`);
}

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
  report(await look(openingMs), 'opened');
  await visitAll(watched, report);
  await page.unroute('**/graph.json');
}
