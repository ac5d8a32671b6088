import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { writeEmbedCode } from '../../src/domain/exports/embedCode.ts';
import { driveBrowser } from './support.ts';

const { open } = driveBrowser();

/** A page of somebody else's, longer than the window, with the view in a frame. */
async function host(page: Page, path: string, change = (code: string) => code): Promise<Frame> {
  const address = `${inject('pageUrl')}${path}`;
  const code = change(writeEmbedCode({ address, title: 'Maillage' }));
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><p>Avant</p>${code}<p>Après</p><div style="height:3000px"></div>`,
    }),
  );
  await page.goto(new URL('host.html', inject('pageUrl')).href);
  const frame = page.frames().at(1);
  if (frame === undefined) throw new Error('There is no frame.');
  await frame.locator('[data-graph]').waitFor();
  await frame.getByRole('link', { name: /Ouvrir dans Maillage/ }).waitFor();
  return frame;
}

const zoomOf = (frame: Frame): Promise<number> =>
  frame.evaluate(() =>
    (document.querySelector('[data-graph]') as unknown as { graph: { zoom(): number } }).graph.zoom(),
  );
const scrolledOf = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

describe('the page in another one', () => {
  it('leaves the wheel to its host until the graph is clicked, and keeps no step in its history', async () => {
    const { page, said, outside } = await open({ height: 700, firstVisit: true });
    const frame = await host(page, '?embed');
    expect(await frame.getByRole('banner').count()).toBe(0);
    expect(await frame.getByText('Comment lire').count()).toBe(0);
    const [zoom, steps] = [await zoomOf(frame), await page.evaluate(() => history.length)];

    await page.mouse.move(500, 400);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => scrolledOf(page)).toBeGreaterThan(50);
    expect(await zoomOf(frame)).toBe(zoom);
    await frame.getByText('Pour zoomer à la molette').waitFor();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(() => zoomOf(frame)).toBeGreaterThan(zoom);

    const scrolled = await scrolledOf(page);
    const closer = await zoomOf(frame);
    await page.mouse.click(500, 400);
    // The click has selected what stands there.
    await frame.getByText('1 lien sélectionné').waitFor();
    await page.mouse.wheel(0, -120);
    await expect.poll(() => zoomOf(frame)).toBeGreaterThan(closer);
    expect(await scrolledOf(page)).toBe(scrolled);

    expect(await page.evaluate(() => history.length)).toBe(steps);
    // The host of this test has the page's own origin, which no other host has: the browser warns of that.
    expect(said.filter((line) => !/allow-scripts and allow-same-origin/.test(line))).toEqual([]);
    expect(outside).toEqual([]);
  });

  it('opens the same view whole in a tab, after what was done in it', async () => {
    const { page, context } = await open({ height: 700 });
    const frame = await host(page, '?embed&sel=maroc&lang=fr');
    await frame.getByRole('heading', { name: 'Maroc', exact: true }).waitFor();
    expect(await frame.getByRole('button', { name: /dossier/i }).count()).toBe(0);
    await frame.getByRole('tab', { name: /^Liens/ }).click();
    const [whole] = await Promise.all([
      context.waitForEvent('page'),
      frame.getByRole('link', { name: /Ouvrir dans Maillage/ }).click(),
    ]);
    await whole.getByRole('heading', { name: 'Maroc', exact: true }).waitFor();
    expect(new URL(whole.url()).search).toBe('?lang=fr&sel=maroc');
    expect(await whole.getByRole('button', { name: 'Exporter' }).isVisible()).toBe(true);
  });

  it('works without storage, clipboard and tabs, and says what does not', async () => {
    const { page, said } = await open({ height: 700, firstVisit: true });
    // Whoever lets others show its files lets frames without an origin read them.
    await page.route('**/*', async (route) => {
      if (route.request().url().endsWith('host.html')) return route.fallback();
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'access-control-allow-origin': '*' },
      });
    });
    const frame = await host(page, '?embed&sel=maroc&lang=fr', (code) =>
      code.replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"').replace(/allow="[^"]*"/, ''),
    );
    await frame.getByRole('heading', { name: 'Maroc', exact: true }).waitFor();
    await frame.getByRole('link', { name: /Ouvrir dans Maillage/ }).click();
    await frame.getByText('ne laisse pas ouvrir d’onglet').waitFor();
    expect(await frame.getByRole('textbox', { name: 'Lien vers la vue' }).inputValue()).toMatch(
      /\?lang=fr&sel=maroc$/,
    );
    await page.keyboard.press('Escape');
    await frame
      .getByRole('button', { name: /^Citer/ })
      .first()
      .click();
    await frame.getByRole('menuitem').first().click();
    await frame.getByText('presse-papiers est inaccessible').first().waitFor();
    expect(said.filter((line) => line.startsWith('uncaught:'))).toEqual([]);
  });
});
