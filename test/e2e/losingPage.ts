import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Request, Route } from 'playwright-core';
import { expect, inject } from 'vitest';
import { waitForFrames } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import type { OpenedPage, PageOptions } from '../helpers/openPage.ts';
import type { Open } from './support.ts';

export const assets = join(import.meta.dirname, '..', '..', 'dist', 'assets');
export const allFiles = readdirSync(assets).filter((name) => /\.(js|css|json)$/.test(name));

/**
 * The ways in which a file can be lost: no connection, a host that no longer has it, one that answers with its index
 * page.
 */
const manners: readonly ((route: Route) => Promise<void>)[] = [
  (route) => route.abort(),
  (route) => route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' }),
  (route) =>
    route.request().url().endsWith('.css')
      ? route.abort()
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Index</title>' }),
];

/** A part of the graph is enough to need every file, and is drawn in a part of the time. */
export const graph = readGraphFile();
const kept = new Set(
  graph.nodes.flatMap(({ id, type }) =>
    type === 'country' || type === 'agency' || type === 'group' ? [id] : [],
  ),
);
for (const { source, target } of graph.edges) {
  if (source === 'mali') kept.add(target);
  if (target === 'mali') kept.add(source);
}
const smallGraph = JSON.stringify({
  ...graph,
  nodes: graph.nodes.filter(({ id }) => kept.has(id)),
  edges: graph.edges.filter(({ source, target }) => kept.has(source) && kept.has(target)),
  regions: [],
});
/** Nothing is fetched before it is needed, so that it is clear what needs it. */
const neverIdle = `
  globalThis.idle = [];
  globalThis.requestIdleCallback = (act) => globalThis.idle.push(act);
  globalThis.cancelIdleCallback = () => {};
`;

/** A page that can be loaded again and again, each time with other files lost. */
export interface LosingPage extends Pick<OpenedPage, 'page' | 'said'> {
  /** What has been requested since it was loaded. */
  readonly asked: ReadonlySet<string>;
  /**
   * Loads it with these files lost, each in its own way; more may be lost later. Not the opening view, for which a picture
   * stands in, where no other address is given.
   */
  readonly loadWithout: (lost: ReadonlySet<string>, path?: string) => Promise<void>;
}

/** A window that shows no more than the icon yet. Loaded again in the same one, the page finds its scripts compiled. */
export async function openLosingPage(open: Open, options: PageOptions = {}): Promise<LosingPage> {
  const asked = new Set<string>();
  let lost: ReadonlySet<string> = new Set();
  const { page, said } = await open({
    path: 'favicon.svg',
    graph: { status: 200, body: smallGraph },
    before: neverIdle,
    ...options,
    prepare: async (page) => {
      const requests = new Set<Request>();
      underWay.set(page, requests);
      page.on('request', (request) => request.url().startsWith('http') && requests.add(request));
      page.on('requestfinished', (request) => requests.delete(request));
      page.on('requestfailed', (request) => requests.delete(request));
      await page.route('**/assets/*', (route) => {
        const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
        asked.add(file);
        const manner = manners[allFiles.indexOf(file) % manners.length];
        return lost.has(file) && manner ? manner(route) : route.continue();
      });
    },
  });
  const loadWithout: LosingPage['loadWithout'] = async (files, path = '?show=graph') => {
    asked.clear();
    lost = files;
    await page.goto(new URL(path, inject('pageUrl')).href);
  };
  return { page, said, asked, loadWithout };
}

/** The requests of each page that have not been answered yet. Of those for a blob the browser may never say that they ended. */
const underWay = new WeakMap<Page, ReadonlySet<Request>>();

const lookEveryMs = 80;
/** React holds what has arrived back until 300 ms after it last showed that something is on its way. */
const quietLooks = Math.ceil(300 / lookEveryMs) + 1;
/** A request whose end the browser does not tell is not waited for any longer. */
const mostLooks = 12;

/** Waits until nothing more is requested, and what arrived is shown. */
export async function settle(page: Page): Promise<void> {
  for (let quiet = 0, looks = 0; quiet < quietLooks && looks < mostLooks; looks += 1) {
    await page.waitForTimeout(lookEveryMs);
    await waitForFrames(page);
    quiet = underWay.get(page)?.size === 0 ? quiet + 1 : 0;
  }
}

/** The buttons that are offered at the moment as ways out. */
export const waysOut = (page: Page) =>
  page
    .getByRole('button', { name: /^(Recharger|Réessayer)$/ })
    .or(page.getByRole('link', { name: /^Recharger/ }));

/** A sentence that says what is missing, with a way out beside it. */
export async function expectWayOut(page: Page): Promise<void> {
  await waysOut(page).first().waitFor();
  expect(await page.locator('body').innerText()).toMatch(/n’a pas pu être|ne peut pas lire ses fichiers/);
}
