import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readGraphFile } from '../helpers/graphFile.ts';
import type { PageOptions } from '../helpers/openPage.ts';
import { findViolations } from './findViolations.ts';
import { driveBrowser } from './support.ts';
import { linkToArticle, linkToEdge, linkToEvidence, linkToNode } from './views.ts';

const { open, openQuietly } = driveBrowser();
const graph = readGraphFile();
const edge = graph.edges.toSorted((a, b) => b.evidence.length - a.evidence.length)[0];
const evidence = edge?.evidence[0];
if (edge === undefined || evidence === undefined) throw new Error('The graph has no edge.');

interface ViewToCheck {
  readonly name: string;
  readonly path: string;
  readonly ready: (page: Page) => Promise<void>;
}

const wide: readonly ViewToCheck[] = [
  { name: 'the graph', path: '', ready: (page) => page.getByRole('application').waitFor() },
  {
    name: 'a node',
    path: linkToNode('maroc'),
    ready: (page) => page.locator('blockquote').first().waitFor(),
  },
  {
    name: 'an edge',
    path: linkToEdge(edge.id),
    ready: (page) => page.locator('blockquote').first().waitFor(),
  },
  {
    name: 'an article',
    path: linkToArticle(graph.articles[0]?.id ?? ''),
    ready: (page) => page.locator('article').waitFor(),
  },
  {
    name: 'an edge beside its article',
    path: linkToEvidence(edge.id, 0, evidence.article, evidence),
    ready: (page) => page.locator('article mark').first().waitFor(),
  },
  {
    name: 'the search',
    path: '',
    ready: async (page) => {
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('combobox').fill('renseignement');
      await page.getByRole('dialog').getByRole('option').first().waitFor();
    },
  },
  {
    name: 'an empty canvas',
    path: '?hide=country,agency,group,event,person,place,organization',
    ready: (page) => page.getByRole('status').first().waitFor(),
  },
];

const narrow: readonly ViewToCheck[] = [
  ...wide.filter(({ name }) => ['the graph', 'a node', 'an article'].includes(name)),
  {
    name: 'the filters',
    path: '',
    ready: async (page) => {
      await page.getByRole('button', { name: /Ouvrir les filtres|Open the filters/ }).click();
      await page.getByRole('switch').first().waitFor();
    },
  },
];

describe.each([
  ['light, in French', { theme: 'light', language: 'fr' }],
  ['dark, in English', { theme: 'dark', language: 'en' }],
] as const satisfies readonly (readonly [string, PageOptions])[])('axe finds nothing, %s', (_, options) => {
  it.each(wide)('in $name', async ({ path, ready }) => {
    const { page } = await openQuietly({ ...options, path });
    await ready(page);
    expect(await findViolations(page)).toEqual([]);
  });

  it.each(narrow)('on a phone, in $name', async ({ path, ready }) => {
    const { page } = await openQuietly({ ...options, width: 390, height: 844, touch: true, path });
    await ready(page);
    expect(await findViolations(page)).toEqual([]);
  });

  it('in the screen that says why there is no graph', async () => {
    const { page } = await open({ ...options, graph: { status: 404, body: '' } });
    await page.getByRole('alert').waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});
