import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  findBackground,
  findClearEdges,
  findEdge,
  findNode,
  listShown,
  readGeometry,
  waitForFrames,
} from '../helpers/canvas.ts';
import { findViolations } from './findViolations.ts';
import { driveBrowser } from './support.ts';
import { linkToNode, panelOf } from './views.ts';

const { visit } = driveBrowser();

describe('a part of the graph', () => {
  it('is isolated from the panel, grows, and is given back by its chip', async () => {
    const { page } = await visit({ path: linkToNode('aqmi') });
    const all = await listShown(page);
    const panel = panelOf(page, 'Al-Qaïda au Maghreb islamique');
    await panel.getByRole('button', { name: 'Isoler' }).click();
    const alone = await listShown(page);
    expect(alone.nodes).toContain('mali');
    expect(alone.nodes.length).toBeLessThan(all.nodes.length / 2);
    await expectCount(page, alone.nodes.length);

    const { x, y } = await findNode(page, 'mali');
    await page.mouse.click(x, y);
    await panelOf(page, 'Mali').getByRole('button', { name: 'Étendre aux voisins' }).click();
    const grown = await listShown(page);
    expect(grown.nodes.length).toBeGreaterThan(alone.nodes.length);
    expect(grown.nodes).toEqual(expect.arrayContaining(alone.nodes));

    await page.getByRole('button', { name: /^Isolé.*quitter l’isolement$/ }).click();
    expect(await listShown(page)).toEqual(all);
  });

  it('lives in the link, filters and counts with it', async () => {
    const { page } = await visit({ path: '?focus=mali:1:only&without=france' });
    const { nodes } = await listShown(page);
    expect(nodes).toContain('mali');
    expect(nodes).not.toContain('france');
    await expectCount(page, nodes.length);
    await page.getByRole('button', { name: '1 nœud masqué\u202f: réafficher' }).click();
    await page.getByRole('switch', { name: /^Services/ }).click();
    const filtered = await listShown(page);
    expect(filtered.nodes).not.toEqual(nodes);
    expect(page.url()).toContain('focus=mali:1:only');
    expect(page.url()).not.toContain('without');
  });
});

describe('the context menu', () => {
  it('does to a node what the panel does, and undo brings it back', async () => {
    const { page } = await visit();
    const all = await listShown(page);
    const { x, y } = await findNode(page, 'mali');
    await page.mouse.click(x, y, { button: 'right' });
    const menu = page.getByRole('menu', { name: 'Mali' });
    await menu.getByRole('menuitem', { name: /^Masquer/ }).click();
    expect((await listShown(page)).nodes).not.toContain('mali');
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: /nœud masqué/ }).waitFor({ state: 'detached' });
    expect(await listShown(page)).toEqual(all);
    await page.keyboard.press('Control+Shift+z');
    await page.getByRole('button', { name: /nœud masqué/ }).waitFor();
  });

  it('opens on a link and on the background', async () => {
    const { page } = await visit();
    const [edge = ''] = await findClearEdges(page);
    const { x, y } = await findEdge(page, edge);
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menuitem', { name: /^Ouvrir les preuves/ }).click();
    await page.locator('blockquote').first().waitFor();
    const background = await findBackground(page);
    await page.mouse.click(background.x, background.y, { button: 'right' });
    await page
      .getByRole('menu', { name: 'Graphe' })
      .getByRole('menuitem', { name: /désélectionner/ })
      .click();
    await page.locator('blockquote').first().waitFor({ state: 'detached' });
  });

  it('opens by keyboard where the arrows are, and gives the keyboard back', async () => {
    const { page } = await visit();
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('menuitem');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
  });

  it('opens under a finger that holds on, with room for it, and lifting the finger chooses nothing', async () => {
    const { page, context } = await visit({ width: 390, height: 844, touch: true });
    const { x, y } = await findNode(page, 'maroc');
    const cdp = await context.newCDPSession(page);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await page.getByRole('menu', { name: 'Maroc' }).waitFor();
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await waitForFrames(page);
    expect(await page.getByRole('menu', { name: 'Maroc' }).isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
    for (const entry of await page.getByRole('menuitem').all()) {
      expect((await entry.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole('menuitem', { name: /^Isoler/ }).tap();
    await page.getByRole('button', { name: /^Isolé.*Maroc/ }).waitFor();
  });
});

describe('by hand', () => {
  it('a dragged node stays, is put back by undo and dragged again by redo', async () => {
    const { page } = await visit();
    const before = await placesOf(page);
    const from = await findNode(page, 'mali');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 40, { steps: 4 });
    await page.mouse.up();
    const dragged = await placesOf(page);
    expect(dragged).not.toEqual(before);
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: 'Annuler (Ctrl Z)' }).click();
    await expect.poll(() => placesOf(page)).toEqual(before);
    await page.getByRole('button', { name: /^Rétablir/ }).click();
    await expect.poll(() => placesOf(page)).toEqual(dragged);
    expect(await page.getByRole('button', { name: /^Rétablir.*rien/ }).isVisible()).toBe(true);
  });

  it('a rectangle selects the nodes in it', async () => {
    const { page } = await visit();
    const { x, y } = await findNode(page, 'mali');
    const box = await page.getByRole('application').boundingBox();
    if (box === null) throw new Error('There is no canvas.');
    await page.keyboard.down('Shift');
    await page.mouse.move(box.x + 5, box.y + box.height - 50);
    await page.mouse.down();
    await page.mouse.move(x + 60, y - 60, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await page.waitForURL(/sel=[^&]*mali/);
    expect(new URL(page.url()).searchParams.get('sel')?.split(',').length).toBeGreaterThan(1);
  });
});

describe('undo', () => {
  it('takes back the language, and never leaves the page', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('heading', { name: 'Node types' }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('heading', { name: 'Types de nœuds' }).waitFor();
    const url = page.url();
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Control+z');
    await page.getByText('Rien à annuler.').waitFor();
    expect(page.url()).toBe(url);
  });
});

describe('the keys', () => {
  it('are listed, and light a neighbourhood of the depth that is asked', async () => {
    const { page } = await visit({ path: linkToNode('aqmi') });
    await panelOf(page, 'Al-Qaïda au Maghreb islamique').waitFor();
    await page.keyboard.press('2');
    await page.getByRole('button', { name: /^Voisinage à 2 pas/ }).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Raccourcis clavier' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(page.url()).toContain('focus=aqmi:2');
  });

  it('share their acts with the palette', async () => {
    const { page } = await visit();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('thème sombre');
    await page.keyboard.press('Enter');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('isoler mali');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Isolé.*Mali/ }).waitFor();
    await page.waitForFunction(() => document.title === 'autour de Mali · Maillage');
  });
});

describe('the legend', () => {
  it('is folded to a pill, and stays so on the next visit', async () => {
    const { page } = await visit({ path: linkToNode('mali') });
    await page.getByRole('button', { name: 'Replier la légende (L)' }).click();
    await page.getByRole('button', { name: /^Liens tous/ }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: /^Liens tous/ }).click();
    await page.getByRole('button', { name: 'Replier la légende (L)' }).waitFor();
  });
});

async function expectCount(page: Page, nodes: number): Promise<void> {
  await page
    .getByText(new RegExp(`^${nodes} nœuds? sur|^${nodes} nœuds?$`))
    .first()
    .waitFor();
}

async function placesOf(page: Page): Promise<unknown> {
  return JSON.parse(await readGeometry(page))[2];
}
