import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from './findViolations.ts';
import { driveBrowser } from './support.ts';
import { linkToArticle } from './views.ts';

const { openQuietly } = driveBrowser();

const bar = (page: Page) => page.getByRole('region', { name: /^Écrire sur/ });
const field = (page: Page, name: string) => page.getByRole('combobox', { name });
const save = (page: Page) => page.getByRole('button', { name: /^Enregistrer/ });

/** Selects words of the open article as a mouse does: by dragging over them. */
async function selectByMouse(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    const article = document.querySelector('article');
    const walker = document.createTreeWalker(article ?? document.body, NodeFilter.SHOW_TEXT);
    const pieces: { readonly node: Node; readonly start: number; readonly text: string }[] = [];
    let text = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      pieces.push({ node, start: text.length, text: node.textContent ?? '' });
      text += node.textContent ?? '';
    }
    const start = text.indexOf(wanted);
    const end = start + wanted.length;
    const first = pieces.find((piece) => start >= 0 && start < piece.start + piece.text.length);
    const last = pieces.find((piece) => end <= piece.start + piece.text.length);
    if (!first || !last) throw new Error('The article has no such words.');
    first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    // They may run on to the next line.
    const rects = [...range.getClientRects()];
    const [from, to] = [rects[0], rects[rects.length - 1]];
    if (!from || !to) throw new Error('The words are not shown.');
    return {
      from: { x: from.left + 1, y: from.top + from.height / 2 },
      to: { x: to.right - 1, y: to.top + to.height / 2 },
    };
  }, words);
  await page.mouse.move(at.from.x, at.from.y);
  await page.mouse.down();
  await page.mouse.move(at.to.x, at.to.y, { steps: 4 });
  await page.mouse.up();
  await bar(page).waitFor();
}

describe('writing of an article’s words', () => {
  it('names them and links them in a copy of the example, by mouse and by keyboard, and takes it back', async () => {
    const { page } = await openQuietly({ path: linkToArticle('serval-un-an'), language: 'fr' });
    await page.locator('article').waitFor();
    await selectByMouse(page, 'installations de pétrole');
    await page.keyboard.press('n');
    await page.getByRole('button', { name: 'Ouvrir une copie ici' }).press('Enter');
    await page.waitForURL(/corpus=/);

    // The copy opens where the words are: S selects the first of them, Shift and an arrow those that follow.
    await page.locator('article [data-current]').first().waitFor();
    await page.keyboard.press('s');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await bar(page)
      .getByText(/installations de pétrole/)
      .waitFor();
    await page.keyboard.press('n');
    await page.getByRole('radio', { name: 'Lieu' }).check();
    expect(await findViolations(page)).toEqual([]);
    await save(page).click();
    const named = page.locator('article a[data-node="installations-de-petrole"]');
    await named.first().waitFor();

    await selectByMouse(page, 'installations de pétrole');
    await page.keyboard.press('l');
    await field(page, 'Verbe').fill('soutenu');
    await page.keyboard.press('Enter');
    await field(page, 'Objet').fill('Mali');
    await page.keyboard.press('Enter');
    await save(page).press('Enter');
    await page.getByText(/^Dernier\s: lien écrit$/).waitFor();

    await page.keyboard.press('Control+z');
    await page.getByText(/^Dernier\s: nom écrit\s: installations de pétrole$/).waitFor();
    await named.first().waitFor();
    await page.getByRole('button', { name: /^Annuler la dernière écriture/ }).click();
    await named.first().waitFor({ state: 'detached' });
  });
});
