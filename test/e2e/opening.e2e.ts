import { describe, expect, it } from 'vitest';
import type { GraphElement } from '../../src/canvas/cytoscape/useGraphHandle.ts';
import { countShown, readGeometry, waitForFrames, waitForPicture } from '../helpers/canvas.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { shareOfOtherPixels } from '../helpers/otherPixels.ts';
import { driveBrowser } from './support.ts';

const { openQuietly, visit } = driveBrowser();
const graph = readGraphFile();

/** Records every layout shift that the browser reports, from the first one on. */
const noteShifts = `
  window.shifts = [];
  new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map((entry) => entry.value)))
    .observe({ type: 'layout-shift', buffered: true });
`;

const countFrames = `
  window.framesAsked = 0;
  const askForFrame = window.requestAnimationFrame;
  window.requestAnimationFrame = (callback) => {
    window.framesAsked += 1;
    return askForFrame.call(window, callback);
  };
`;

describe('opening the page', () => {
  it('shows countries, agencies, groups, events and people, and no line without both its ends', async () => {
    const { page } = await visit();
    const types = new Map<string, string>(graph.nodes.map(({ id, type }) => [id, type]));
    const shownAtFirst = graph.nodes.filter(({ type }) => type !== 'place' && type !== 'organization');
    const edges = graph.edges.filter(({ source, target }) =>
      [source, target].every((id) => !['place', 'organization'].includes(types.get(id) ?? '')),
    );
    expect(await countShown(page)).toEqual({ nodes: shownAtFirst.length, edges: edges.length });
  });

  it('draws the finished picture at once, and nothing moves by itself afterwards', async () => {
    const { page } = await openQuietly({
      pixelRatio: 1,
      reducedMotion: 'no-preference',
      before: noteShifts,
    });
    const places = await readGeometry(page);
    const atFirst = await page.screenshot();
    await page.waitForTimeout(1500);
    expect(await readGeometry(page)).toBe(places);
    // The first frame draws its nodes straight, the next from pictures of them: their edges are rounded otherwise, by less
    // than half of what parts ink from ground.
    expect(await shareOfOtherPixels(page, [atFirst, await page.screenshot()], 112)).toBe(0);
    expect(await page.evaluate('window.shifts')).toEqual([]);
  });

  it('asks for no frame once all is drawn and fetched, and draws again at the next act', async () => {
    const { page } = await openQuietly({ before: countFrames });
    const framesAsked = () => page.evaluate(() => (window as unknown as { framesAsked: number }).framesAsked);
    await expect
      .poll(async () => {
        const before = await framesAsked();
        await page.waitForTimeout(500);
        return (await framesAsked()) - before;
      })
      .toBe(0);
    const drawnAgain = page.evaluate(() => {
      const { graph } = document.querySelector('[data-graph]') as GraphElement;
      return new Promise((drawn) => graph.one('render', () => drawn('drawn')));
    });
    await page.getByRole('switch', { name: /^Services/ }).click();
    expect(await drawnAgain).toBe('drawn');
  });

  it.each(['light', 'dark'] as const)(
    'puts ink of many colours on the canvas in the %s theme',
    async (theme) => {
      const { page } = await visit({ theme });
      await waitForFrames(page);
      const colours = await page.evaluate(() => {
        const canvases = [...document.querySelectorAll<HTMLCanvasElement>('main canvas')];
        const sheet = document.createElement('canvas');
        const first = canvases[0];
        if (first === undefined) return 0;
        sheet.width = first.width;
        sheet.height = first.height;
        const context = sheet.getContext('2d');
        if (context === null) return 0;
        for (const canvas of canvases) context.drawImage(canvas, 0, 0);
        const pixels = new Uint32Array(context.getImageData(0, 0, sheet.width, sheet.height).data.buffer);
        const counts = new Map<number, number>();
        for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
        return [...counts.values()].filter((count) => count > 100).length;
      });
      expect(colours).toBeGreaterThan(10);
    },
  );

  it('asks for nothing but its own files, for the graph once, and for nothing that only own articles need', async () => {
    const { page, outside } = await openQuietly();
    const readNames = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname),
      );
    // The last that is fetched ahead.
    await expect
      .poll(async () => (await readNames()).join(), { timeout: 15_000 })
      .toContain('/PrintedFigures-');
    const names = await readNames();
    expect(outside).toEqual([]);
    expect(names.filter((name) => name.endsWith('graph.json'))).toHaveLength(1);
    expect(names.filter((name) => /Review|AddArticles|CorporaHost|[wW]orker/.test(name))).toEqual([]);
  });

  it('says on the first visit what to do, and not again once that was put away', async () => {
    const { page } = await openQuietly({ firstVisit: true, fetchesAhead: false });
    const guide = page.getByRole('region', { name: 'Comment lire ce graphe' });
    await guide.getByText('pour lire la phrase qui le prouve.').waitFor();
    await page.keyboard.press('Shift+L');
    const listed = page.locator('[role="listbox"]');
    await listed.waitFor();
    await waitForFrames(page);
    const [list, strip] = [await listed.boundingBox(), await guide.boundingBox()];
    if (list === null || strip === null) throw new Error('The list or the guide is not shown.');
    // Beside the list, not under it.
    expect(strip.x).toBeGreaterThanOrEqual(list.x + list.width);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Fermer ce mode d’emploi' }).click();
    await page.reload();
    await waitForPicture(page);
    expect(await guide.count()).toBe(0);
  });
});
