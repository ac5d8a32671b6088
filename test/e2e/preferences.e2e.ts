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
    const { page } = await visit({ language });
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
    const { page } = await visit({ path: `${linkToNode('espagne')}&lang=en` });
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

describe('teasers and names', () => {
  const noStorage =
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('closed', 'SecurityError'); } });";

  it('are kept for the next visit, stand in the address, give way to a link, and are forgotten on request', async () => {
    const { page } = await openQuietly({ fetchesAhead: false });
    const home = new URL('.', page.url()).href;
    const teasers = page.getByRole('switch', { name: /^Encadrés/ });
    await teasers.click();
    await page.getByRole('button', { name: /^Disposition et noms/ }).click();
    await page.getByRole('menuitemradio', { name: 'Tous les noms' }).click();

    await page.goto(home);
    await waitForPicture(page);
    expect(await teasers.getAttribute('aria-checked')).toBe('false');
    expect(new URL(page.url()).search).toBe('?names=all&teasers=no');

    await page.goto(`${home}${linkToNode('espagne')}`);
    await waitForPicture(page);
    expect(await teasers.getAttribute('aria-checked')).toBe('true');
    expect(new URL(page.url()).search).toBe('?sel=espagne');

    await page.goto(home);
    await waitForPicture(page);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill('oublier mes pref');
    await page.getByRole('option', { name: 'Oublier mes préférences' }).click();
    await page.waitForFunction(() => location.search === '');
    expect(await teasers.getAttribute('aria-checked')).toBe('true');
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => location.search === '?names=all&teasers=no');
    await page.keyboard.press('Control+Shift+Z');
    await page.waitForFunction(() => location.search === '');

    await page.goto(home);
    await waitForPicture(page);
    expect(new URL(page.url()).search).toBe('');
  });

  it('can be chosen, as language and theme can, where nothing can be kept', async () => {
    const { page } = await openQuietly({ firstVisit: true, fetchesAhead: false, before: noStorage });
    await page.getByRole('switch', { name: /^Encadrés/ }).click();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Switch to the dark theme' }).click();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(18, 27, 24)',
    );
    expect(new URL(page.url()).search).toBe('?lang=en&teasers=no');
  });
});
