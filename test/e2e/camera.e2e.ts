import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  findBackground,
  findNode,
  isWritingCut,
  measureBeyond,
  readCamera,
  waitForFrames,
  waitForPicture,
} from '../helpers/canvas.ts';
import { driveBrowser } from './support.ts';

const { visit, open, openQuietly } = driveBrowser();

type Camera = Awaited<ReturnType<typeof readCamera>>;

const expectSame = (after: Camera, before: Camera): void => {
  expect(after.zoom).toBeCloseTo(before.zoom, 3);
  expect(Math.abs(after.x - before.x)).toBeLessThan(1);
  expect(Math.abs(after.y - before.y)).toBeLessThan(1);
};

const settle = async (page: Page): Promise<Camera> => {
  await waitForFrames(page);
  await page.waitForTimeout(250);
  return readCamera(page);
};

/** Drags the picture a little to the side. */
const moveByHand = async (page: Page): Promise<Camera> => {
  const { x, y } = await findBackground(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 24, y + 12, { steps: 4 });
  await page.mouse.up();
  return settle(page);
};

describe('the camera', () => {
  it('frames what filters leave, either way, and comes back with Back', async () => {
    const { page } = await visit();
    const opening = await settle(page);
    const spain = page.getByRole('checkbox', { name: /^Espagne,/ });
    await spain.click();
    const few = await settle(page);
    expect(few.zoom).toBeGreaterThan(opening.zoom);
    expect(await measureBeyond(page)).toBeLessThanOrEqual(0);
    expect(await isWritingCut(page)).toBe(false);
    await spain.click();
    expectSame(await settle(page), opening);
    await page.goBack();
    expectSame(await settle(page), few);
    await page.goBack();
    expectSame(await settle(page), opening);
  });

  it.each(['libye', 'maroc', 'danemark', 'daech'])(
    'keeps the scale at a click on %s, has it clear of the panel, and comes back on Escape',
    async (id) => {
      const { page } = await visit();
      const before = await moveByHand(page);
      const { x, y } = await findNode(page, id);
      await page.mouse.click(x, y);
      await page.getByRole('tab').first().waitFor();
      const after = await settle(page);
      expect(after.zoom).toBeCloseTo(before.zoom, 3);
      expect(await measureBeyond(page, [id])).toBeLessThanOrEqual(0);
      await page.keyboard.press('Escape');
      expectSame(await settle(page), before);
    },
  );

  it('frames what a search finds, a chain and an isolated part, and comes back when they are closed', async () => {
    const { page } = await visit();
    const opening = await settle(page);
    await page.keyboard.press('/');
    await page.keyboard.type('Polisario');
    await page
      .getByRole('option', { name: /Polisario/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('tab').first().waitFor();
    const found = await settle(page);
    expect(found.zoom).toBeGreaterThan(opening.zoom);
    expect(await measureBeyond(page, ['polisario'])).toBeLessThanOrEqual(0);
    await page.keyboard.press('i');
    await settle(page);
    expect(await measureBeyond(page)).toBeLessThanOrEqual(0);
    await page.goBack();
    expectSame(await settle(page), found);
    await page.keyboard.press('Escape');
    expectSame(await settle(page), opening);
  });

  it('opens on what a link is about, and goes back to the opening view by the name of the page', async () => {
    const { page } = await openQuietly({ path: '?sel=polisario', fetchesAhead: false });
    expect(await measureBeyond(page, ['polisario'])).toBeLessThanOrEqual(0);
    expect((await readCamera(page)).zoom).toBeGreaterThan(0.9);
    const fresh = await visit();
    const opening = await readCamera(fresh.page);
    await page.getByRole('button', { name: 'Maillage' }).click();
    expectSame(await settle(page), opening);
    await moveByHand(page);
    await page.mouse.wheel(0, -240);
    expect((await settle(page)).zoom).toBeGreaterThan(opening.zoom);
    await page.getByRole('button', { name: 'Maillage' }).click();
    expectSame(await settle(page), opening);
  });

  it('comes back to the whole graph from an article that was opened before there was a canvas', async () => {
    const opening = await settle((await visit()).page);
    const { page } = await open({ fetchesAhead: false });
    // In one turn, as a finger's tap: no pointer moves before it.
    await page.getByRole('button', { name: /^Lire.*AFP/ }).dispatchEvent('click');
    await page.locator('article').waitFor();
    await waitForPicture(page);
    await settle(page);
    await page.keyboard.press('Escape');
    expectSame(await settle(page), opening);
  });

  it('does not fly while a hand holds the picture', async () => {
    const { page } = await visit();
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const { x, y } = await findBackground(page);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 30, y + 10, { steps: 3 });
    const held = await readCamera(page);
    await page.evaluate(() => {
      history.pushState({ depth: 1, top: 1, moved: {} }, '', '?pays=belgique');
      dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    });
    await page.waitForTimeout(400);
    expectSame(await readCamera(page), held);
    await page.mouse.up();
  });
});
