import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { serveFolder } from '../bench/serveFolder.ts';
import { waitForPicture } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { findViolations } from './findViolations.ts';
import { goTo } from './keptPages.ts';
import { driveBrowser } from './support.ts';

const { open } = driveBrowser();
const dist = join(import.meta.dirname, '..', '..', 'dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const [article] = readGraphFile().articles;

/** Like the installed page, which is stored without delay. */
const installed = `{
  const real = globalThis.matchMedia;
  globalThis.matchMedia = (query) => query.includes('standalone') ? { matches: true } : real(query);
}`;

const waitUntilKept = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

it('the page is kept on the first visit, renewed when its reader wants it, and whole without a network', async () => {
  const replaced: Record<string, string> = {};
  const served = await serveFolder(dist, replaced);
  const { page, said } = await open({ path: served.url, keepsOffline: true, before: installed });
  await waitForPicture(page);
  await waitUntilKept(page);

  // A new version is deployed to the host. The open page stays as it is, and says so.
  replaced['index.html'] = read('index.html').replace('<title>', '<meta name="edition" content="2"><title>');
  replaced['sw.js'] = read('sw.js').replace(/(url:"index\.html",revision:")\w+/, '$1next');
  await goTo(page, '?show=statistics');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.getByText('Une nouvelle version est prête').waitFor();
  expect(await page.locator('meta[name=edition]').count()).toBe(0);
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Recharger' }).click();
  await page.locator('meta[name=edition]').waitFor({ state: 'attached' });
  expect(new URL(page.url()).search).toBe('?show=statistics');

  await served.close();
  await page.goto(served.url);
  await waitForPicture(page);
  expect(await page.locator('meta[name=edition]').count()).toBe(1);
  for (const [address, part] of [
    ['?show=map', '[data-map]'],
    ['?show=table', '[role="row"]'],
    ['?show=timeline', '[data-item]'],
    [`?read=${article?.id}`, 'article'],
  ] as const) {
    await goTo(page, address);
    await page.locator(part).first().waitFor();
  }
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Mali');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');

  // Something that no visit has requested yet: what reads articles, in a worker.
  await page.getByRole('button', { name: /^Ajouter/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Ajouter des articles' });
  await dialog.getByRole('button', { name: 'Coller un texte' }).click();
  await dialog
    .getByRole('textbox', { name: /^Texte de l’article/ })
    .fill('La France a soutenu le Mali à Gao.');
  await page.keyboard.press('Control+Enter');
  await dialog.getByText('1 reçu, 1 lu').waitFor();
  await dialog.getByRole('button', { name: 'Ajouter 1 article' }).click();
  await page.getByText('Article ajouté.').waitFor();
  expect(said).toEqual([]);
});
