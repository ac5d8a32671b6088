import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readGraphFile } from '../helpers/graphFile.ts';
import { readSeedText } from '../helpers/seedText.ts';
import { driveBrowser } from './support.ts';
import { linkToArticle, linkToEvidence, readWords } from './views.ts';

/*
 * The promise itself: what the page marks and underlines is exactly what the seed's bytes say. A browser shows it here for
 * the article with most to show, every mention of it and each fifth piece of its evidence; `wholeCorpus.test.ts` checks
 * every mention and every piece of all articles.
 */

const { visit } = driveBrowser();
const graph = readGraphFile();
const spansOf = (article: string): number =>
  [
    ...graph.nodes.flatMap(({ mentions }) => mentions),
    ...graph.edges.flatMap(({ evidence }) => evidence),
  ].filter((one) => one.article === article).length;
const [richest] = graph.articles.toSorted((a, b) => spansOf(b.id) - spansOf(a.id));
if (richest === undefined) throw new Error('The graph has no article.');
const { id, file } = richest;

async function openArticle(id: string): Promise<Page> {
  const { page } = await visit({ path: linkToArticle(id) });
  await page.locator('article').waitFor();
  return page;
}

describe(`the article ${id}`, () => {
  const seed = readSeedText(file);

  it('is printed whole, as its file has it', async () => {
    const page = await openArticle(id);
    const printed = await page.locator('article').evaluate((article) => {
      const copy = article.cloneNode(true) as HTMLElement;
      for (const label of copy.querySelectorAll('h3')) label.remove();
      return copy.textContent;
    });
    expect(printed?.trim()).toBe(seed.trim());
    for (const { start, end, text } of await readWords(page, 'article [data-start]:not([data-section])')) {
      expect(text).toBe(seed.slice(start, end));
    }
  });

  it('underlines every mention on its exact characters, and nothing else', async () => {
    const page = await openArticle(id);
    const underlined = await page.locator('article [data-mention]').evaluateAll((elements) => {
      const words: Record<string, string> = {};
      for (const element of elements as HTMLElement[]) {
        const key = element.dataset.mention ?? '';
        words[key] = (words[key] ?? '') + (element.textContent ?? '');
      }
      return words;
    });
    const expected = graph.nodes.flatMap((node) =>
      node.mentions
        .filter(({ article }) => article === id)
        .map(({ start, end }) => [`${node.id}@${start}-${end}`, seed.slice(start, end)]),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(underlined).toEqual(Object.fromEntries(expected));
  });

  it('marks the words of a piece of evidence, letter for letter', async () => {
    const pieces = graph.edges.flatMap((edge) =>
      edge.evidence.flatMap((evidence, n) =>
        evidence.article === id
          ? [
              {
                link: linkToEvidence(edge.id, n, id, evidence),
                words: seed.slice(evidence.start, evidence.end).replaceAll('\n', ''),
              },
            ]
          : [],
      ),
    );
    expect(pieces.length).toBeGreaterThan(50);
    const some = pieces.filter((_, n) => n % 5 === 0);
    const page = await openArticle(id);
    const marked = await page.evaluate(async (visits) => {
      const readMarks = () =>
        [...document.querySelectorAll('article mark[data-mark="strong"]')]
          .map((mark) => mark.textContent)
          .join('');
      const found: string[] = [];
      for (const { link, words } of visits) {
        // As Back and Forward do: the address changes, the page follows.
        history.pushState(null, '', location.pathname + link);
        dispatchEvent(new PopStateEvent('popstate'));
        const patience = performance.now() + 2000;
        do await new Promise((done) => requestAnimationFrame(done));
        while (readMarks() !== words && performance.now() < patience);
        found.push(readMarks());
      }
      return found;
    }, some);
    expect(marked).toEqual(some.map(({ words }) => words));
  }, 120_000);
});
