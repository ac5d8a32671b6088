import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { findNode } from '../helpers/canvas.ts';
import { driveBrowser } from './support.ts';

const { openQuietly } = driveBrowser();
const folder = '/a/b/';

/** A host that has the page in a folder, and nothing beside it. */
const serveInFolder = async (page: Page): Promise<void> => {
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (!url.pathname.startsWith(folder)) return route.fulfill({ status: 404, body: '' });
    const file = `${url.pathname.slice(folder.length)}${url.search}`;
    const address = new URL(file, inject('pageUrl')).href;
    // A page that is closed does not wait for what it still fetches ahead.
    await route
      .fetch({ url: address })
      .then((response) => route.fulfill({ response }))
      .catch(() => {});
  });
};

/** How many dots each canvas of the graph has for a pixel of the page. */
const densities = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('main [role="application"] canvas')].map(
      (canvas) => Math.round((canvas.width / canvas.getBoundingClientRect().width) * 100) / 100,
    ),
  );

it.each([
  { pixelRatio: 1.5, width: 1280, height: 800, touch: false },
  { pixelRatio: 3, width: 390, height: 780, touch: true },
])(
  'from a folder of its host, on a screen of $pixelRatio dots to the pixel, the page is sharp, and a node is where it is seen',
  async (screen) => {
    const { page } = await openQuietly({ ...screen, path: folder, prepare: serveInFolder });
    expect(new Set(await densities(page))).toEqual(new Set([screen.pixelRatio]));
    const { x, y } = await findNode(page, 'maroc');
    await (screen.touch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
    await page.getByRole('heading', { name: 'Maroc', exact: true }).first().waitFor();
    expect(new URL(page.url()).pathname).toBe(folder);
    expect(page.url()).toContain('sel=maroc');
  },
);
