import { describe, expect, it } from 'vitest';
import { claimOf } from '../../src/domain/claim.ts';
import { buildGraphIndex } from '../../src/domain/graphIndex.ts';
import { findClearEdges, findEdge } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { readSeedText } from '../helpers/seedText.ts';
import { driveBrowser } from './support.ts';
import { panelOf, readMarkedWords } from './views.ts';

const { openQuietly } = driveBrowser();
const graph = readGraphFile();
const index = buildGraphIndex(graph);
const seeds = new Map(graph.articles.map(({ id, file }) => [id, readSeedText(file)]));

describe('a click on a line', () => {
  it('opens the claim as a sentence, and the words of the articles that prove it', async () => {
    const { page } = await openQuietly();
    const ids = await findClearEdges(page);
    expect(ids.length).toBeGreaterThan(10);
    for (const id of [ids[0], ids[Math.floor(ids.length / 2)], ids.at(-1)]) {
      const edge = graph.edges.find((one) => one.id === id);
      if (edge === undefined) throw new Error(`The canvas shows an edge that the graph lacks: ${id}`);
      const { x, y } = await findEdge(page, edge.id);
      await page.mouse.click(x, y);

      const panel = panelOf(page, claimOf(index, edge, 'fr').sentence);
      await panel.waitFor();
      const quotes = await panel.locator('[data-evidence]').evaluateAll((items) =>
        (items as HTMLElement[]).map((item) => ({
          evidence: Number(item.dataset.evidence),
          marked: [...item.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
        })),
      );
      expect(quotes.map(({ evidence }) => evidence).sort()).toEqual(edge.evidence.map((_, n) => n));
      for (const { evidence, marked } of quotes) {
        const { article, start = 0, end = 0 } = edge.evidence[evidence] ?? {};
        const proof = seeds.get(article ?? (index.articles[0]?.article.id as never))?.slice(start, end) ?? '';
        expect(marked.length).toBeGreaterThan(0);
        for (const words of marked) expect(proof).toContain(words);
      }
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
    }
  });

  it('leads to the article, where the proving words are marked, letter for letter', async () => {
    const { page } = await openQuietly();
    const [id] = await findClearEdges(page);
    const edge = graph.edges.find((one) => one.id === id);
    const { x, y } = await findEdge(page, id ?? '');
    await page.mouse.click(x, y);
    await page.getByRole('button', { name: 'Lire dans l’article' }).first().click();
    const words = await readMarkedWords(page);
    const text = words.map((run) => run.text).join('');
    const proofs = edge?.evidence.map(({ article, start, end }) => seeds.get(article)?.slice(start, end));
    expect(proofs).toContain(text);
  });
});
