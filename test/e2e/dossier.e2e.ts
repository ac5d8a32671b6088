import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readGraphFile } from '../helpers/graphFile.ts';
import { readHtml } from '../helpers/readHtml.ts';
import { findViolations } from './findViolations.ts';
import { goTo } from './keptPages.ts';
import { driveBrowser } from './support.ts';
import { linkToChain, linkToEdge, linkToEvidence, linkToNode } from './views.ts';

const { openQuietly, visit } = driveBrowser();
const graph = readGraphFile();
const edge = graph.edges.toSorted((a, b) => b.evidence.length - a.evidence.length)[0];
const evidence = edge?.evidence[0];
if (edge === undefined || evidence === undefined) throw new Error('The graph has no edge.');

const textOf = (article: string): string => graph.articles.find(({ id }) => id === article)?.text ?? '';
const words = textOf(evidence.article).slice(evidence.start, evidence.end);

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Dossier' });
const quotes = (page: Page) => dialog(page).locator('blockquote').allTextContents();

async function openDossier(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Dossier\s?:/ }).click();
  await dialog(page).waitFor();
}

/**
 * Gathers the first passage of a node, the chain's first step, and with the D key the passage that the reader is open
 * at.
 */
async function gatherThree(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /dossier le passage|dossier the passage|passage § ?\d+/i })
    .first()
    .click();
  await goTo(page, linkToChain('france', 'mali'));
  await page
    .getByRole('button', { name: /dossier .* 1$/ })
    .first()
    .click();
  await goTo(
    page,
    linkToEvidence(edge?.id ?? '', 0, evidence?.article ?? '', evidence ?? { start: 0, end: 0 }),
  );
  await page.locator('article mark').first().waitFor();
  await page.keyboard.press('d');
}

async function exportAs(page: Page, format: string): Promise<{ name: string; text: string }> {
  await dialog(page).getByRole('button', { name: 'Exporter' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: format }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

describe('the dossier', () => {
  it('gathers from any panel, keeps order and notes on this machine, and can be taken away', async () => {
    const { page } = await visit({ path: linkToNode('maroc') });
    await gatherThree(page);
    await openDossier(page);
    const gathered = await quotes(page);
    expect(gathered).toHaveLength(3);
    expect(gathered[2]).toContain(words);
    for (const quote of gathered) expect(graph.articles.some(({ text }) => text.includes(quote))).toBe(true);

    const title = dialog(page).getByRole('textbox', { name: 'Titre du dossier' });
    await title.fill('Sécurité <b>2015</b>');
    await dialog(page)
      .getByRole('textbox', { name: 'Votre note sur le passage 3' })
      .fill('À *vérifier* & <relire>');
    await dialog(page).getByRole('button', { name: 'Déplacer le passage 3' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    const ordered = [gathered[2], gathered[0], gathered[1]];
    expect(await quotes(page)).toEqual(ordered);
    expect(
      await dialog(page)
        .getByRole('button', { name: 'Déplacer le passage 1' })
        .evaluate((button) => button === document.activeElement),
    ).toBe(true);

    // By mouse: down past its neighbour, and back.
    const grip = (place: number) =>
      dialog(page).getByRole('button', { name: `Déplacer le passage ${place}` });
    const dragTo = async (from: number, to: number) => {
      await grip(from).hover();
      await page.mouse.down();
      const end = await dialog(page)
        .getByRole('listitem')
        .nth(to - 1)
        .boundingBox();
      const y = (end?.y ?? 0) + (end?.height ?? 0) * (to > from ? 0.9 : 0.1);
      await page.mouse.move(20 + (end?.x ?? 0), y, { steps: 8 });
      await page.mouse.up();
    };
    await dragTo(1, 2);
    expect(await quotes(page)).toEqual([gathered[0], gathered[2], gathered[1]]);
    await dragTo(2, 1);
    expect(await quotes(page)).toEqual(ordered);

    await dialog(page).getByRole('button', { name: 'Retirer du dossier' }).nth(1).click();
    expect(await quotes(page)).toHaveLength(2);
    await dialog(page).getByRole('button', { name: 'Annuler' }).click();
    expect(await quotes(page)).toEqual(ordered);

    await page.reload();
    await openDossier(page);
    expect(await quotes(page)).toEqual(ordered);

    const html = await exportAs(page, 'Page HTML');
    expect(html.name).toBe('securite-b-2015-b.html');
    const document = readHtml(html.text);
    expect([...document.querySelectorAll('blockquote')].map((quote) => quote.textContent)).toEqual(ordered);
    expect(document.querySelector('h1')?.textContent).toBe('Sécurité <b>2015</b>');
    expect(document.querySelector('.note p')?.textContent).toBe('À *vérifier* & <relire>');
    expect(document.querySelectorAll('script, b:not(.number):not(.note b)')).toHaveLength(0);

    const markdown = await exportAs(page, 'Markdown');
    expect(markdown.name).toBe('securite-b-2015-b.md');
    expect(markdown.text).toContain('À \\*vérifier\\* \\& \\<relire\\>');
    expect(markdown.text.match(/^> «/gm)).toHaveLength(3);

    // The link of the first quote leads to exactly its words.
    await page.goto(document.querySelector<HTMLAnchorElement>('.source a')?.href ?? '');
    await page.locator('article mark').first().waitFor();
    expect(
      (await page.locator('article mark[data-mark="strong"] [data-start]').allTextContents()).join(''),
    ).toBe(words);
  });

  it('leads back to the passage in its article', async () => {
    const { page } = await visit({ path: linkToEdge(edge.id) });
    await page.locator('blockquote').first().waitFor();
    await page.keyboard.press('d');
    await openDossier(page);
    await dialog(page).getByRole('link', { name: 'Lire dans l’article' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    await page.locator('article mark').first().waitFor();
    expect(
      await page
        .getByRole('button', { name: 'Ajouter au dossier le passage en cours' })
        .getAttribute('aria-pressed'),
    ).toBe('true');
  });

  it('works without a storage, says so, and loses nothing before the page closes', async () => {
    const { page } = await openQuietly({
      path: linkToEdge(edge.id),
      fetchesAhead: false,
      before: `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
        localStorage['maillage.hint'] = 'seen'; localStorage['maillage.dossier'] = '{"format":';`,
    });
    await page.locator('blockquote').first().waitFor();
    await page.keyboard.press('d');
    await page.getByText('Le dossier ne peut pas être gardé sur cet ordinateur.').waitFor();
    await openDossier(page);
    expect(await quotes(page)).toHaveLength(1);
    expect(await page.getByText('Cet ordinateur ne garde pas le dossier.').count()).toBe(1);
  });

  it.each([
    { theme: 'light', language: 'fr', width: 1440, height: 900, touch: false },
    { theme: 'dark', language: 'en', width: 390, height: 844, touch: true },
  ] as const)('is accessible, $theme, $width pixels wide', async (options) => {
    const { language, ...window } = options;
    const { page } = await visit({ ...window, path: `${linkToEdge(edge.id)}&lang=${language}` });
    await page
      .getByRole('button', { name: /^(Ajouter au dossier|Add .* to the dossier)/, pressed: false })
      .nth(1)
      .click();
    if (options.touch) await page.getByRole('button', { name: /Sharing/ }).click();
    await openDossier(page);
    expect(await quotes(page)).not.toHaveLength(0);
    await dialog(page)
      .getByRole('button', { name: /^Re(move|tirer)/ })
      .last()
      .click();
    expect(await findViolations(page)).toEqual([]);
    const box = await dialog(page).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(options.width);
    if (options.touch) expect(box?.width).toBe(options.width);
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
  });
});

/** The scripts for printing are fetched once the page is idle, the figures last. */
const waitForPaper = (page: Page) =>
  page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('PrintedFigures')),
  );

describe('the printed page', () => {
  it('is the view with its picture in the light colours, its passages in full and its sources', async () => {
    const { page } = await visit({ path: linkToEdge(edge.id), theme: 'dark' });
    const sheet = page.locator('.print-sheet');
    await waitForPaper(page);
    const camera = await page.locator('canvas').first().boundingBox();
    await page.emulateMedia({ media: 'print' });
    await sheet.waitFor();
    const printed = await sheet.locator('blockquote').allTextContents();
    expect(printed).toHaveLength(edge.evidence.length);
    for (const { article, start, end } of edge.evidence)
      expect(printed.some((quote) => quote.includes(textOf(article).slice(start, end)))).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    const picture = sheet.locator('.print-picture svg');
    expect(await picture.locator('text').count()).toBeGreaterThan(3);
    const ground = await picture
      .locator('rect')
      .first()
      .evaluate((rect) => getComputedStyle(rect).fill);
    expect(ground).toBe('rgb(255, 255, 255)');
    const cited = new Set(edge.evidence.map(({ article }) => article));
    expect(await sheet.locator('.print-sources li').count()).toBe(cited.size);
    await page.emulateMedia({ media: 'screen' });
    await sheet.waitFor({ state: 'detached' });
    expect(await page.locator('canvas').first().boundingBox()).toEqual(camera);

    // Another display is printed instead of the graph.
    for (const [tab, drawn] of [
      ['Chronologie', '.print-timeline [data-item]'],
      ['Carte', '.print-picture path'],
    ] as const) {
      await page.getByRole('button', { name: tab, exact: true }).click();
      await waitForPaper(page);
      await page.emulateMedia({ media: 'print' });
      await sheet.locator(drawn).first().waitFor();
      expect(await sheet.locator(drawn).count()).toBeGreaterThan(40);
      expect(await sheet.getByRole('heading', { level: 1 }).textContent()).toContain(tab);
      expect(await sheet.locator('blockquote').count()).toBe(edge.evidence.length);
      expect(
        await sheet.locator('svg').evaluateAll((all) => all.map(({ clientHeight }) => clientHeight)),
      ).not.toContain(0);
      await page.emulateMedia({ media: 'screen' });
      await sheet.waitFor({ state: 'detached' });
    }
  });

  it('is the dossier while that is open', async () => {
    const { page } = await visit({ path: linkToEdge(edge.id) });
    await page.locator('blockquote').first().waitFor();
    await page.keyboard.press('d');
    await openDossier(page);
    await dialog(page).getByRole('textbox', { name: 'Titre du dossier' }).fill('Pour le papier');
    await waitForPaper(page);
    await page.emulateMedia({ media: 'print' });
    await page.getByRole('heading', { name: 'Pour le papier' }).waitFor();
    expect(await page.locator('.print-sheet article').count()).toBe(1);
    expect(await dialog(page).count()).toBe(0);
  });
});
