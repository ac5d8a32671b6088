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
}

const review = (page: Page) => page.getByRole('region', { name: 'Vérifier' });
const done = (page: Page) =>
  review(page)
    .getByText(/^\d+ sur \d+$/)
    .first();
const openCard = (page: Page) => review(page).locator('p.sr-only[aria-live]').textContent();

/** Presses a key, and waits until what has been decided is that much. */
async function decide(page: Page, key: string, count: string): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(() => done(page).textContent()).toBe(count);
}

describe('reviewing by keyboard', () => {
  it('accepts, rejects, puts off and takes back; after a reload nothing of it is lost', async () => {
    const { page } = await openQuietly({ language: 'fr' });
    await addThroughThePage(page);
    await page.getByRole('button', { name: /^Vérifier/ }).click();
    await done(page).waitFor();
    const all = Number(/\d+$/.exec((await done(page).textContent()) ?? '')?.[0]);
    expect(all).toBeGreaterThan(5);
    expect(await findViolations(page)).toEqual([]);

    await decide(page, 'a', `1 sur ${all}`);
    await decide(page, 'a', `2 sur ${all}`);
    await review(page).getByText('Dernier : nom accepté').waitFor();
    const putOff = await openCard(page);
    await page.keyboard.press('Space');
    await expect.poll(() => openCard(page)).not.toBe(putOff);
    const taken = await openCard(page);
    await decide(page, 'r', `3 sur ${all}`);
    await decide(page, 'Control+z', `2 sur ${all}`);
    expect(await openCard(page)).toBe(taken);
    await decide(page, 'r', `3 sur ${all}`);

    await page.reload();
    await done(page).waitFor();
    expect(await done(page).textContent()).toBe(`3 sur ${all}`);
    // What was put off waits still, before what comes after it.
    expect(await openCard(page)).toBe(putOff);
  });
});
