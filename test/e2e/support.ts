import type { Browser } from 'playwright-core';
import { afterEach, beforeAll, expect, inject } from 'vitest';
import { waitForPicture } from '../helpers/canvas.ts';
import { launchBrowser, withoutOptimizers } from '../helpers/findBrowser.ts';
import { type OpenedPage, openPage, type PageOptions } from '../helpers/openPage.ts';
import { type KeptPages, keepPages, type VisitOptions } from './keptPages.ts';

export type Open = (options?: PageOptions) => Promise<OpenedPage>;

interface Driver {
  /** Loads the page in a context of its own, for tests of what happens while it opens. */
  readonly open: Open;
  /** The same, waiting until its picture is there; it must stay quiet. */
  readonly openQuietly: Open;
  /** A page that has opened there, loaded for this or kept from an earlier test; it must stay quiet. One at a time. */
  readonly visit: (options?: VisitOptions) => Promise<OpenedPage>;
}

/**
 * Without a graphics card, drawing pixels is a third of what a page costs here. What most tests ask of a wide page (its
 * words, its nodes, where a click leads) is the same with a quarter of them. Tests that compare what is seen, or sizes
 * to the pixel, ask for all: `pixelRatio: 1`.
 */
const withFewPixels = (options: PageOptions = {}): PageOptions => ({
  pixelRatio: options.touch ? 1 : 0.5,
  ...options,
});

/** One browser for each process of the suite, in which test files run one after the other. */
let shared: { readonly browser: Browser; readonly kept: KeptPages } | undefined;

/**
 * Pages for the tests of a file. Whatever a test does, its pages must have stayed quiet: no console message, no failed
 * request, no request to another origin.
 */
export function driveBrowser(): Driver {
  const opened: OpenedPage[] = [];
  const judged = new Set<OpenedPage>();

  const start = async () => {
    if (shared?.browser.isConnected()) return shared;
    const browser = await launchBrowser(withoutOptimizers);
    shared = { browser, kept: keepPages(browser, inject('pageUrl')) };
    return shared;
  };
  beforeAll(start);
  afterEach(async ({ task }) => {
    const quiet = [...judged];
    judged.clear();
    await Promise.all(opened.splice(0).map((page) => page.close()));
    // After a failure nothing is reused: the next test, and this test's retry, start from a page of their own.
    if (task.result?.state === 'fail' || !quiet.every(isQuiet)) await shared?.kept.drop();
    else await shared?.kept.rest();
    for (const page of quiet) expectQuiet(page);
  });

  const open: Open = async (options) => {
    const { browser } = await start();
    const page = await openPage(browser, inject('pageUrl'), withFewPixels(options));
    opened.push(page);
    return page;
  };
  const openQuietly: Open = async (options) => {
    const page = await open(options);
    judged.add(page);
    await waitForPicture(page.page);
    return page;
  };
  const visit: Driver['visit'] = async (options) => {
    const { kept } = await start();
    const page = await kept.visit(withFewPixels(options));
    judged.add(page);
    return page;
  };
  return { open, openQuietly, visit };
}

const isQuiet = ({ said, failed, outside }: OpenedPage): boolean =>
  said.length + failed.length + outside.length === 0;

/** Nothing in the console, nothing that failed, no request to another origin. */
function expectQuiet({ said, failed, outside }: OpenedPage): void {
  expect([...said, ...failed, ...outside].join('\n')).toBe('');
}
