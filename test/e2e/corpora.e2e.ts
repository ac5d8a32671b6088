import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/domain/dossier/dossier.ts';
import { writeDossier } from '../../src/domain/dossier/writeDossier.ts';
import { takePart } from '../../src/domain/exports/exportPart.ts';
import { vaultOf } from '../../src/domain/exports/writeVault.ts';
import { buildGraphIndex, type GraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { packCorpus } from '../../src/worker/corpusFile/packCorpus.ts';
import { requestFor } from '../helpers/exportPart.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { makeHostile } from '../helpers/hostileGraph.ts';
import { dossierContext } from '../helpers/sampleDossier.ts';
import { unpackCorpus } from '../helpers/unpackCorpus.ts';
import { smallSeeds } from '../pipeline/smallSeeds.ts';
import { findViolations } from './findViolations.ts';
import { driveBrowser } from './support.ts';

const { open, openQuietly } = driveBrowser();
const small = new Map([...Object.entries(smallSeeds), ['corpus.yaml', 'name: Le Mali et le Cémoc\n']]);

const opener = (page: Page) => page.locator('header button[aria-haspopup=dialog]').first();
const menu = (page: Page) => page.getByRole('dialog', { name: /^Corpus sur cet ordinateur|^Corpora on/ });
const nodeCount = (page: Page) => page.getByText(/^\d+ nœuds? sur \d+/).first();

async function openMenu(page: Page): Promise<void> {
  await opener(page).click();
  await menu(page).waitFor();
}

async function openFile(page: Page, name: string, content: Uint8Array): Promise<void> {
  await openMenu(page);
  const chooser = page.waitForEvent('filechooser');
  await menu(page).getByRole('button', { name: 'Ouvrir un fichier…' }).click();
  await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

/** Drops a file of that name onto the page. */
async function drop(page: Page, name: string, content: Uint8Array): Promise<void> {
  await page.evaluate(
    ([label, text]) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], label));
      document.body.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }),
      );
    },
    [name, Buffer.from(content).toString('base64')] as const,
  );
}

/** Dossier and vault of what is hostile, the Markdown as a program shows it that lets markup through; their names. */
async function writeTexts(folder: string, index: GraphIndex): Promise<string[]> {
  const entries = index.graph.edges
    .slice(0, 40)
    .flatMap((edge) =>
      edge.evidence.map((_, position) => entryOf(index, { kind: 'evidence', edge, position })),
    );
  const dossier = { title: '</title><script>alert(1)</script>', entries };
  const context = dossierContext('fr', index);
  const markdown = [
    writeDossier('markdown', context, dossier, '21 novembre 2026'),
    ...vaultOf(takePart(requestFor(index, null))).values(),
  ];
  const texts = {
    'dossier.html': writeDossier('html', context, dossier, '21 novembre 2026'),
    'markdown.html': `<!doctype html><meta charset="utf-8">${marked.parse(markdown.join('\n\n'))}`,
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  return Object.keys(texts);
}

describe('a corpus of the reader’s own', () => {
  it('is opened from a file, is there after the page was killed, and leaves as the very same files', async () => {
    const { page } = await openQuietly({ fetchesAhead: false });
    await openFile(page, 'x.maillage.zip', packCorpus(small));
    await page.waitForURL(/\?corpus=le-mali-et-le-cemoc-\w+$/);
    await page.getByText('5 nœuds').first().waitFor();
    expect(await opener(page).textContent()).toBe('Le Mali et le Cémoc');

    const address = page.url();
    const next = await page.context().newPage();
    // Closed without the page being notified, as when the browser crashes.
    await page.close({ runBeforeUnload: false });
    await next.goto(address);
    await next.getByText('5 nœuds').first().waitFor();

    await openMenu(next);
    expect(await findViolations(next)).toEqual([]);
    const download = next.waitForEvent('download');
    await menu(next).getByRole('button', { name: 'Enregistrer ce corpus…' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('Le Mali et le Cémoc.maillage.zip');
    const opened = unpackCorpus(await readFile(await saved.path()));
    expect(opened.kind === 'corpus' && Object.fromEntries(opened.files)).toEqual(Object.fromEntries(small));
  });

  it('is opened by a drop anywhere on the page, a graph or a table too, and what is damaged says so', async () => {
    const { page } = await openQuietly({ fetchesAhead: false });
    await drop(page, 'Le Cémoc.maillage.zip', packCorpus(new Map(Object.entries(smallSeeds))));
    await page.waitForURL(/\?corpus=le-cemoc-\w+$/);
    await page.getByText('5 nœuds').first().waitFor();
    await drop(page, 'vue.json', await readFile('public/graph.json'));
    await page.waitForURL(/\?corpus=vue-\w+$/);
    await nodeCount(page).waitFor();
    const table = 'De;Vers;Relation;Année;Poids\r\n"=1+1";الجزائر;aide;2013;2\r\n';
    await drop(page, 'liens.csv', Buffer.from(table));
    await page.waitForURL(/\?corpus=liens-\w+$/);
    await page
      .getByText(/^2 nœuds et 1 lien, au crayon\s: le fichier ne cite aucun article, chaque lien/)
      .waitFor();
    await drop(page, 'abîmé.maillage.zip', packCorpus(small).slice(0, 300));
    await page.getByText(/abîmé\.maillage\.zip\s?: Cette archive est abîmée/).waitFor();
  });

  it('leaves with the page as one file that opens from a disk, asks for nothing and runs no name, as no export does', async () => {
    const graph = makeHostile(readGraphFile());
    const { page, context } = await open({
      graph: { status: 200, body: JSON.stringify(graph) },
      fetchesAhead: false,
    });
    const folder = await mkdtemp(join(tmpdir(), 'maillage-'));
    const files = await writeTexts(folder, buildGraphIndex(graph));
    await page.getByRole('button', { name: 'Exporter', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Exporter' });
    for (const [name, button] of [
      ['picture.svg', /^Télécharger l’image en SVG/],
      ['page.html', /Télécharger.*Page HTML/],
    ] as const) {
      const download = page.waitForEvent('download');
      await dialog.getByRole('button', { name: button }).first().click();
      await (await download).saveAs(join(folder, name));
      files.push(name);
    }

    const alone = await context.newPage();
    const said: string[] = [];
    alone.on('console', (message) => said.push(message.text()));
    alone.on('pageerror', (error) => said.push(error.message));
    alone.on('dialog', (dialog) => {
      said.push(dialog.message());
      void dialog.dismiss();
    });
    alone.on('request', (request) => {
      if (!request.url().startsWith('data:')) said.push(request.url());
    });
    const addresses = files.map((name) => pathToFileURL(join(folder, name)).href);
    const mischief = alone.locator('[onload], [onerror], img, iframe, [*|href^="javascript:" i]');
    for (const address of addresses) {
      await alone.goto(address);
      expect(await alone.locator('body, svg').first().textContent()).toContain('alert(1)');
      expect(await mischief.count()).toBe(0);
    }
    // The last of them is the page itself.
    await nodeCount(alone).waitFor();
    expect(await alone.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Archivo');
    await alone.keyboard.press('Control+k');
    // A letter that the driver's keyboard does not have is inserted directly into the focused field.
    await alone.getByRole('dialog').getByRole('combobox').waitFor();
    await alone.keyboard.type('Cémoc');
    const found = alone.getByRole('dialog').getByRole('option', { name: /Cémoc/ }).first();
    await found.waitFor();
    // The layers of its style are in their order: otherwise the base rules would remove every margin.
    expect(await found.locator('.ml-2').evaluate((name) => getComputedStyle(name).marginLeft)).toBe('8px');
    await alone.keyboard.press('Enter');
    await alone.locator('blockquote, mark').first().waitFor();
    expect(await mischief.count()).toBe(0);
    expect(said).toEqual(addresses);
    await rm(folder, { recursive: true });
  });

  it('is made, renamed and deleted by keyboard, and comes back; Back leads to the corpus before', async () => {
    const { page } = await openQuietly({ fetchesAhead: false });
    const example = await nodeCount(page).textContent();
    await openMenu(page);
    await menu(page).getByRole('button', { name: 'Nouveau corpus' }).press('Enter');
    await page.getByText('Ce corpus est vide').waitFor();
    await openMenu(page);
    const row = (name: string) => menu(page).getByRole('button', { name, exact: true });
    await row('Corpus sans titre').press('F2');
    await page.keyboard.type('Bamako, 2015');
    await page.keyboard.press('Enter');
    await row('Bamako, 2015').waitFor();
    await page.keyboard.press('Escape');
    expect(await opener(page).textContent()).toBe('Bamako, 2015');
    await page.goBack();
    await page.getByText('Ce corpus est vide').waitFor({ state: 'detached' });
    await nodeCount(page).waitFor();
    expect(await nodeCount(page).textContent()).toBe(example);

    await openMenu(page);
    await row('Bamako, 2015').press('Delete');
    await menu(page).getByText('« Bamako, 2015 » supprimé').waitFor();
    await menu(page).getByRole('button', { name: 'Annuler' }).click();
    await row('Bamako, 2015').waitFor();
  });

  it('is not in its link: who lacks it is told so, and how to go on', async () => {
    const { page } = await open({ path: '?corpus=elsewhere-a1b2c3', fetchesAhead: false });
    await page.getByRole('heading', { name: 'Ce corpus n’est pas sur cet ordinateur' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ouvrir l’exemple' }).click();
    await nodeCount(page).waitFor();
  });
});
