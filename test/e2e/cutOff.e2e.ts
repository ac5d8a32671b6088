import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { driveBrowser } from './support.ts';

const { open } = driveBrowser();
const dist = join(import.meta.dirname, '..', '..', 'dist');
const fr = /la page ne peut pas lire ses fichiers : servez-la par « npm start » ou un hébergeur/;
const en = /the page cannot read its files: serve it by "npm start" or any static host/;

/** Only the words are visible: nothing of the picture, which would be black shapes without its style. */
async function expectWordsAlone(page: Page | Frame): Promise<void> {
  await page.getByText(fr).waitFor();
  await page.getByText(en).waitFor();
  expect(await page.locator('svg:visible').count()).toBe(0);
  expect(await page.getByText('Safari 17').first().isVisible()).toBe(false);
}

/** Puts the page into a frame of another, which gives it an origin of its own. */
async function frame(page: Page): Promise<Frame> {
  const address = `${inject('pageUrl')}?sel=maroc`;
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><iframe sandbox="allow-scripts" src="${address}" width="1300" height="860"></iframe>`,
    }),
  );
  await page.goto(new URL('host.html', inject('pageUrl')).href);
  const framed = page.frames().at(1);
  if (framed === undefined) throw new Error('There is no frame.');
  return framed;
}

describe('a page that may not read its own files', () => {
  it('says so in both languages when it is opened from a disk', async () => {
    const { page } = await open({ fetchesAhead: false });
    await page.goto(pathToFileURL(join(dist, 'index.html')).href);
    await expectWordsAlone(page);
  });

  it('says so in both languages in a frame that is cut off from its host', async () => {
    const { page } = await open({ fetchesAhead: false });
    await expectWordsAlone(await frame(page));
  });
});

describe('a page in a frame that is cut off, whose host lets everybody read its files', () => {
  it('works without storage, clipboard and history, and says what does not', async () => {
    const { page, said } = await open({ firstVisit: true, fetchesAhead: false });
    await page.route('**/*', async (route) => {
      if (route.request().url().endsWith('host.html')) return route.fallback();
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        headers: { ...answer.headers(), 'access-control-allow-origin': '*' },
      });
    });
    const framed = await frame(page);
    await framed.getByRole('heading', { name: 'Maroc', exact: true }).waitFor();
    await framed.evaluate(() => {
      history.pushState = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      history.replaceState = history.pushState;
    });
    await framed.getByRole('button', { name: 'Passer au thème sombre' }).click();
    await framed.getByRole('button', { name: 'Copier le lien' }).click();
    await framed.getByText('Le presse-papiers est inaccessible').first().waitFor();
    await framed.getByRole('checkbox', { name: /^Mali/ }).click();
    await framed.getByText('ne note plus la vue dans l’adresse').first().waitFor();
    await framed.getByRole('button', { name: 'EN, English' }).click();
    await framed.getByRole('heading', { name: 'Node types' }).waitFor();
    expect(said.filter((line) => line.startsWith('uncaught:'))).toEqual([]);
  });
});

describe('a browser that lacks what the page is built on', () => {
  it.each([
    ['fr', 'Navigateur trop ancien', 'Browser too old'],
    ['en', 'Browser too old', 'Navigateur trop ancien'],
  ] as const)('is told so, in %s, and nothing is begun', async (language, words, others) => {
    const { page, said } = await open({ language, before: 'delete HTMLElement.prototype.popover' });
    await page.getByText(words).waitFor();
    expect(await page.getByText(others).isVisible()).toBe(false);
    expect(await page.locator('#root').innerHTML()).toBe('');
    expect(said).toEqual([]);
  });
});

describe('a first script that cannot be had', () => {
  it('leaves a sentence in the reader’s language, and a link that loads the same view again', async () => {
    const { page } = await open({
      language: 'en',
      path: '?sel=maroc',
      fetchesAhead: false,
      prepare: (page) => page.route('**/index-*.js', (route) => route.abort()).then(() => {}),
    });
    await page.getByText('A file could not be loaded.').waitFor();
    expect(await page.getByText('Un fichier').isVisible()).toBe(false);
    await page.unroute('**/index-*.js');
    await page.getByRole('link', { name: 'Reload' }).click();
    await page.getByRole('heading', { name: 'Morocco', exact: true }).waitFor();
  });
});

describe('« Recharger »', () => {
  it('leaves the page as it is while its host does not answer', async () => {
    const { page, context } = await open({
      path: '?sel=maroc',
      fetchesAhead: false,
      prepare: (page) => page.route('**/DetailsPanel-*.js', (route) => route.abort()).then(() => {}),
    });
    const reload = page.getByRole('button', { name: 'Recharger' });
    await reload.waitFor();
    await page.unroute('**/DetailsPanel-*.js');
    await context.setOffline(true);
    await reload.click();
    await page.getByText('Le site ne répond pas').waitFor();
    await page.getByRole('application').waitFor();
    await context.setOffline(false);
    await reload.click();
    await page.getByRole('heading', { name: 'Maroc', exact: true }).waitFor();
  });
});
