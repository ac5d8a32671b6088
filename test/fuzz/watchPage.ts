import type { Browser, CDPSession, Page } from 'playwright-core';
import { waitForPicture } from '../helpers/canvas.ts';
import { openPage } from '../helpers/openPage.ts';
import type { Fault } from './faults.ts';
import { installProbe, type PageProbe } from './pageProbe.ts';

export interface WatchedPage {
  /** What opening it has used of the processor, in milliseconds. */
  readonly openingMs: number;
  readonly page: Page;
  readonly session: CDPSession;
  /** Asks the page's probe; null: the page is on its way to another. */
  readonly ask: Ask;
  /**
   * What has gone wrong since the last look, or null. What the page has a right to use of the processor besides, in
   * milliseconds: for being opened.
   */
  readonly look: (allowedMs?: number) => Promise<Fault | null>;
  /** The most between two looks: of the processor’s time, and as one task by the clock, where others are waited for too. */
  readonly counts: () => { readonly longestCpuMs: number; readonly longestWaitMs: number };
  readonly close: () => Promise<void>;
}

export type Ask = <Name extends keyof PageProbe>(
  name: Name,
  ...given: Parameters<PageProbe[Name]>
) => Promise<Awaited<ReturnType<PageProbe[Name]>> | null>;

/** The longest that a page may keep its reader waiting, in milliseconds of the processor. */
const longestStallMs = 1000;
/** A page with fewer characters is blank. */
const fewestLetters = 40;

/**
 * Opens a page and watches it for what may not happen whatever is done with it: nothing to read, a part that has failed, a
 * word in the console, an uncaught error, a script of somebody else's (which opens a dialog, as all of ours that are hidden
 * in texts do), a stall. A stall is a task of the page of more than a second that has used as much of the processor: on a
 * busy machine the clock alone would blame the page for its neighbours.
 */
export async function openWatched(browser: Browser, url: string): Promise<WatchedPage> {
  const ran: string[] = [];
  const said: Fault[] = [];
  const sessions: CDPSession[] = [];
  const opened = await openPage(browser, url, {
    prepare: async (page) => {
      await stayAtHome(page, url, ran);
      page.on('console', (message) => {
        const words = `${message.type()}: ${message.text()} (${message.location().url})`;
        said.push({ kind: 'console', words });
      });
      page.on('pageerror', ({ message, stack }) =>
        said.push({ kind: 'uncaught', words: `${message} ${stack ?? ''}` }),
      );
      await page.addInitScript(installProbe);
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      sessions.push(session);
    },
  });
  const { page } = opened;
  const failed = opened.failed as string[];
  const [session] = sessions;
  if (session === undefined) throw new Error('There is nothing to measure the page with.');
  let [longestCpuMs, longestWaitMs, cpuBefore] = [0, 0, 0];
  await waitForPicture(page);

  const cpuMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1000;
  };
  const openingMs = await cpuMs();
  cpuBefore = openingMs;

  // Not by `page.evaluate`, which has the browser compile and keep two more scripts at each call.
  const ask: Ask = async (name, ...given) => {
    const expression = `probe.${name}(${given.map((one) => JSON.stringify(one)).join()})`;
    const answer = await session
      .send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
      .catch(() => null);
    return answer === null || answer.exceptionDetails ? null : answer.result.value;
  };

  const look: WatchedPage['look'] = async (allowedMs = 0) => {
    const [seen, cpu] = await Promise.all([ask('look'), cpuMs()]);
    const used = cpu - cpuBefore;
    cpuBefore = cpu;
    const longest = seen?.longestMs ?? 0;
    if (allowedMs !== Number.POSITIVE_INFINITY) {
      longestCpuMs = Math.max(longestCpuMs, Math.round(used));
      longestWaitMs = Math.max(longestWaitMs, Math.round(longest));
    }
    // The console's own words on a part that has failed may come after the page's.
    if (typeof seen?.failure === 'string') await page.waitForTimeout(300);
    // The monkey's own clicks on links out are refused on purpose.
    const told = [
      ...said.splice(0),
      ...failed.splice(0).map((words): Fault => ({ kind: 'console', words })),
    ].filter(({ words }) => !words.includes('ERR_FAILED'));
    const script = ran.splice(0)[0];
    if (script !== undefined) return { kind: 'script', words: `a script has run: ${script.slice(0, 100)}` };
    if (told[0] !== undefined) return { ...told[0], words: told[0].words.slice(0, 500) };
    if (typeof seen?.failure === 'string')
      return { kind: 'other', words: `a part of the page has failed: ${seen.failure}` };
    if (seen !== null && seen.letters < fewestLetters && !(await getsWords(page)))
      return { kind: 'blank', words: 'the page is blank' };
    if (longest > longestStallMs && used > longestStallMs + allowedMs)
      return {
        kind: 'stall',
        words: `a task of ${Math.round(longest)} ms, with ${Math.round(used)} ms of the processor`,
      };
    return null;
  };
  return {
    openingMs,
    page,
    session,
    ask,
    look,
    counts: () => ({ longestCpuMs, longestWaitMs }),
    close: opened.close,
  };
}

/**
 * Whether the page has words, at once or within a while: they come with the scripts where no picture stands in for them,
 * and with the graph where another corpus is opened.
 */
export const getsWords = (page: Page): Promise<boolean> =>
  page
    .waitForFunction((least) => document.body.innerText.trim().length >= least, fewestLetters, {
      timeout: 20_000,
    })
    .then(() => true)
    .catch(() => false);

/**
 * A monkey may follow a link out: other sites are not asked, windows that open are closed, and nobody chooses a
 * file. What a dialog says is kept: a script that nobody of ours has written.
 */
async function stayAtHome(page: Page, home: string, ran: string[]): Promise<void> {
  const { host } = new URL(home);
  await page.context().route(
    (url) => url.protocol.startsWith('http') && url.host !== host,
    (route) => route.abort(),
  );
  page.on('popup', (popup) => void popup.close().catch(() => {}));
  page.on('filechooser', (chooser) => void chooser.setFiles([]).catch(() => {}));
  page.on('dialog', (dialog) => {
    // The browser's own question before a page with articles on their way is left is the page's right.
    const isLeaving = dialog.type() === 'beforeunload';
    if (!isLeaving) ran.push(dialog.message());
    void (isLeaving ? dialog.accept() : dialog.dismiss()).catch(() => {});
  });
}
