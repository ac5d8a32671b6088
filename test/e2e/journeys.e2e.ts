import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { driveBrowser } from './support.ts';

const { visit } = driveBrowser();

/*
 * Three questions to the corpus, answered without a mouse, first by keys alone and then by the accessibility tree
 * alone: roles, names and states, driven through the list of nodes and links. No place on the screen is ever asked for.
 *  1. Who located the terrorists at Saint-Denis, and how many articles say so?
 *  2. Morocco opened its airspace to France: who says so, and in which words?
 *  3. How are the Polisario and the DGSE connected, and where is that connection weakest?
 */

const located = 'Les services marocains ont mené la localisation des terroristes à Saint-Denis';
const airspace = 'Le Maroc a ouvert son espace aérien à la France';
const airspaceWords = 'le Maroc avait ouvert son espace aérien pour le passage d’avions de chasse français';
const weakest = /^Maillon fragile\s: les étapes 1 et 2 viennent d’un encadré de la page, pas de l’article\.$/;

async function openWithClipboard(): Promise<Page> {
  const { page, context } = await visit();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return page;
}

const readClipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** The name of what has the focus, or its words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '',
  );

async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let n = 0; n < 150; n += 1) {
    await page.keyboard.press('Tab');
    if (wanted.test(await focused(page))) return;
  }
  throw new Error(`Tab does not lead to ${wanted}.`);
}

/** Types into the search and takes the first thing found whose name is this. */
async function searchFor(page: Page, words: string, wanted: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  const found = page.getByRole('dialog').getByRole('option');
  const option = page.getByRole('dialog').getByRole('option', { selected: true });
  await found.filter({ hasText: wanted }).first().waitFor();
  for (let n = 0; n < 20 && !wanted.test((await option.textContent()) ?? ''); n += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

describe('by keyboard alone', () => {
  it('three questions are answered and a citation is copied', async () => {
    const page = await openWithClipboard();
    const panel = (name: string) => page.getByRole('region', { name });

    await searchFor(page, 'services marocains', /^Services marocains/);
    await expect.poll(() => focused(page)).toBe('Services marocains');
    await openLinkOf(page, located);
    await panel(located).waitFor();
    expect(await panel(located).getByRole('definition').first().textContent()).toMatch(/^2 articles/);

    await searchFor(page, 'maroc', /^Maroc/);
    await expect.poll(() => focused(page)).toBe('Maroc');
    await openLinkOf(page, airspace);
    await panel(airspace).waitFor();
    expect(
      await panel(airspace)
        .getByText(/^Selon/)
        .textContent(),
    ).toBe('Selon François Hollande');
    expect(await panel(airspace).locator('mark').allTextContents()).toContain(airspaceWords);

    await tabTo(page, /^Citer le passage/);
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Citation copiée.').waitFor();
    expect(await readClipboard(page)).toContain(airspaceWords);

    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('relier');
    await page
      .getByRole('dialog')
      .getByRole('option', { name: /^Relier deux nœuds/, selected: true })
      .waitFor();
    await page.keyboard.press('Enter');
    for (const [end, name] of [
      ['Premier nœud', 'Polisario'],
      ['Second nœud', 'DGSE'],
    ] as const) {
      await expect.poll(() => focused(page)).toBe(end);
      await page.keyboard.type(name);
      await page
        .getByRole('option', { name: new RegExp(name) })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
    }
    await page.getByText(weakest).waitFor();
  }, 120_000);
});

/** From a node's heading to one of its links: its tab, the partner, whose words open in place, and the way on. */
async function openLinkOf(page: Page, claim: string): Promise<void> {
  await tabTo(page, /^Passages/);
  await page.keyboard.press('ArrowRight');
  await tabTo(page, new RegExp(claim));
  await page.keyboard.press('Enter');
  await tabTo(page, /^Ouvrir le lien/);
  await page.keyboard.press('Enter');
}

describe('through the accessibility tree', () => {
  it('the same three questions are answered from the list of nodes and links', async () => {
    const page = await openWithClipboard();
    const list = page.getByRole('listbox');
    const goTo = (name: string) => list.pressSequentially(name);

    await page.getByRole('button', { name: 'Aller à la liste des nœuds et des liens' }).press('Enter');
    await goTo('services marocains');
    await list.press('ArrowRight');
    await page.getByRole('heading', { name: /^Liens\s: Services marocains/ }).waitFor();
    expect(await list.ariaSnapshot()).toContain(`option "${located}, affirmé, 2 articles"`);
    await list.press('ArrowLeft');

    await goTo('francois hollande');
    await list.press('ArrowRight');
    expect(await list.ariaSnapshot()).toMatch(/François Hollande a parlé de l’ouverture de l’espace aérien/);
    await goTo('maroc');
    await list.press('ArrowRight');
    await goTo('le maroc a ouvert son espace');
    await list.press('Enter');
    const panel = page.getByRole('region', { name: airspace });
    await panel.waitFor();
    expect(await list.ariaSnapshot()).toContain(`option "${airspace}, attribué, 1 article" [selected]`);
    const told = await panel.ariaSnapshot();
    expect(told).toContain(`mark: ${airspaceWords}`);
    expect(told).toMatch(/text: Selon\s+- strong: François Hollande/);
    await panel.getByRole('button', { name: /^Citer le passage/ }).press('Enter');
    await page.getByRole('menuitem', { name: 'Texte' }).press('Enter');
    await page.getByText('Citation copiée.').waitFor();
    expect(await readClipboard(page)).toContain(airspaceWords);

    await list.press('ArrowLeft');
    await list.press('ArrowLeft');
    await list.press('Home');
    for (const [name, key] of [
      ['polisario', 'Enter'],
      ['direction generale de la securite exterieure', 'Shift+Enter'],
    ] as const) {
      await goTo(name);
      await list.press(key);
    }
    await page.getByRole('button', { name: /^Comment sont-ils reliés/ }).press('Enter');
    await page.getByText(weakest).waitFor();
    const steps = await page.getByRole('list', { name: 'Étapes du chemin' }).ariaSnapshot();
    expect(steps).toContain('Polisario');
    expect(steps).toContain('DGSE');
  }, 120_000);
});
