import type { Page } from 'playwright-core';
import { waitForFrames } from '../helpers/canvas.ts';
import { type Frames, summarizeFrames } from './measureFrames.ts';
import { startFrames, stopFrames, type Timing, timeAct } from './probe.ts';
import { median } from './statistics.ts';

export interface TableFigures {
  readonly rows: number;
  /** A click on the table's tab until the rows are painted. */
  readonly opening: Timing;
  /** A click on a column's name until the rows are painted in their new order. */
  readonly sorting: Timing;
  /** Frames while the wheel scrolls through the rows. */
  readonly scroll: Frames;
}

/** Medians over `times` repetitions, for all nodes; ends at the graph, where it began. */
export async function measureTable(page: Page, times: number): Promise<TableFigures> {
  const tab = page.getByRole('button', { name: 'Tableau', exact: true });
  const back = page.getByRole('button', { name: 'Graphe', exact: true });
  const opening: Timing[] = [];
  // The script is fetched while the page is idle; the first repetition loads it if it is late.
  for (let n = 0; n <= times; n += 1) {
    const timing = await timeAct(page, 'click', { in: '[role="grid"]' }, () => tab.click());
    if (n > 0) opening.push(timing);
    if (n === times) break;
    await back.click();
    await waitForFrames(page);
  }
  const name = page.getByRole('columnheader', { name: /^Nœud/ }).getByRole('button');
  const sorting: Timing[] = [];
  for (let n = 0; n < times; n += 1) {
    sorting.push(await timeAct(page, 'click', { in: '[role="grid"]' }, () => name.click()));
    await waitForFrames(page);
  }
  const grid = page.getByRole('grid');
  const rows = Number(await grid.getAttribute('aria-rowcount')) - 2;
  const box = await grid.boundingBox();
  if (box === null) throw new Error('There is no table to scroll.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await startFrames(page);
  for (let n = 0; n < 120; n += 1) await page.mouse.wheel(0, n % 80 < 60 ? notchPx : -notchPx);
  const scroll = summarizeFrames(await stopFrames(page));
  await back.click();
  return { rows, opening: medianTiming(opening), sorting: medianTiming(sorting), scroll };
}

/** How far a wheel turns at a time; it turns as fast as the page responds, some sixty times a second. */
const notchPx = 120;

const medianTiming = (timings: readonly Timing[]): Timing => ({
  script: median(timings.map(({ script }) => script)),
  painted: median(timings.map(({ painted }) => painted)),
});
