import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { packCorpus } from '../../src/worker/corpusFile/packCorpus.ts';
import { smallSeeds } from '../pipeline/smallSeeds.ts';
import { dropFiles } from './dropFiles.ts';
import { findViolations } from './findViolations.ts';
import { driveBrowser } from './support.ts';
import { linkToArticle, linkToEdge, linkToNode } from './views.ts';

const { openQuietly } = driveBrowser();

const small = new Map(Object.entries(smallSeeds));

const bar = (page: Page) => page.getByRole('region', { name: /^Écrire sur/ });
const field = (page: Page, name: string) => page.getByRole('combobox', { name });
const save = (page: Page) => page.getByRole('button', { name: /^Enregistrer/ });

/** Selects words of the open article as a mouse does: by dragging over them. */
async function selectByMouse(page: Page, words: string): Promise<void> {
  const at = await page.evaluate(async (wanted) => {
    // A font that comes late moves the words.
    await document.fonts.ready;
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
    // Until the whole vocabulary has been read, only a new verb is offered.
    await page.getByRole('option', { name: /^a soutenu/ }).waitFor();
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

  it('is begun by a finger, held on a name or where the system selects, with the bar clear of the words', async () => {
    const { page } = await openQuietly({ width: 390, height: 844, touch: true, fetchesAhead: false });
    await dropFiles(page, { 'x.maillage.zip': packCorpus(small) });
    await page.waitForURL(/corpus=/);
    await page.goto(`${page.url()}&read=cemoc-article`);
    const name = page.locator('article a[data-node="mali"]').first();
    await name.waitFor();
    await page.evaluate(() => document.fonts.ready);
    const box = await name.boundingBox();
    if (box === null) throw new Error('The article names Mali.');
    const fingers = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => fingers.send('Input.dispatchTouchEvent', { type, touchPoints });
    const y = box.y + box.height / 2;

    // Chromium leaves long presses to the system; on names the page answers to them itself.
    await touch('touchStart', { x: box.x + 4, y });
    await bar(page).waitFor();
    await touch('touchMove', { x: box.x + box.width + 20, y });
    await touch('touchMove', { x: box.x + box.width + 50, y });
    await touch('touchEnd');
    await page.getByRole('region', { name: 'Écrire sur « Mali et le Cémoc »' }).waitFor();
    expect(new URL(page.url()).searchParams.get('sel')).toBeNull();

    // As a system does: the finger is up, and words at the end of the article are selected, without another event.
    await page.evaluate(() => {
      const article = document.querySelector('article');
      const walker = document.createTreeWalker(article ?? document.body, NodeFilter.SHOW_TEXT);
      let last: Node | null = null;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (node.textContent?.trim()) last = node;
      if (last !== null) document.getSelection()?.selectAllChildren(last.parentElement ?? last);
    });
    await page.getByRole('region', { name: /^Écrire sur « (?!Mali et)/ }).waitFor();
    const [words, top] = await page.evaluate(() => [
      document.getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? Number.NaN,
      document.querySelector('section[popover]')?.getBoundingClientRect().top ?? Number.NaN,
    ]);
    expect(words).toBeLessThanOrEqual(top ?? 0);
    await bar(page).getByRole('button', { name: 'Nommer' }).tap();
    await page.getByRole('radio', { name: 'Lieu' }).waitFor();
  });

  it('puts a link and a node right, with a verb of its own, joins two nodes and parts one, and takes it back', async () => {
    const { page } = await openQuietly({ language: 'fr', width: 1024, height: 768 });
    await dropFiles(page, { 'Cemoc.maillage.zip': packCorpus(small) });
    await page.waitForURL(/corpus=/);
    const corpus = page.url();
    const said = (words: string | RegExp) => page.getByText(words, { exact: true }).first().waitFor();
    const last = (words: string) => said(`Dernier\u202f: ${words}`);
    const editNode = async () => {
      await page.getByRole('button', { name: 'Modifier le nœud' }).press('Enter');
      await page.getByRole('textbox', { name: /^Noms/ }).waitFor();
    };

    await page.goto(corpus + linkToEdge('mali--took-part--creation-du-cemoc').replace('?', '&'));
    await page.getByRole('button', { name: 'Corriger', exact: true }).click();
    await field(page, 'Verbe').fill('a formé');
    // It is offered once the whole vocabulary has been read.
    await page.getByRole('option', { name: /^Nouveau verbe/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'En anglais', exact: true }).fill('trained');
    await page.getByRole('checkbox', { name: 'Se lit de même dans les deux sens' }).press('Space');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ajouter ce verbe' }).press('Enter');
    await page.getByRole('button', { name: 'Ajouter ce verbe' }).waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: 'Non confirmé' }).check();
    await save(page).press('Enter');
    await last('lien corrigé');
    await page.locator('article').waitFor();

    await page.goto(corpus + linkToNode('cemoc').replace('?', '&'));
    await editNode();
    await save(page).click();
    await said('Rien n’a changé\u202f: c’est déjà écrit ainsi.');
    await editNode();
    await page.getByRole('textbox', { name: /^Noms/ }).press('Control+End');
    await page.keyboard.type('\nétat-major conjoint');
    await save(page).click();
    await page.getByText(/^Dernier\s: nœud modifié/).waitFor();
    // Left or saved by key, a form gives the keyboard to the panel in its place, where Ctrl Z takes back what was written.
    const heading = page.locator('h2:focus');
    await editNode();
    await page.keyboard.press('Escape');
    expect(await heading.textContent()).toContain('Comité d’état-major');
    await editNode();
    await page.getByRole('textbox', { name: /^Nom en anglais/ }).fill('CEMOC of four armies');
    await page.keyboard.press('Enter');
    await said('Nœud modifié.');
    await heading.waitFor();
    await page.keyboard.press('Control+z');
    // The step before has the same name; only the node itself tells which of the two is the last.
    await page.getByText('CEMOC of four armies').first().waitFor({ state: 'detached' });
    await page.getByText(/^Dernier\s: nœud modifié/).waitFor();
    expect(new URL(page.url()).searchParams.get('sel')).toBe('cemoc');
    await editNode();
    await page.getByRole('button', { name: 'Séparer en deux…' }).click();
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Séparer 1 mention' }).click();
    await said('Nœud séparé en deux.');
    await editNode();
    await field(page, 'C’est le même nœud que…').fill('armée');
    await page.keyboard.press('Enter');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Réunir les deux' }).press('Enter');
    await said('Les deux nœuds n’en font plus qu’un.');
    for (const before of ['nœud séparé', 'nœud modifié']) {
      await page.getByRole('button', { name: /^Annuler la dernière écriture/ }).press('Enter');
      await page.getByText(new RegExp(`^Dernier\\s: ${before}`)).waitFor();
    }
  });
});
