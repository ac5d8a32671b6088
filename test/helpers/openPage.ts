import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface PageOptions {
  /** After the page's address: `?q=…`. Empty: the opening view. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  /** Pixels of the screen per CSS pixel: 1 where nothing else is said. */
  readonly pixelRatio?: number;
  readonly theme?: 'light' | 'dark';
  readonly language?: 'fr' | 'en';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** Touch instead of a mouse. */
  readonly touch?: boolean;
  /** The response in place of graph.json. */
  readonly graph?: { readonly status: number; readonly body: string; readonly contentType?: string };
  /** Whether this is a first visit: the welcome card opens over the graph. */
  readonly firstVisit?: boolean;
  /** Whether the browser may store the page for offline use, which takes time on every opening. */
  readonly keepsOffline?: boolean;
  /**
   * Whether the browser finds the time to fetch what may be wanted later: search, chains, printing and all the other
   * parts, which costs as much as a quarter of an opening. Without it the page has what is asked for, when it is.
   */
  readonly fetchesAhead?: boolean;
  /** Runs in the page before its own scripts. */
  readonly before?: string;
  /** What the browser does before it requests the page. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A page, with everything that it has logged or requested since it was opened. */
export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console messages of every kind, and uncaught errors. */
  readonly said: readonly string[];
  /** Requests that failed or were answered with an error. */
  readonly failed: readonly string[];
  /** Requests to another origin than the page's own. */
  readonly outside: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens the page in a context of its own: nothing is remembered from one opening to the next. */
export async function openPage(
  browser: Browser,
  baseUrl: string,
  options: PageOptions = {},
): Promise<OpenedPage> {
  const { width = 1440, height = 900, theme = 'light', language = 'fr', touch = false } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: options.pixelRatio ?? 1,
    colorScheme: theme,
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    reducedMotion: options.reducedMotion ?? 'reduce',
    hasTouch: touch,
    isMobile: touch,
  });
  const page = await context.newPage();
  const said: string[] = [];
  const failed: string[] = [];
  const outside: string[] = [];
  const origin = new URL(baseUrl).origin;
  page.on('console', (message) => {
    // Says how long a busy machine took to draw, not what the page does.
    if (/was preloaded using link preload but not used within a few seconds/.test(message.text())) return;
    said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // A request that is aborted because the page is left or closed has not failed.
    if (why !== 'net::ERR_ABORTED') failed.push(`${request.url()}: ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.url()}: ${response.status()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin) outside.push(url.href);
  });
  const { graph } = options;
  if (graph !== undefined) {
    await page.route('**/graph.json', (route) =>
      route.fulfill({ contentType: 'application/json', ...graph }),
    );
  }
  if (!options.firstVisit) await page.addInitScript(`localStorage.setItem('maillage.hint', 'seen')`);
  if (!options.keepsOffline) await page.addInitScript('delete Navigator.prototype.serviceWorker');
  // Functions that tsx passes to the page call one of its helpers, which the page lacks.
  await page.addInitScript('globalThis.__name ??= (value) => value;');
  if (options.fetchesAhead === false)
    await page.addInitScript(
      'globalThis.requestIdleCallback = () => 0; globalThis.cancelIdleCallback = () => {};',
    );
  if (options.before !== undefined) await page.addInitScript(options.before);
  await options.prepare?.(page);
  await page.goto(new URL(options.path ?? '', baseUrl).href);
  return { page, context, said, failed, outside, close: () => context.close() };
}
