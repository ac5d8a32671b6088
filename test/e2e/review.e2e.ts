import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from './findViolations.ts';
import { driveBrowser } from './support.ts';

const { openQuietly } = driveBrowser();

const texts = [
  'Gao reprise\n\nLes soldats maliens sont entrés samedi dans la ville de Gao. La France a soutenu le Mali. Le Mujao a attaqué l’armée malienne à Gao.',
  'Niamey reçoit Alger\n\nLe Niger a rencontré l’Algérie à Niamey. Le Tchad a envoyé des soldats au Mali.',
];

async function addThroughThePage(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Ajouter/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Ajouter des articles' });
  for (const [at, text] of texts.entries()) {
    await dialog.getByRole('button', { name: 'Coller un texte' }).click();
    await dialog.getByRole('textbox', { name: /^Texte de l’article/ }).fill(text);
    await page.keyboard.press('Control+Enter');
    await dialog.getByText(`${at + 1} reçu${at > 0 ? 's' : ''}, ${at + 1} lu${at > 0 ? 's' : ''}`).waitFor();
  }
  await dialog.getByRole('button', { name: 'Ajouter 2 articles' }).click();
  await page.getByText('2 articles ajoutés.').waitFor();
  // The page with the button that opened the dialog has gone: the keyboard is in the one that took its place.
  await page.locator('main:focus').waitFor();
}

const review = (page: Page) => page.getByRole('region', { name: 'Vérifier' });
const openCard = (page: Page) => review(page).locator('p.sr-only[aria-live]').textContent();

/** « 3 sur 28 »: how many are decided, and of how many. */
async function progress(page: Page): Promise<readonly [done: number, all: number]> {
  const said = await review(page)
    .getByText(/^\d+ sur \d+$/)
    .first()
    .textContent();
  const [done = Number.NaN, all = Number.NaN] = (said ?? '').split(' sur ').map(Number);
  return [done, all];
}

/** Presses a key and waits until more, or fewer, are decided; a name may bring another that it needs. */
async function press(page: Page, key: string, change: 'more' | 'less'): Promise<number> {
  const [before] = await progress(page);
  await page.keyboard.press(key);
  const isChanged = async () => {
    const [after] = await progress(page);
    return change === 'more' ? after > before : after < before;
  };
  await expect.poll(isChanged).toBe(true);
  const [after] = await progress(page);
  return after;
}

describe('reviewing by keyboard', () => {
  it('accepts, rejects, puts off and takes back; after a reload nothing of it is lost', async () => {
    const { page } = await openQuietly({ fetchesAhead: false });
    await addThroughThePage(page);
    await page
      .locator('header nav')
      .getByRole('button', { name: /^Vérifier/ })
      .click();
    const [none, all] = await progress(page);
    expect(none).toBe(0);
    expect(all).toBeGreaterThan(5);
    expect(await findViolations(page)).toEqual([]);

    await press(page, 'a', 'more');
    const accepted = await press(page, 'a', 'more');
    await review(page)
      .getByText(/^Dernier\s: nom accepté$/)
      .waitFor();
    const putOff = await openCard(page);
    await page.keyboard.press('Space');
    await expect.poll(() => openCard(page)).not.toBe(putOff);
    const judged = await openCard(page);
    await press(page, 'r', 'more');
    expect(await press(page, 'Control+z', 'less')).toBe(accepted);
    expect(await openCard(page)).toBe(judged);
    await press(page, 'r', 'more');
    // The list of similar ones takes the keyboard, and gives it back as it goes.
    await page.keyboard.press('Shift+A');
    await review(page).getByRole('button', { name: 'Revenir à une seule' }).press('Enter');
    const inReview = () => review(page).evaluate((region) => region.contains(document.activeElement));
    await expect.poll(inReview).toBe(true);
    // Stored before the page is left: the message shown while it is being written has gone.
    await review(page).getByText('Enregistrement…').waitFor({ state: 'detached' });
    const before = await progress(page);

    await page.reload();
    expect(await progress(page)).toEqual(before);
    // What was put off still waits.
    expect(await openCard(page)).toBe(putOff);
  });
});
