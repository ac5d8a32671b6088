import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { packCorpus } from '../../src/worker/corpusFile/packCorpus.ts';
import { unpackCorpus } from '../../src/worker/corpusFile/unpackCorpus.ts';
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

describe('a corpus of the reader’s own', () => {
  it('is opened from a file, is there after the page was killed, and leaves as the very same files', async () => {
    const { page } = await openQuietly({ language: 'fr' });
    await openFile(page, 'x.maillage.zip', packCorpus(small));
    await page.waitForURL(/\?corpus=le-mali-et-le-cemoc-\w+$/);
    await page.getByText('5 nœuds').first().waitFor();
    expect(await opener(page).textContent()).toBe('Le Mali et le Cémoc');

    const address = page.url();
    const next = await page.context().newPage();
    // Closed without a word to the page, as when the browser crashes.
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

  it('is made, renamed and deleted by keyboard, and comes back; Back leads to the corpus before', async () => {
    const { page } = await openQuietly({ language: 'fr' });
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
    const { page } = await open({ path: '?corpus=elsewhere-a1b2c3', language: 'fr' });
    await page.getByRole('heading', { name: 'Ce corpus n’est pas sur cet ordinateur' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ouvrir l’exemple' }).click();
    await nodeCount(page).waitFor();
  });
});
