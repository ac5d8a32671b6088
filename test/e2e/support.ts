import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { waitForPicture } from '../helpers/canvas.ts';
import { launchBrowser } from '../helpers/findBrowser.ts';
import { type OpenedPage, openPage, type PageOptions } from '../helpers/openPage.ts';

type Open = (options?: PageOptions) => Promise<OpenedPage>;

/**
 * One browser for the file, a fresh context for each test. Whatever a test does, its page must have stayed quiet: no
 * console message, no failed request, no request to another origin.
 */
export function driveBrowser(): { readonly open: Open; readonly openQuietly: Open } {
  let browser: Browser;
  const opened: OpenedPage[] = [];
  const listened: OpenedPage[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const quiet = listened.splice(0);
    await Promise.all(opened.splice(0).map((page) => page.close()));
    for (const page of quiet) expectQuiet(page);
  });
  afterAll(() => browser.close());

  const open: Open = async (options) => {
    const page = await openPage(browser, inject('pageUrl'), options);
    opened.push(page);
    return page;
  };
  const openQuietly: Open = async (options) => {
    const page = await open(options);
    listened.push(page);
    await waitForPicture(page.page);
    return page;
  };
  return { open, openQuietly };
}

/** Nothing in the console, nothing that failed, nothing asked of another origin. */
function expectQuiet({ said, failed, outside }: OpenedPage): void {
  expect({ said, failed, outside }).toEqual({ said: [], failed: [], outside: [] });
}
