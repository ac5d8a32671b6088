import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';
import { linkToArticle, linkToEdge, linkToEvidence, linkToNode } from './e2e/views.ts';
import { waitForFrames, waitForPicture } from './helpers/canvas.ts';
import { launchBrowser } from './helpers/findBrowser.ts';
import { readGraphFile } from './helpers/graphFile.ts';
import { openPage, type PageOptions } from './helpers/openPage.ts';

/*
 * `npm run screenshot` takes the README's picture and that of link previews from the built page. `npm run screenshot --
 * --all FOLDER` takes every view in every size, theme and language, for people to look at. `npm run screenshot --
 * --icons` paints the icons of the installed page from favicon.svg.
 */

const root = join(import.meta.dirname, '..');
const sizes = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844, touch: true },
] as const;

interface ViewToShow {
  readonly name: string;
  readonly path?: string;
  readonly graph?: NonNullable<PageOptions['graph']>;
  /** Waits until the view is there, after the picture. */
  readonly ready?: (page: Page) => Promise<void>;
}

const all = process.argv.indexOf('--all');
if (process.argv.includes('--icons')) {
  await paintIcons();
  process.exit();
}
await build({ root, logLevel: 'error' });
const server = await preview({
  root,
  preview: { host: '127.0.0.1', port: 0, open: false },
  logLevel: 'silent',
});
const browser = await launchBrowser();
try {
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The preview server did not say its address.');
  if (all < 0) await takeOverview(browser, url);
  else await takeAll(browser, url, resolve(process.argv[all + 1] ?? 'test-results/screenshots'));
} finally {
  await browser.close();
  await server.close();
}

async function takeOverview(browser: Browser, url: string): Promise<void> {
  const folder = join(root, 'test', 'screenshots');
  mkdirSync(folder, { recursive: true });
  await take(browser, url, { name: 'overview' }, {}, join(folder, 'overview.png'));
  await take(
    browser,
    url,
    { name: 'preview' },
    { width: 1200, height: 630 },
    join(root, 'public', 'preview.jpg'),
  );
}

async function takeAll(browser: Browser, url: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const view of listViews()) {
    for (const size of sizes) {
      for (const theme of ['light', 'dark'] as const) {
        for (const language of ['fr', 'en'] as const) {
          const file = `${view.name}-${size.width}-${theme}-${language}.png`;
          await take(browser, url, view, { ...size, theme, language }, join(folder, file));
          console.log(file);
        }
      }
    }
  }
}

async function take(
  browser: Browser,
  url: string,
  view: ViewToShow,
  options: PageOptions,
  file: string,
): Promise<void> {
  const { page, close } = await openPage(browser, url, {
    ...options,
    ...(view.path !== undefined && { path: view.path }),
    ...(view.graph !== undefined && { graph: view.graph }),
  });
  if (view.graph === undefined) await waitForPicture(page);
  await view.ready?.(page);
  await page.evaluate(() => document.fonts.ready);
  await waitForFrames(page);
  await page.screenshot({ path: file });
  await close();
}

/**
 * The icon on the page's background colour: with round corners, and without for systems that cut icons out themselves.
 */
async function paintIcons(): Promise<void> {
  const sign = readFileSync(join(root, 'public', 'favicon.svg'), 'utf8');
  const browser = await launchBrowser();
  const paint = async (name: string, sizePx: number, signShare: number, cornerShare: number) => {
    const page = await browser.newPage({ viewport: { width: sizePx, height: sizePx } });
    await page.setContent(
      `<style>body{margin:0}main{height:100vh;display:grid;place-items:center;background:#fafbfa;` +
        `border-radius:${cornerShare * 100}%}svg{width:${signShare * 100}vw}</style><main>${sign}</main>`,
    );
    await page.screenshot({ path: join(root, 'public', name), omitBackground: true });
    await page.close();
  };
  await paint('icon-192.png', 192, 0.8, 0.18);
  await paint('icon-512.png', 512, 0.8, 0.18);
  await paint('icon-maskable.png', 512, 0.6, 0);
  await browser.close();
}

/** The views of the page, for the things in the graph that have the most to show. */
function listViews(): readonly ViewToShow[] {
  const { nodes, edges, articles } = readGraphFile();
  const node = nodes.toSorted((a, b) => b.mentions.length - a.mentions.length)[0];
  const edge = edges.toSorted((a, b) => b.evidence.length - a.evidence.length)[0];
  const article = articles.at(-1);
  const evidence = edge?.evidence[0];
  if (!node || !edge || !article || !evidence) throw new Error('The graph has nothing to show.');
  return [
    { name: 'overview' },
    { name: 'node', path: linkToNode(node.id), ready: waitFor('blockquote') },
    { name: 'edge', path: linkToEdge(edge.id), ready: waitFor('blockquote') },
    { name: 'article', path: linkToArticle(article.id), ready: waitFor('article') },
    {
      name: 'evidence',
      path: linkToEvidence(edge.id, 0, evidence.article, evidence),
      ready: waitFor('article mark'),
    },
    { name: 'filtered', path: '?countries=mali&years=2011-2013', ready: waitFor('main') },
    { name: 'nothing', path: '?hide=country,agency,group,event,person,place,organization' },
    { name: 'timeline', path: '?show=timeline', ready: waitFor('[data-item]') },
    { name: 'map', path: '?show=map', ready: waitFor('[data-map]') },
    { name: 'table', path: '?show=table', ready: waitFor('[role="row"]') },
    { name: 'statistics', path: '?show=statistics', ready: waitFor('main h2') },
    { name: 'search', ready: search },
    { name: 'failure', graph: { status: 404, body: '' }, ready: waitFor('[role="alert"]') },
  ];
}

const waitFor = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();

async function search(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('combobox').fill('renseignement');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
}
