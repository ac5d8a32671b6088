import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { docxOf, pdfOf, utf8, wordParagraph, zipOf } from '../helpers/madeFiles.ts';
import { dropFiles } from './dropFiles.ts';
import { findViolations } from './findViolations.ts';
import { driveBrowser } from './support.ts';

const { openQuietly } = driveBrowser();

const seed = (name: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '..', '..', 'seeds', 'articles', name)));
const sentences = [
  'Les soldats maliens sont entrés samedi dans la ville de Gao, selon le ministère malien de la Défense.',
  'La France a soutenu le Mali. Le Mujao a attaqué l’armée malienne à Gao.',
];

/** Five articles in five formats, a scanned page, and one of the five again. */
const files: Readonly<Record<string, Uint8Array>> = {
  'aqmi.txt': seed('003_3ee2014b85611516.txt'),
  'gao.docx': docxOf(['Gao reprise', ...sentences].map(wordParagraph).join('')),
  'kidal.html': utf8(
    `<html lang="fr"><head><title>Kidal reprise</title><script>document.title = 'ran'</script></head><body><article><h1>Kidal reprise</h1>${sentences.map((words) => `<p>${words.replaceAll('Gao', 'Kidal')}</p>`).join('')}</article></body></html>`,
  ),
  'tombouctou.pdf': pdfOf([
    [
      { text: 'Tombouctou reprise', y: 760, size: 18 },
      { text: 'Les soldats maliens sont entrés dans la ville de Tombouctou.', y: 700 },
      { text: 'Le Tchad a envoyé des soldats au Mali.', y: 686 },
    ],
  ]),
  'lot.zip': zipOf({
    'niamey.eml': `From: a@example.org\r\nSubject: Niamey\r\nDate: Sat, 26 Jan 2013 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nLe Niger a rencontré le Mali à Niamey.\r\n`,
  }),
  'scan.pdf': pdfOf([[], []]),
  'copie.txt': seed('003_3ee2014b85611516.txt'),
};

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Ajouter des articles' });

describe('articles of one’s own', () => {
  it('of five kinds are dropped, understood, put right and added, and are a graph that is there after a reload', async () => {
    const { page } = await openQuietly({ fetchesAhead: false });
    await dropFiles(page, files);
    await dialog(page).getByText('7 reçus, 5 lus, 2 à régler').waitFor();
    expect(await page.title()).not.toBe('ran');
    await dialog(page).getByText('2 pages en image, sans texte lisible.').waitFor();
    await dialog(page).getByText('Même texte que').waitFor();
    expect(await findViolations(page)).toEqual([]);

    // By keyboard: down to the second article, whose publisher is then entered.
    await dialog(page).locator('[data-row]').first().focus();
    await page.keyboard.press('ArrowDown');
    await dialog(page)
      .getByRole('button', { name: /^Corriger titre/ })
      .click();
    await dialog(page).getByRole('textbox', { name: 'Éditeur' }).fill('Le Courrier');
    await page.keyboard.press('Enter');
    await dialog(page).locator('li', { hasText: 'gao.docx' }).getByText('Le Courrier').waitFor();
    await dialog(page).getByText('7 reçus, 5 lus, 2 à régler').waitFor();

    await dialog(page).getByRole('textbox', { name: 'Nom du nouveau corpus' }).fill('Mali 2013');
    await dialog(page).locator('[data-row]').first().press('Enter');
    await dialog(page).waitFor({ state: 'detached' });
    await page.getByText('5 articles ajoutés.').waitFor();
    await page.waitForURL(/corpus=mali-2013-/);
    await page
      .getByText(/^\d+ nœuds/)
      .first()
      .waitFor();

    await page.reload();
    await page
      .getByText(/^\d+ nœuds/)
      .first()
      .waitFor();
    expect(await page.getByText('Le Courrier').count()).toBeGreaterThan(0);
  });
});
