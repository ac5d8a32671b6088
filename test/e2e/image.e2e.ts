import { readFile } from 'node:fs/promises';
import { XMLValidator } from 'fast-xml-parser';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { applyFilters, defaultFilters } from '../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { listTimeline } from '../../src/domain/timeline/timeline.ts';
import { readGraphFile } from '../helpers/graphFile.ts';
import { driveBrowser } from './support.ts';

const { visit } = driveBrowser();
const index = buildGraphIndex(readGraphFile());

/** Opens the dialog and downloads what that button saves. */
async function save(page: Page, button: RegExp): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return file;
}

/** How many different colours an image has, sampling every fortieth pixel. */
const countColours = (page: Page, png: Buffer): Promise<number> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    if (context === null) return 0;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 160)
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    return colours.size;
  }, png.toString('base64'));

/** Runs in a page that shows only the image: the names on the map, and those of them that its frame cuts. */
function readMapNames() {
  const map = [...document.querySelectorAll('svg svg')].find((one) => one.querySelector('text') !== null);
  const ground = map?.firstElementChild?.getBoundingClientRect();
  if (map === undefined || ground === undefined) throw new Error('The image has no map.');
  const names = [...map.querySelectorAll('text')];
  const isCut = (name: Element) => {
    const { left, right, top, bottom } = name.getBoundingClientRect();
    const slack = 0.5;
    return (
      left < ground.left - slack ||
      right > ground.right + slack ||
      top < ground.top - slack ||
      bottom > ground.bottom + slack
    );
  };
  return { all: names.length, cut: names.filter(isCut).map((name) => name.textContent) };
}

describe('the image of a display', () => {
  it('is a page in light colours, as SVG and at print resolution, whichever theme is on', async () => {
    const { page } = await visit({ path: '?show=timeline&sel=maroc', theme: 'dark' });
    await page.getByRole('button', { name: 'Exporter', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Exporter' });
    await dialog.getByAltText(/Aperçu de l’image.*Le graphe/).waitFor();

    const svg = await save(page, /^Télécharger l’image en SVG.*Le graphe/);
    expect(svg.suggestedFilename()).toMatch(/^maillage-\d{4}-\d\d-\d\d-maroc\.svg$/);
    const text = await readFile(await svg.path(), 'utf8');
    expect(XMLValidator.validate(text)).toBe(true);
    expect(text).not.toMatch(/var\(|light-dark|rgb\(|https?:\/\/(?!www\.w3\.org)/);
    for (const part of ['#0c2a98', '#ffe04a', '>Maroc<', '>Nœuds<', 'data:font/woff2', '>Sources<'])
      expect(text).toContain(part);

    const timeline = await save(page, /^Télécharger l’image en SVG.*La chronologie/);
    expect(timeline.suggestedFilename()).toMatch(/^maillage-\d{4}-\d\d-\d\d-.*chronologie.*\.svg$/);
    const drawn = await readFile(await timeline.path(), 'utf8');
    expect(XMLValidator.validate(drawn)).toBe(true);
    expect(drawn).not.toMatch(/var\(|light-dark|rgb\(|foreignObject|https?:\/\/(?!www\.w3\.org)/);
    const { items } = listTimeline(index, applyFilters(index, defaultFilters), 'region');
    expect([...drawn.matchAll(/data-item="([^"]+)"/g)].map(([, key]) => key).sort()).toEqual(
      items.map(({ key }) => key).sort(),
    );

    const png = await save(page, /^Télécharger l’image en PNG.*A4.*La chronologie/);
    const bytes = await readFile(await png.path());
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3508, 2480]);
    expect(await countColours(page, bytes)).toBeGreaterThan(50);
  });

  it('has no name on the map that the frame cuts', async () => {
    const { page, context } = await visit({ path: '?show=map' });
    await page.locator('[data-map]').waitFor();
    await page.getByRole('button', { name: 'Exporter', exact: true }).click();
    const file = await save(page, /^Télécharger l’image en SVG.*La carte/);
    const alone = await context.newPage();
    await alone.setContent(await readFile(await file.path(), 'utf8'));
    const { all, cut } = await alone.evaluate(readMapNames);
    await alone.close();
    expect(all).toBeGreaterThan(20);
    expect(cut).toEqual([]);
  });
});
