import { readFile } from 'node:fs/promises';
import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import { parse as parseRdf } from 'oxigraph';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { applyFilters, defaultFilters } from '../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { parseGraph } from '../../src/domain/graph/parseGraph.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { findViolations } from './findViolations.ts';
import { driveBrowser } from './support.ts';
import { linkToNode } from './views.ts';

const { visit } = driveBrowser();
const index = buildGraphIndex(readGraphFile());

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Exporter', exact: true }).click();
  await page.getByRole('dialog', { name: 'Exporter' }).waitFor();
}

/** Clicks that button, and returns the name and text of the file. */
async function download(
  page: Page,
  button: RegExp,
): Promise<{ readonly name: string; readonly text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await page
    .getByRole('status')
    .filter({ hasText: `Fichier enregistré\u202f: ${file.suggestedFilename()}` })
    .waitFor();
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

describe('« Exporter »', () => {
  it('saves the whole graph in every format, as bytes that others read', async () => {
    const { page } = await visit({ theme: 'dark' });
    await openExport(page);
    await page.getByRole('radio', { name: /Tout le graphe/ }).check();
    const { nodes, edges } = index.graph;
    const evidence = edges.flatMap((edge) => edge.evidence);

    const json = await download(page, /^Télécharger JSON$/);
    expect(json.name).toMatch(/^maillage-\d{4}-\d\d-\d\d\.json$/);
    expect(parseGraph(json.text)).toMatchObject({ ok: true, graph: { nodes, edges } });

    const table = async (button: RegExp) => {
      const { text } = await download(page, button);
      return parseCsv(text, { columns: true, bom: true }) as Record<string, string>[];
    };
    expect(await table(/CSV, Nœuds/)).toHaveLength(nodes.length);
    expect(await table(/CSV, Liens/)).toHaveLength(edges.length);
    expect((await table(/CSV, Preuves/)).map(({ quote }) => quote)).toEqual(
      evidence.map(({ article, start, end }) => index.article(article).article.text.slice(start, end)),
    );
    expect((await table(/Neo4j, Nœuds/)).length).toBeGreaterThan(nodes.length + evidence.length);
    expect((await table(/Neo4j, Relations/)).length).toBeGreaterThan(edges.length);

    const xml = new XMLParser({ ignoreAttributes: false });
    const { graphml } = xml.parse((await download(page, /Télécharger GraphML/)).text);
    expect(graphml.graph.edge).toHaveLength(edges.length);
    const { gexf } = xml.parse((await download(page, /Télécharger GEXF/)).text);
    const drawn = gexf.graph.nodes.node.find((node: Record<string, unknown>) => node['@_id'] === 'maroc');
    expect(drawn['viz:color']).toEqual({ '@_r': '12', '@_g': '42', '@_b': '152' });

    const turtle = parseRdf((await download(page, /Télécharger Turtle/)).text, { format: 'text/turtle' });
    const jsonLd = await download(page, /Télécharger JSON-LD/);
    expect(turtle.length).toBeGreaterThan(evidence.length * 10);
    expect(parseRdf(jsonLd.text, { format: 'application/ld+json' })).toHaveLength(turtle.length);
  });

  it('takes of what is shown no more than the filters leave, and says which were in force', async () => {
    const filters = { ...defaultFilters, years: { from: 2011, to: 2013 } };
    const visible = applyFilters(index, filters);
    const { page } = await visit({ path: `${linkToNode('mali')}&years=2011-2013` });
    await openExport(page);
    await page.getByText('En vigueur\u202f: 2011–2013, sans lieux, sans organisations.').waitFor();
    const { name, text } = await download(page, /^Télécharger JSON$/);
    expect(name).toMatch(/^maillage-\d{4}-\d\d-\d\d-mali-2011-2013\.json$/);
    const parsed = parseGraph(text);
    if (!parsed.ok) throw new Error(parsed.detail);
    expect(new Set(parsed.graph.nodes.map(({ id }) => id))).toEqual(visible.nodes);
    expect(new Map(parsed.graph.edges.map(({ id, evidence }) => [id, evidence.length]))).toEqual(
      new Map([...visible.edges].map(([id, positions]) => [id, positions.length])),
    );
    expect(JSON.parse(text).export.limits.en).toBe('2011–2013, without places, without organisations');
  });

  it('opens with a key and closes with another', async () => {
    const { page } = await visit();
    await page.keyboard.press('x');
    const dialog = page.getByRole('dialog', { name: 'Exporter' });
    await dialog.getByRole('button', { name: /^Télécharger JSON-LD$/ }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('stands in the menu of a phone, over the whole page', async () => {
    const { page } = await visit({ width: 390, height: 844, touch: true });
    await page.getByRole('button', { name: /^Partage, dossier/ }).tap();
    await openExport(page);
    expect(await page.locator('#bar-menu').isVisible()).toBe(false);
    const button = page.getByRole('button', { name: /^Télécharger GraphML$/ });
    await button.waitFor();
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.getByRole('button', { name: /^Télécharger JSON-LD$/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await findViolations(page)).toEqual([]);
  });
});
