import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForPicture } from '../helpers/canvas.ts';
import { docxOf, pdfOf, utf8, wordParagraph, zipOf } from '../helpers/madeFiles.ts';
import { unpackCorpus } from '../helpers/unpackCorpus.ts';
import { dropFiles } from './dropFiles.ts';
import { driveBrowser } from './support.ts';

const { open, openQuietly } = driveBrowser();

const sentence = (town: string) =>
  `Les soldats maliens sont entrés samedi dans la ville de ${town}. La France a soutenu le Mali. Le Mujao a attaqué l’armée malienne à ${town}.`;

const fiveKinds: Readonly<Record<string, Uint8Array>> = {
  'gao.txt': utf8(`Gao reprise\n\n${sentence('Gao')}`),
  'kidal.docx': docxOf(['Kidal reprise', sentence('Kidal')].map(wordParagraph).join('')),
  'menaka.html': utf8(
    `<html lang="fr"><head><title>Ménaka reprise</title></head><body><article><h1>Ménaka reprise</h1><p>${sentence('Ménaka')}</p><p>Le Niger a rencontré l’Algérie à Niamey.</p></article></body></html>`,
  ),
  'tombouctou.pdf': pdfOf([
    [
      { text: 'Tombouctou reprise', y: 760, size: 18 },
      { text: 'Les soldats maliens sont entrés dans la ville de Tombouctou.', y: 700 },
      { text: 'Le Tchad a envoyé des soldats au Mali.', y: 686 },
    ],
  ]),
  'lot.zip': zipOf({ 'niamey.md': '# Niamey reçoit Alger\n\nLe Niger a rencontré l’Algérie à Niamey.\n' }),
};

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Ajouter des articles' });
const review = (page: Page) => page.getByRole('region', { name: 'Vérifier' });
const openCard = (page: Page) => review(page).locator('p.sr-only[aria-live]').textContent();
const menu = (page: Page) => page.getByRole('dialog', { name: /^Corpus sur cet ordinateur/ });

async function openReview(page: Page): Promise<void> {
  await page
    .locator('header nav')
    .getByRole('button', { name: /^Vérifier/ })
    .click();
  await review(page).waitFor();
}

/** « 3 sur 28 »: how much is decided, and of how much. */
async function progress(page: Page): Promise<readonly [done: number, all: number]> {
  const said = await review(page)
    .getByText(/^\d+ sur \d+$/)
    .first()
    .textContent();
  const [done = Number.NaN, all = Number.NaN] = (said ?? '').split(' sur ').map(Number);
  return [done, all];
}

/** Decides by a key, and waits until it is seen that more is decided; says how much. */
async function decide(page: Page, key: 'a' | 'r'): Promise<number> {
  const [before] = await progress(page);
  await page.keyboard.press(key);
  await expect
    .poll(async () => (await progress(page))[0], { interval: 20, timeout: 10_000 })
    .toBeGreaterThan(before);
  return (await progress(page))[0];
}

/** Ends the page's process at once, as when the browser crashes or the power fails, and opens the same address anew. */
async function crashAndReturn(page: Page): Promise<Page> {
  const address = page.url();
  const next = await page.context().newPage();
  const session = await page.context().newCDPSession(page);
  const gone = page.waitForEvent('crash');
  // It has nobody left to answer.
  void session.send('Page.crash').catch(() => null);
  await gone;
  await next.goto(address);
  return next;
}

/** Runs in the page: halts it in the very task in which some element's words are these. */
function haltWhen(words: string): void {
  const pattern = new RegExp(words);
  new MutationObserver(() => {
    const seen = [...document.querySelectorAll('dialog p, dialog span')];
    // biome-ignore lint/suspicious/noDebugger: the browser stops here, and the test goes on.
    if (seen.some(({ textContent }) => pattern.test(textContent))) debugger;
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
}

describe('articles of the reader’s own', () => {
  it('come in as five kinds of files, are decided about, saved, reopened, exported, and opened by somebody else', async () => {
    const { page } = await openQuietly({ fetchesAhead: false });
    await dropFiles(page, fiveKinds);
    await dialog(page).getByText('5 reçus, 5 lus').waitFor();
    await dialog(page).getByRole('textbox', { name: 'Nom du nouveau corpus' }).fill('Mali');
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('button', { name: 'Ajouter 5 articles' }).click();
    await page.getByText('5 articles ajoutés.').waitFor();
    await openReview(page);
    for (let n = 0; n < 9; n += 1) await decide(page, n % 4 === 3 ? 'r' : 'a');
    const [onDisk] = await progress(page);
    const last = await openCard(page);
    const decided = await decide(page, 'a');
    // The next card is announced a moment after the count.
    await expect.poll(() => openCard(page)).not.toBe(last);
    // To what is asked about in the graph, and from there back to it.
    const asked = await openCard(page);
    await page.keyboard.press('v');
    await page.getByRole('button', { name: 'Vérifier la proposition' }).click();
    expect(await openCard(page)).toBe(asked);
    await page.keyboard.press('v');
    await page.locator('header button[aria-haspopup=dialog]').first().click();
    const saving = page.waitForEvent('download');
    await menu(page).getByRole('button', { name: 'Enregistrer ce corpus…' }).click();
    const saved = await readFile(await (await saving).path());

    const address = page.url();
    const later = await page.context().newPage();
    await page.close();
    await later.goto(address);
    await openReview(later);
    const reopened = await progress(later);
    // Each decision is on disk before the next is made; the last one may still have been on its way.
    expect([onDisk, decided]).toContain(reopened[0]);
    await later.keyboard.press('v');
    await later.keyboard.press('x');
    const exporting = later.waitForEvent('download');
    await later
      .getByRole('dialog')
      .getByRole('button', { name: /Télécharger.*JSON/ })
      .first()
      .click();
    const graph = JSON.parse(await readFile(await (await exporting).path(), 'utf8')) as {
      readonly articles: readonly unknown[];
      readonly nodes: readonly { readonly origin: string }[];
    };
    expect(graph.articles).toHaveLength(5);
    expect(graph.nodes.filter(({ origin }) => origin === 'reviewed').length).toBeGreaterThan(0);

    const elsewhere = (await openQuietly({ fetchesAhead: false })).page;
    await dropFiles(elsewhere, { 'Mali.maillage.zip': saved });
    await elsewhere.waitForURL(/corpus=mali-/);
    await openReview(elsewhere);
    expect(await progress(elsewhere)).toEqual(reopened);
    const opened = unpackCorpus(saved);
    expect(
      opened.kind === 'corpus' && [...opened.files.keys()].filter((path) => path.startsWith('articles/')),
    ).toHaveLength(5);
  });

  it('lose no decision when the page dies between two of them', async () => {
    const { page } = await open({ fetchesAhead: false });
    await waitForPicture(page);
    await dropFiles(page, { 'gao.txt': fiveKinds['gao.txt'] ?? utf8('') });
    await dialog(page).getByRole('button', { name: 'Ajouter 1 article' }).click();
    await page.getByText('Article ajouté.').waitFor();
    await openReview(page);
    await decide(page, 'a');
    const first = await decide(page, 'r');
    const second = await decide(page, 'a');
    // The third is seen: the two before it are on disk, and it may be.
    const returned = await crashAndReturn(page);
    await review(returned).waitFor();
    const [done] = await progress(returned);
    expect([first, second]).toContain(done);
  });

  it('are there as far as they were added when the page dies meanwhile, make a graph, and the others are named', async () => {
    const { page } = await open({ fetchesAhead: false });
    await waitForPicture(page);
    const towns = [
      'Gao',
      'Kidal',
      'Ménaka',
      'Tessalit',
      'Sévaré',
      'Diabaly',
      'Konna',
      'Ségou',
      'Mopti',
      'Kayes',
    ];
    const files = Array.from({ length: 60 }, (_, at) => {
      const town = towns[at % towns.length] ?? '';
      return [`${at}.txt`, utf8(`${town} reprise, ${at}\n\n${sentence(town)}`)] as const;
    });
    await dropFiles(page, Object.fromEntries(files));
    // Halted when the first few are in the corpus, it adds no more and lives all the same.
    const session = await page.context().newCDPSession(page);
    await session.send('Debugger.enable');
    await page.evaluate(haltWhen, '^Extraction, (?:[4-9]|[1-5]\\d) sur 60 articles$');
    const halted = new Promise((resolve) => session.once('Debugger.paused', resolve));
    await dialog(page).getByRole('button', { name: 'Ajouter 60 articles' }).click({ noWaitAfter: true });
    await halted;
    // Another tab of the corpus misses nothing yet.
    const lost =
      /^\d+ des 60 articles que vous ajoutiez ne sont pas dans ce corpus.*\.txt.*Ajoutez-les de nouveau/;
    const beside = await page.context().newPage();
    await beside.goto(page.url());
    await beside
      .getByText(/^\d+ nœuds/)
      .first()
      .waitFor();
    expect(await beside.getByText(lost).count()).toBe(0);
    const returned = await crashAndReturn(page);
    await returned
      .getByText(/^\d+ nœuds/)
      .first()
      .waitFor();
    await beside.getByText(lost).waitFor();
    const notice = await returned.getByText(lost).textContent();
    await returned.getByRole('button', { name: 'J’ai compris' }).click();
    await returned.locator('header button[aria-haspopup=dialog]').first().click();
    const row = menu(returned).getByRole('row', { name: /Mes articles/ });
    const kept = Number(await row.getByRole('cell').nth(0).textContent());
    expect(kept).toBeGreaterThanOrEqual(4);
    expect(kept + Number.parseInt(notice ?? '', 10)).toBe(60);
    await returned.reload();
    await returned
      .getByText(/^\d+ nœuds/)
      .first()
      .waitFor();
    expect(await returned.getByText(lost).count()).toBe(0);
  });
});
