import { describe, expect, it } from 'vitest';
import { readGraphFile, readGraphText } from '../helpers/graphFile.ts';
import { driveBrowser } from './support.ts';

const { open } = driveBrowser();
const graph = readGraphFile();
const [firstEdge, ...otherEdges] = graph.edges;

/** No two in a row give the same words: each screen is waited for on the page that showed the one before. */
const broken = [
  ['is missing', { status: 404, body: '' }, 'introuvable'],
  ['is empty', { status: 200, body: '' }, 'tronqué ou n’est pas du JSON'],
  [
    'is another file',
    { status: 200, body: '{"type":"FeatureCollection"}' },
    'n’est pas un graphe de Maillage',
  ],
  ['is cut short', { status: 200, body: readGraphText().slice(0, 5000) }, 'tronqué ou n’est pas du JSON'],
  [
    'is of another version',
    { status: 200, body: JSON.stringify({ ...graph, version: 2 }) },
    'd’une version que cette page ne sait pas lire',
  ],
  [
    'lacks a part',
    { status: 200, body: JSON.stringify({ ...graph, nodes: undefined }) },
    'ne respecte pas le format attendu',
  ],
  ['cannot be read', { status: 500, body: '' }, 'n’a pas pu être lu'],
  [
    'has an edge that leads nowhere',
    {
      status: 200,
      body: JSON.stringify({ ...graph, edges: [{ ...firstEdge, target: 'nowhere' }, ...otherEdges] }),
    },
    'ne respecte pas le format attendu',
  ],
  [
    'is the host’s own page for what it does not have',
    { status: 200, body: '<!doctype html><title>Hello</title>', contentType: 'text/html' },
    'introuvable',
  ],
] as const;

describe('a graph.json that', () => {
  it('cannot be opened gives a screen that says what happened and what to do, until « Réessayer » finds it mended', async () => {
    const { page, said } = await open({ graph: broken[0][1] });
    const screen = page.getByRole('alert');
    const retry = page.getByRole('button', { name: 'Réessayer' });
    for (const [n, [name, answer, words]] of broken.entries()) {
      if (n > 0) {
        await page.unroute('**/graph.json');
        await page.route('**/graph.json', (route) =>
          route.fulfill({ contentType: 'application/json', ...answer }),
        );
        await retry.click();
      }
      await screen
        .getByText(words)
        .waitFor({ timeout: 10_000 })
        .catch((cause: unknown) => {
          throw new Error(`a graph.json that ${name}`, { cause });
        });
      await screen.getByText('npm run graph').waitFor();
    }
    // The browser itself reports an answer of 404 or 500; the page adds nothing.
    expect(said.filter((line) => !line.includes('Failed to load resource'))).toEqual([]);
    await page.unroute('**/graph.json');
    await retry.click();
    await page.getByRole('application').waitFor();
  });

  it('is broken says so in English too', async () => {
    const { page } = await open({ graph: { status: 200, body: '{' }, language: 'en' });
    await page.getByRole('heading', { name: 'The graph cannot be opened' }).waitFor();
  });
});

describe('a script of the page that cannot be had', () => {
  it('is told of, with a button that loads the page anew', async () => {
    const script = '**/cytoscape-*.js';
    const { page } = await open({
      path: '?sel=maroc',
      fetchesAhead: false,
      prepare: async (page) => {
        await page.route(script, (route) => route.abort());
      },
    });
    await page.getByRole('alert').getByText('Cette partie de la page').waitFor();
    await page.unroute(script);
    await page.getByRole('button', { name: 'Recharger' }).click();
    await page.getByRole('application').waitFor();
  });

  it('leaves all other displays and panels when it is the graph’s', async () => {
    const { page } = await open({
      path: '?sel=maroc',
      fetchesAhead: false,
      prepare: async (page) => {
        await page.route('**/cytoscape-*.js', (route) => route.abort());
      },
    });
    await page.getByRole('alert').getByText('Cette partie de la page').waitFor();
    await page.getByRole('heading', { name: 'Maroc' }).waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Tableau' }).click();
    await page.getByRole('grid').waitFor();
  });
});
