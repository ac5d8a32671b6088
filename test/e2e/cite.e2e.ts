import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { buildGraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { entryQuestions } from '../../src/domain/summaries/entryQuestions.ts';
import { writeUrl } from '../../src/store/view/url/urlFields.ts';
import { defaultView } from '../../src/store/view/view.ts';
import { waitForPicture } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import type { OpenedPage, PageOptions } from '../helpers/openPage.ts';
import { readBibtex } from '../helpers/readBibtex.ts';
import { readSeedText } from '../helpers/seedText.ts';
import { findViolations } from './findViolations.ts';
import { driveBrowser } from './support.ts';
import { linkToEdge, linkToEvidence, linkToNode, readMarkedWords } from './views.ts';

const { openQuietly, visit } = driveBrowser();
const graph = readGraphFile();
const index = buildGraphIndex(graph);
const edge = graph.edges.toSorted((a, b) => b.evidence.length - a.evidence.length)[0];
const evidence = edge?.evidence[0];
if (edge === undefined || evidence === undefined) throw new Error('The graph has no edge.');
const { file } = index.article(evidence.article).article;
const words = readSeedText(file).slice(evidence.start, evidence.end);

/** Opens a page that may use the clipboard. */
async function openWithClipboard(options: PageOptions): Promise<Page> {
  const { page, context }: OpenedPage = await visit(options);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return page;
}

/** Copies in that form with the nth button whose name starts like this, and returns the content of the clipboard. */
async function cite(page: Page, name: RegExp, format: string, nth = 0): Promise<string> {
  await page.getByRole('button', { name }).nth(nth).click();
  await page.getByRole('menuitem', { name: format }).click();
  await page.getByText('Citation copiée.').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('a citation', () => {
  it('leads back to the exact words that it quotes', async () => {
    const page = await openWithClipboard({ path: linkToEdge(edge.id) });
    const text = await cite(page, /^Citer le passage/, 'Texte');
    const link = text.split('\n').at(-1) ?? '';
    await page.goto(link);
    await waitForPicture(page);
    const marked = (await readMarkedWords(page)).map((run) => run.text).join('');
    expect(text.replace(/\s+/g, ' ')).toContain(marked.replace(/\s+/g, ' '));
    expect(edge.evidence.map((item) => readSeedOf(item.article).slice(item.start, item.end))).toContain(
      marked,
    );
  });

  it('comes in every form, from the link as a whole', async () => {
    const page = await openWithClipboard({ path: linkToEdge(edge.id) });
    const whole = /^Citer le lien/;
    const count = edge.evidence.length;
    expect(readBibtex(await cite(page, whole, 'BibTeX'))).toHaveLength(count);
    expect(JSON.parse(await cite(page, whole, 'CSL JSON'))).toHaveLength(count);
    expect((await cite(page, whole, 'Markdown')).match(/^> «/gm)).toHaveLength(count);
    const annotations = JSON.parse(await cite(page, whole, 'Web Annotation'));
    expect(annotations.total).toBe(count);
    const quotes = annotations.first.items.map(
      (item: { target: { selector: { exact?: string }[] } }) => item.target.selector[0]?.exact,
    );
    expect(quotes).toContain(words);
  });

  it('is at hand in the reader too, for the passage that is open', async () => {
    const page = await openWithClipboard({ path: linkToEvidence(edge.id, 0, evidence.article, evidence) });
    await readMarkedWords(page);
    const annotation = JSON.parse(await cite(page, /^Citer le passage en cours/, 'Web Annotation'));
    expect(annotation.target.selector[0].exact).toBe(words);
    expect(annotation.id).toMatch(/^http:.*&read=/);
  });

  it('can be copied by hand where the clipboard is closed, and the page stays as it is', async () => {
    const { page } = await openQuietly({
      path: linkToNode('maroc'),
      fetchesAhead: false,
      before: `Object.defineProperty(navigator, 'clipboard', { value: undefined })`,
    });
    await page
      .getByRole('button', { name: /^Citer le passage/ })
      .first()
      .click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const field = page.getByRole('textbox', { name: 'Citation' });
    await field.waitFor();
    const selected = await field.evaluate((area) =>
      (area as HTMLTextAreaElement).value.slice(
        (area as HTMLTextAreaElement).selectionStart,
        (area as HTMLTextAreaElement).selectionEnd,
      ),
    );
    expect(selected).toMatch(/^> «\u202f.*\[Lire le passage\]\(http/s);
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    expect(await page.getByRole('region', { name: 'Maroc' }).count()).toBe(1);
  });

  it('opens its menu inside the page, on a phone too, and by keyboard gives the focus back', async () => {
    for (const width of [390, 1440]) {
      const { page } = await visit({
        path: linkToEdge(edge.id),
        width,
        height: 844,
        touch: width < 720,
      });
      const button = page.getByRole('button', { name: /^Citer le lien/ });
      await button.focus();
      await page.keyboard.press('Enter');
      const menu = page.getByRole('menu');
      await menu.waitFor();
      const box = await menu.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'detached' });
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await page.getByRole('button', { name: /^Citer le lien/ }).count()).toBe(1);
    }
  });
});

describe('a link to a graph that has changed since', () => {
  const view = {
    ...defaultView,
    reading: { article: evidence.article, passage: { start: evidence.start, end: evidence.end } },
  };

  it('finds its passage again by its words', async () => {
    const link = writeUrl(view, index);
    const shifted = link.replace(
      /:(\d+)-(\d+)/,
      (_, start, end) => `:${Number(start) + 57}-${Number(end) + 57}`,
    );
    expect(shifted).not.toBe(link);
    const { page } = await openQuietly({ path: shifted, fetchesAhead: false });
    await page.locator('article mark').first().waitFor();
    expect((await readMarkedWords(page)).map((run) => run.text).join('')).toBe(words);
    expect(new URL(page.url()).search).toBe(link);
    expect(await page.getByText('qui n’est plus dans le graphe').count()).toBe(0);
  });

  it('opens what a mail has mangled, and the opening picture where the link says nothing of ours', async () => {
    const { page } = await openQuietly({ path: '?utm_source=mail&amp;sel=Maroc%29.', fetchesAhead: false });
    await page.getByRole('region', { name: 'Maroc' }).waitFor();
    expect(new URL(page.url()).search).toBe('?sel=maroc&utm_source=mail');
    const opening = () => page.evaluate(() => document.documentElement.dataset.opening);
    expect(await opening()).toBe('none');
    await page.goto(new URL('?utm_source=mail', page.url()).href);
    expect(await opening()).toBe('fr');
  });

  it('says what it could not find, until that is put away, and opens the rest', async () => {
    const { page } = await openQuietly({ path: '?sel=maroc,atlantis', fetchesAhead: false });
    await page.getByRole('region', { name: 'Maroc' }).waitFor();
    expect(new URL(page.url()).search).toBe('?sel=maroc,atlantis');
    const note = page.getByText('Ce lien cite le nœud « atlantis », qui n’est plus dans le graphe');
    await note.waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Fermer cet avis' }).click();
    expect(await note.count()).toBe(0);
  });
});

describe.each([
  ['light', 'fr', 1440],
  ['dark', 'en', 1440],
  ['light', 'en', 390],
] as const)('the welcome card, %s, in %s, %i pixels wide', (theme, language, width) => {
  const title = language === 'fr' ? 'Comment lire ce graphe' : 'How to read this graph';
  const options = { theme, language, width, height: 844, touch: width < 720 } as const;

  it('asks questions that lead to their answers, and comes back on request', async () => {
    const { page } = await openQuietly({ ...options, firstVisit: true, fetchesAhead: false });
    const guide = page.getByRole('region', { name: title });
    await guide.waitFor();
    expect(await findViolations(page)).toEqual([]);
    const questions = entryQuestions(index, language);
    await guide
      .getByRole('button', { name: language === 'fr' ? 'Autres questions' : 'Other questions' })
      .click();
    const listed = guide.getByRole('listitem').filter({ hasText: questions.at(-1)?.text ?? '' });
    await listed.last().getByRole('link').click();
    await guide.waitFor({ state: 'detached' });
    await page.locator('blockquote').first().waitFor();
    await page.evaluate(() => {
      history.pushState(null, '', location.pathname);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.locator('blockquote').first().waitFor({ state: 'detached' });
    expect(await guide.count()).toBe(0);

    if (width < 720) await page.getByRole('button', { name: /Sharing/ }).click();
    await page.getByRole('button', { name: title }).click();
    await guide.waitFor();
    await guide.getByRole('button', { name: /^(Fermer|Close)/ }).click();
    await guide.waitFor({ state: 'detached' });
  });
});

const readSeedOf = (article: (typeof evidence)['article']): string =>
  readSeedText(index.article(article).article.file);
