import { describe, expect, it } from 'vitest';
import { claimOf } from '../../src/domain/graph/claim.ts';
import { buildGraphIndex } from '../../src/domain/graph/graphIndex.ts';
import type { Edge, Evidence } from '../../src/domain/graph/schema.ts';
import { findClearEdges, findEdge } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { readSeedText } from '../helpers/seedText.ts';
import { driveBrowser } from './support.ts';
import { panelOf, readMarkedWords } from './views.ts';

const { visit } = driveBrowser();
const graph = readGraphFile();
const index = buildGraphIndex(graph);
const seeds = new Map(graph.articles.map(({ id, file }) => [id, readSeedText(file)]));

describe('a click on a line', () => {
  it.each([
    ['the first', 0],
    ['one in the middle', 0.5],
    ['the last', 1],
  ])('opens its claim as a sentence, and the words of the articles that prove it: %s', async (_, share) => {
    const { page } = await visit();
    const ids = await findClearEdges(page);
    expect(ids.length).toBeGreaterThan(10);
    const edge = findInGraph(ids[Math.round(share * (ids.length - 1))]);
    const { x, y } = await findEdge(page, edge.id);
    await page.mouse.click(x, y);

    const panel = panelOf(page, claimOf(index, edge, 'fr').sentence);
    await panel.waitFor();
    const items = await panel.locator('[data-evidence]').evaluateAll((elements) =>
      (elements as HTMLElement[]).map((element) => ({
        evidence: Number(element.dataset.evidence),
        marked: [...element.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
      })),
    );
    expect(items.map(({ evidence }) => evidence).sort()).toEqual(edge.evidence.map((_, n) => n));
    for (const { evidence, marked } of items) {
      const proof = edge.evidence[evidence];
      expect(marked.length).toBeGreaterThan(0);
      for (const words of marked) expect(proof && quote(proof)).toContain(words);
    }
  });

  it('leads to the article, where the proving words are marked, letter for letter', async () => {
    const { page } = await visit();
    const edge = findInGraph((await findClearEdges(page))[0]);
    const { x, y } = await findEdge(page, edge.id);
    await page.mouse.click(x, y);
    await page.getByRole('button', { name: 'Lire dans l’article' }).first().click();
    const words = await readMarkedWords(page);
    expect(edge.evidence.map(quote)).toContain(words.map(({ text }) => text).join(''));
  });
});

function findInGraph(id: string | undefined): Edge {
  const edge = graph.edges.find((one) => one.id === id);
  if (edge === undefined) throw new Error(`The canvas shows an edge that the graph lacks: ${id}`);
  return edge;
}

/** The seed's own characters for a piece of evidence. */
function quote({ article, start, end }: Evidence): string | undefined {
  return seeds.get(article)?.slice(start, end);
}
