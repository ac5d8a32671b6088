import type { Browser, CDPSession, Page } from 'playwright-core';
import { waitForPicture } from '../helpers/canvas.ts';
import { openPage } from '../helpers/openPage.ts';

export interface WatchedPage {
  /** What opening it has used of the processor, in milliseconds. */
  readonly openingMs: number;
  readonly page: Page;
  /**
   * What has gone wrong since the last look, or null. What the page has a right to use of the processor besides, in
   * milliseconds: for being opened.
   */
  readonly look: (allowedMs?: number) => Promise<string | null>;
  /** The most between two looks: of the processor’s time, and as one task by the clock, where others are waited for too. */
  readonly counts: () => { readonly longestCpuMs: number; readonly longestWaitMs: number };
  readonly close: () => Promise<void>;
}

/** The longest that a page may keep its reader waiting, in milliseconds of the processor. */
const longestStallMs = 1000;

/** What the page says of a part that has failed, in both languages. */
const failedPart =
  /n’a pas pu être chargée|s’est arrêtée sur une erreur|could not be loaded|stopped because of an error/;

/**
 * Opens a page and watches it for what may not happen whatever is done with it: nothing to read, a part that has failed, a
 * word in the console, an uncaught error, a script of somebody else's (which opens a dialog, as all of ours that are hidden
 * in texts do), a stall. A stall is a task of the page of more than a second that has used as much of the processor: on a
 * busy machine the clock alone would blame the page for its neighbours.
 */
export async function openWatched(browser: Browser, url: string): Promise<WatchedPage> {
  const ran: string[] = [];
  const said: string[] = [];
  const sessions: CDPSession[] = [];
  const opened = await openPage(browser, url, {
    prepare: async (page) => {
      await stayAtHome(page, url, ran);
      page.on('console', (message) =>
        said.push(`${message.type()}: ${message.text()} (${message.location().url})`),
      );
      page.on('pageerror', ({ message, stack }) => said.push(`uncaught: ${message} ${stack ?? ''}`));
      await page.addInitScript(noteTasks);
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

  const look: WatchedPage['look'] = async (allowedMs = 0) => {
    const seen = await page
      .evaluate(() => {
        const { tasks } = globalThis as unknown as { tasks?: number[] };
        return { words: document.body.innerText, tasks: tasks?.splice(0) ?? [] };
      })
      // A page that is on its way to another has no words yet.
      .catch(() => null);
    const cpu = await cpuMs();
    const used = cpu - cpuBefore;
    cpuBefore = cpu;
    const longest = Math.max(0, ...(seen?.tasks ?? []));
    longestCpuMs = Math.max(longestCpuMs, Math.round(used));
    longestWaitMs = Math.max(longestWaitMs, Math.round(longest));
    // The monkey's own clicks on links out are refused on purpose.
    const told = [...said.splice(0), ...failed.splice(0)].filter((line) => !line.includes('ERR_FAILED'));
    const script = ran.splice(0)[0];
    if (script !== undefined) return `a script has run: ${script.slice(0, 100)}`;
    if (told[0] !== undefined) return told[0].slice(0, 500);
    if (seen !== null && failedPart.test(seen.words)) return 'a part of the page has failed';
    if (seen !== null && !(await getsWords(page))) return 'the page is blank';
    if (longest > longestStallMs && used > longestStallMs + allowedMs)
      return `a task of ${Math.round(longest)} ms, with ${Math.round(used)} ms of the processor`;
    return null;
  };
  return { openingMs, page, look, counts: () => ({ longestCpuMs, longestWaitMs }), close: opened.close };
}

/**
 * Whether the page has words, at once or within a while: they come with the scripts where no picture stands in for them,
 * and with the graph where another corpus is opened.
 */
export const getsWords = (page: Page): Promise<boolean> =>
  page
    .waitForFunction(() => document.body.innerText.trim().length >= 40, undefined, { timeout: 20_000 })
    .then(() => true)
    .catch(() => false);

/**
 * A monkey may follow a link out: other sites are not asked, windows that open are closed, and files that would be chosen
 * are not waited for. What a dialog says is kept: a script that nobody of ours has written.
 */
async function stayAtHome(page: Page, home: string, ran: string[]): Promise<void> {
  const { host } = new URL(home);
  await page.context().route(
    (url) => url.protocol.startsWith('http') && url.host !== host,
    (route) => route.abort(),
  );
  page.on('popup', (popup) => void popup.close().catch(() => {}));
  page.on('filechooser', () => {});
  page.on('dialog', (dialog) => {
    // The browser's own question before a page with articles on their way is left is the page's right.
    const isLeaving = dialog.type() === 'beforeunload';
    if (!isLeaving) ran.push(dialog.message());
    void (isLeaving ? dialog.accept() : dialog.dismiss()).catch(() => {});
  });
}

/** In the page: keeps how long each long task took. */
function noteTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}
