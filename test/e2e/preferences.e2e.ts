import { describe, expect, it } from 'vitest';
import { readNodeColour, waitForPicture } from '../helpers/canvas.ts';
import { driveBrowser } from './support.ts';
import { linkToNode, panelOf } from './views.ts';

const { openQuietly, visit } = driveBrowser();

describe('the language', () => {
  it.each([
    ['fr', 'Types de nœuds'],
    ['en', 'Node types'],
  ] as const)('is the browser’s at first: %s', async (language, title) => {
    const { page } = await openQuietly({ language });
    await page.getByRole('heading', { name: title }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });

  it('is switched with one click, everywhere, and kept for the next visit', async () => {
    const { page } = await visit({ path: linkToNode('espagne') });
    await panelOf(page, 'Espagne').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await panelOf(page, 'Spain').waitFor();
    await page.getByRole('heading', { name: 'Node types' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');

    await page.goto(new URL('.', page.url()).href);
    await page.getByRole('heading', { name: 'Node types' }).waitFor();
  });

  it('leaves the articles’ own words as they are', async () => {
    const { page } = await visit({ path: linkToNode('espagne'), language: 'en' });
    const quote = panelOf(page, 'Spain').locator('blockquote').first();
    await quote.waitFor();
    expect(await quote.getAttribute('lang')).toBe('fr');
  });
});

describe('the theme', () => {
  it.each([
    ['light', 'rgb(238, 242, 239)'],
    ['dark', 'rgb(18, 27, 24)'],
  ] as const)('is the system’s at first: %s', async (theme, canvas) => {
    const { page } = await visit({ theme });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(canvas);
  });

  it('is switched with one click and kept for the next visit', async () => {
    const { page } = await visit({ theme: 'light' });
    const readCanvas = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.getByRole('button', { name: 'Passer au thème sombre' }).click();
    expect(await readCanvas()).toBe('rgb(18, 27, 24)');
    await page.reload();
    await waitForPicture(page);
    expect(await readCanvas()).toBe('rgb(18, 27, 24)');
    await page.getByRole('button', { name: 'Passer au thème clair' }).click();
    expect(await readCanvas()).toBe('rgb(238, 242, 239)');
  });

  it('reaches the canvas', async () => {
    const { page } = await visit({ theme: 'light' });
    const light = await readNodeColour(page, 'mali');
    await page.getByRole('button', { name: 'Passer au thème sombre' }).click();
    expect(await readNodeColour(page, 'mali')).not.toBe(light);
  });
});
