import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Edge, Evidence } from '../../src/domain/graph/schema.ts';
import { yearsOfEdtf } from '../../src/domain/time/yearsOfEdtf.ts';
import { countShown, listShown, readGeometry } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { driveBrowser } from './support.ts';

const { visit } = driveBrowser();
const graph = readGraphFile();
const edges = new Map<string, Edge>(graph.edges.map((edge) => [edge.id, edge]));
const nodes = new Map(graph.nodes.map((node) => [node.id, node]));

describe('filtering', () => {
  it('by country keeps what concerns it, whole lines only, and says so in counts and a chip', async () => {
    const { page } = await visit();
    const before = await countShown(page);
    await page.getByRole('checkbox', { name: /^Mali,/ }).click();
    const shown = await listShown(page);
    expect(shown.nodes.length).toBeLessThan(before.nodes);
    expect(shown.edges.length).toBeGreaterThan(0);
    for (const id of shown.edges) {
      const edge = edges.get(id);
      const { source, target } = edge ?? {};
      expect(shown.nodes).toEqual(expect.arrayContaining([source, target]));
      const ends = [source, target].flatMap((end) =>
        end ? [end, ...(nodes.get(end)?.countries ?? [])] : [],
      );
      expect([...(edge?.countries ?? []), ...ends]).toContain('mali');
    }
    await expectCountLine(page, shown);

    await page.getByRole('button', { name: /^Mali.*retirer ce filtre/ }).click();
    expect(await countShown(page)).toEqual(before);
  });

  it('by year keeps the lines with evidence of that year only', async () => {
    const { page } = await visit();
    const before = await countShown(page);
    await chooseYear(page, 2015);
    const shown = await listShown(page);
    expect(shown.edges.length).toBeGreaterThan(0);
    expect(shown.edges.length).toBeLessThan(before.edges);
    for (const id of shown.edges) {
      expect(edges.get(id)?.evidence.flatMap(yearsThatCount)).toContain(2015);
    }
    await expectCountLine(page, shown);
    await page.getByRole('button', { name: /^2015.*retirer ce filtre/ }).click();
    expect(await countShown(page)).toEqual(before);
  });

  it('by node type takes the nodes and their lines away, and gives them back; no other node moves', async () => {
    const { page } = await visit();
    const before = await countShown(page);
    const readPositions = async () => JSON.stringify(JSON.parse(await readGeometry(page))[2]);
    const positions = await readPositions();
    const agencies = page.getByRole('switch', { name: /^Services/ });
    await agencies.click();
    const shown = await listShown(page);
    expect(shown.nodes.filter((id) => nodes.get(id as never)?.type === 'agency')).toEqual([]);
    expect(shown.nodes.length).toBeLessThan(before.nodes);
    await page.getByRole('checkbox', { name: /^Mali,/ }).click();
    expect(await readPositions()).toBe(positions);
    await page.getByRole('checkbox', { name: /^Mali,/ }).click();
    await page.getByRole('button', { name: /^Services masqués.*retirer ce filtre/ }).click();
    expect(await countShown(page)).toEqual(before);
  });

  it('says why nothing is left, and one click shows all again', async () => {
    const { page } = await visit({
      path: '?hide=country,agency,group,event,person,place,organization',
    });
    const status = page.getByRole('status').filter({ hasText: 'Aucun nœud ne correspond à ces filtres.' });
    await status.waitFor();
    expect(await countShown(page)).toEqual({ nodes: 0, edges: 0 });
    await status.getByRole('button', { name: 'Ne rien masquer' }).click();
    expect(await countShown(page)).toEqual({ nodes: graph.nodes.length, edges: graph.edges.length });
  });
});

/** The years for which a piece of evidence counts: its own, else its article's. */
function yearsThatCount(evidence: Evidence): number[] {
  const article = graph.articles.find(({ id }) => id === evidence.article);
  const when = evidence.when ?? article?.published.edtf ?? null;
  return when === null ? [] : [...yearsOfEdtf(when)];
}

/** Sets both ends of the range, by keyboard. */
async function chooseYear(page: Page, year: number): Promise<void> {
  for (const [name, key] of [
    ['Première année', 'ArrowRight'],
    ['Dernière année', 'ArrowLeft'],
  ] as const) {
    const handle = page.getByRole('slider', { name });
    await handle.focus();
    while (Number(await handle.getAttribute('aria-valuenow')) !== year) await handle.press(key);
  }
}

/** The line over the canvas says how much is on it. */
async function expectCountLine(page: Page, shown: { nodes: unknown[]; edges: unknown[] }): Promise<void> {
  const line = await page.getByRole('main').textContent();
  expect(line).toMatch(new RegExp(`${shown.nodes.length} nœuds?`));
  expect(line).toMatch(new RegExp(`${shown.edges.length} liens?`));
}
