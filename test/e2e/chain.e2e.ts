import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../src/domain/basics/ids.ts';
import { type Chain, nodesOfChain } from '../../src/domain/chains/chain.ts';
import { findChains } from '../../src/domain/chains/chains.ts';
import { isFragile } from '../../src/domain/chains/weakness.ts';
import { applyFilters, defaultFilters } from '../../src/domain/filter/filter.ts';
import { claimFrom } from '../../src/domain/graph/claim.ts';
import { buildGraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { nameOf } from '../../src/domain/graph/nameOf.ts';
import { findNode, readGeometry } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { readSeedText } from '../helpers/seedText.ts';
import { findViolations } from './findViolations.ts';
import { goTo } from './keptPages.ts';
import { driveBrowser } from './support.ts';
import { linkToChain, linkToNode, panelOf, readMarkedWords } from './views.ts';

const { visit } = driveBrowser();
const graph = readGraphFile();
const index = buildGraphIndex(graph);
const visible = applyFilters(index, defaultFilters);
const [polisario, dgse] = [asNodeId('polisario'), asNodeId('dgse')];
const nameIn = (id: string) => nameOf(index.node(asNodeId(id)), 'fr', 'short');
const questionOf = (from: string, to: string) =>
  `Comment ${nameIn(from)} et ${nameIn(to)} sont-ils reliés\u202f?`;
const chainsFor = (from = polisario, to = dgse, mode: Parameters<typeof findChains>[4] = 'shortest') =>
  findChains(index, visible, from, to, mode);

const stepsOf = (page: Page) => page.getByRole('list', { name: 'Étapes du chemin' }).locator(':scope > li');

async function expectChain(page: Page, chain: Chain | undefined): Promise<void> {
  if (chain === undefined) throw new Error('There is no such chain.');
  const sentences = chain.steps.map((step) => claimFrom(index, step.edge, step.from, 'fr').sentence);
  await expect
    .poll(async () => {
      const said = await stepsOf(page).allTextContents();
      return said.map((text, at) => text.includes(`Étape ${at + 1}. ${sentences[at]}.`));
    })
    .toEqual(sentences.map(() => true));
}

describe('how two nodes are connected', () => {
  it('is asked of two nodes that are selected, and of the link', async () => {
    const { page } = await visit();
    const one = await findNode(page, 'maroc');
    await page.mouse.click(one.x, one.y);
    await panelOf(page, nameIn('maroc')).waitFor();
    const other = await findNode(page, 'france');
    await page.keyboard.down('Shift');
    await page.mouse.click(other.x, other.y);
    await page.keyboard.up('Shift');
    await page.getByRole('button', { name: 'Comment sont-ils reliés\u202f?' }).click();
    await page.getByRole('heading', { name: questionOf('maroc', 'france') }).waitFor();
    expect(new URL(page.url()).searchParams.get('chain')).toBe('maroc,france');
    await expectChain(page, chainsFor(asNodeId('maroc'), asNodeId('france'))[0]);

    await page.goBack();
    await page.getByRole('button', { name: 'Comment sont-ils reliés\u202f?' }).waitFor();
  });

  it('shows each step with the very words of its article, and the marker broken outside it', async () => {
    const { page } = await visit({ path: linkToChain('polisario', 'dgse') });
    const [chain] = chainsFor();
    await expectChain(page, chain);
    const marked = await stepsOf(page).evaluateAll((items) =>
      items.map((item) => [...item.querySelectorAll('mark')].map((mark) => mark.textContent ?? '')),
    );
    chain?.steps.forEach(({ edge, evidence }, at) => {
      const proofs = evidence.flatMap((position) => {
        const item = edge.evidence[position];
        const file = item && index.article(item.article).article.file;
        return item && file !== undefined ? readSeedText(file).slice(item.start, item.end) : [];
      });
      expect(marked[at]?.length).toBeGreaterThan(0);
      for (const words of marked[at] ?? []) expect(proofs.some((proof) => proof.includes(words))).toBe(true);
    });
    const outside = chain?.steps.filter(({ weakness }) => weakness === 'teaser').length;
    expect(await stepsOf(page).filter({ hasText: 'Hors article' }).count()).toBe(outside);
  });

  it('starts from one node, and finds the other end by typing any of its names', async () => {
    const { page } = await visit({ path: linkToNode('dgse') });
    await page.getByRole('button', { name: 'Relier à…' }).click();
    const field = page.getByRole('combobox', { name: 'Second nœud' });
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('etat islamique');
    await page.getByRole('option', { name: /Daech/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: questionOf('dgse', 'daech') }).waitFor();
    await expectChain(page, chainsFor(dgse, asNodeId('daech'))[0]);
  });

  it('answers in three modes, each its own best chain', async () => {
    const { page } = await visit({ path: linkToChain('dgse', 'mali') });
    const mali = asNodeId('mali');
    await expectChain(page, chainsFor(dgse, mali, 'shortest')[0]);
    await page.getByText('Le mieux attesté').click();
    await expectChain(page, chainsFor(dgse, mali, 'attested')[0]);
    await page.getByText('Sans maillon fragile').click();
    const [solid] = chainsFor(dgse, mali, 'solid');
    await expectChain(page, solid);
    expect(solid?.steps.some(({ weakness }) => isFragile(weakness))).toBe(false);
    expect(page.url()).toContain('chain=dgse,mali:solid');
  });

  it('lists the other chains, and shows the one that is chosen in the text and in the graph', async () => {
    const { page } = await visit({ path: linkToChain('polisario', 'dgse') });
    const chains = chainsFor();
    const rows = page.getByRole('region', { name: 'Chemins trouvés' }).getByRole('button');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(chains.length);
    await rows.nth(2).click();
    await expectChain(page, chains[2]);
    const last = chains[2];
    for (const id of last ? nodesOfChain(last) : []) {
      const { x, y } = await findNode(page, id);
      const main = await page.getByRole('main').boundingBox();
      expect(x).toBeGreaterThan(main?.x ?? 0);
      expect(y).toBeGreaterThan(main?.y ?? 0);
    }
    await page.reload();
    await expectChain(page, chains[2]);
  });

  it('opens the article of a step, and comes back with Back', async () => {
    const { page } = await visit({ path: linkToChain('polisario', 'dgse') });
    await stepsOf(page).nth(2).getByRole('link').click();
    const words = (await readMarkedWords(page)).map(({ text }) => text).join('');
    const step = chainsFor()[0]?.steps[2];
    const proofs = step?.evidence.map((position) => {
      const item = step.edge.evidence[position];
      return item && readSeedText(index.article(item.article).article.file).slice(item.start, item.end);
    });
    expect(proofs).toContain(words);
    await page.goBack();
    await expectChain(page, chainsFor()[0]);
  });

  it('is left with Escape: the graph stands where it stood, the keyboard where it was asked', async () => {
    const { page } = await visit({ path: linkToNode('dgse') });
    await panelOf(page, /./).first().waitFor();
    const before = await readGeometry(page);
    await page.getByRole('button', { name: 'Relier à…' }).click();
    await page.getByRole('combobox', { name: 'Second nœud' }).fill('Maroc');
    await page.keyboard.press('Enter');
    await stepsOf(page).first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('list', { name: 'Étapes du chemin' }).waitFor({ state: 'detached' });
    await expect.poll(async () => (await readGeometry(page)) === before).toBe(true);
    const asked = page.getByRole('button', { name: 'Relier à…' });
    expect(await asked.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('stands upright on a phone, with nothing smaller than a finger, nothing beside the page, and nothing for axe', async () => {
    const { page } = await visit({
      width: 390,
      height: 844,
      touch: true,
      path: linkToChain('polisario', 'dgse'),
    });
    await expectChain(page, chainsFor()[0]);
    const heights = await page
      .locator('section:has(> header) :is(a, button, label, [role="combobox"])')
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(5);
    for (const height of heights) expect(height).toBeGreaterThanOrEqual(40);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await findViolations(page)).toEqual([]);
    await goTo(page, linkToChain('polisario', 'ipse'));
    await page.getByText(/^Aucun chemin/).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});
