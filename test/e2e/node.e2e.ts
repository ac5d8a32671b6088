import { describe, expect, it } from 'vitest';
import { asArticleId } from '../../src/domain/basics/ids.ts';
import { findNode } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { readSeedText } from '../helpers/seedText.ts';
import { driveBrowser } from './support.ts';
import { panelOf, readMarkedWords } from './views.ts';

const { visit } = driveBrowser();
const graph = readGraphFile();
const seeds = new Map(graph.articles.map(({ id, file }) => [id, readSeedText(file)]));

describe('a click on a node', () => {
  it.each([
    ['cemoc', 'Comité d’état-major opérationnel conjoint'],
    ['al-qaida', 'Al-Qaïda'],
  ])('opens what the articles say of %s, in their own words', async (id, name) => {
    const { page } = await visit();
    const place = await findNode(page, id);
    await page.mouse.click(place.x, place.y);
    const panel = panelOf(page, new RegExp(name.replace(/['’]/g, '.')));
    await panel.waitFor();

    const quotes = await panel.locator('blockquote').evaluateAll((elements) =>
      elements.map((element) => ({
        words: (element.textContent ?? '').replaceAll('[…]', '').trim(),
        marked: [...element.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
      })),
    );
    const texts = [...seeds.values()];
    const mentions = graph.nodes.find((node) => node.id === id)?.mentions ?? [];
    const named = new Set(mentions.map(({ article, start, end }) => seeds.get(article)?.slice(start, end)));
    expect(quotes.length).toBeGreaterThan(0);
    for (const { words, marked } of quotes) {
      expect(texts.some((text) => text.includes(words))).toBe(true);
      expect(marked.length).toBeGreaterThan(0);
      for (const mark of marked) expect(named).toContain(mark);
    }
  });

  it('leads to the article, where the very words that name it are marked and in sight', async () => {
    const { page } = await visit();
    const place = await findNode(page, 'mali');
    await page.mouse.click(place.x, place.y);
    const passage = panelOf(page, 'Mali')
      .getByRole('listitem')
      .filter({ has: page.locator('mark') })
      .first();
    await passage.getByRole('button', { name: 'Lire dans l’article' }).click();

    const words = await readMarkedWords(page);
    const opened = new URL(page.url()).searchParams.get('read')?.split(':')[0];
    const seed = seeds.get(asArticleId(opened ?? '')) ?? '';
    expect(words.length).toBeGreaterThan(0);
    for (const { start, end, text } of words) expect(text).toBe(seed.slice(start, end));
    expect(words.map(({ text }) => text)).toContain('Mali');
    const inSight = await page.locator('article mark[data-mark="strong"]').first().evaluate(isInSight);
    expect(inSight).toBe(true);
  });

  it('is undone by Escape', async () => {
    const { page } = await visit();
    const place = await findNode(page, 'mali');
    await page.mouse.click(place.x, place.y);
    await panelOf(page, 'Mali').waitFor();
    await page.keyboard.press('Escape');
    await panelOf(page, 'Mali').waitFor({ state: 'detached' });
  });
});

/** Runs in the page: whether the element can be seen where it is, without scrolling. */
function isInSight(element: Element): boolean {
  const box = element.getClientRects()[0];
  if (box === undefined) return false;
  const found = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return found !== null && (element.contains(found) || found.contains(element));
}
