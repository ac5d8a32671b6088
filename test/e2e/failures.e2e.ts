import { describe, expect, it } from 'vitest';
import { readGraphFile, readGraphText } from '../helpers/graphFile.ts';
import { driveBrowser } from './support.ts';

const { open } = driveBrowser();
const graph = readGraphFile();
const [firstEdge, ...otherEdges] = graph.edges;

const broken = [
  ['is missing', { status: 404, body: '' }, 'introuvable'],
  ['cannot be read', { status: 500, body: '' }, 'n’a pas pu être lu'],
  ['is empty', { status: 200, body: '' }, 'tronqué ou n’est pas du JSON'],
  ['is cut short', { status: 200, body: readGraphText().slice(0, 5000) }, 'tronqué ou n’est pas du JSON'],
  [
    'is another file',
    { status: 200, body: '{"type":"FeatureCollection"}' },
    'n’est pas un graphe de Maillage',
  ],
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
  it.each(broken)('%s gives a screen that says what happened and what to do', async (_, answer, words) => {
    const { page, said } = await open({ graph: answer });
    const screen = page.getByRole('alert');
    await screen.getByText(words).waitFor();
    await screen.getByText('npm run graph').waitFor();
    // The browser itself logs a response of 404 or 500; the page adds nothing.
    expect(said.filter((line) => !line.includes('Failed to load resource'))).toEqual([]);
  });

  it('was mended is read again by « Réessayer »', async () => {
    const { page } = await open({ graph: { status: 404, body: '' } });
    const retry = page.getByRole('button', { name: 'Réessayer' });
    await retry.waitFor();
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
