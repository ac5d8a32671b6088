import type { Browser, Page } from 'playwright-core';
import { openPage } from '../helpers/openPage.ts';
import { type Measured, summarize } from './statistics.ts';

/** Ms from navigation. */
export interface Opening {
  /** The browser's first contentful paint: for our page, the build's picture in the page. */
  readonly painted: number;
  /** The frame after the canvas has drawn the finished picture, for a reader who acts at once. */
  readonly drawn: number;
}

/** Openings of one candidate. */
export interface Openings {
  readonly painted: Measured;
  readonly drawn: Measured;
}

/**
 * How fast each candidate opens. Every opening starts in a fresh context; the candidates take turns, so that a busy
 * moment of the machine affects all of them.
 */
export async function measureOpening<Name extends string>(
  browser: Browser,
  candidates: Readonly<Record<Name, string>>,
  times: number,
): Promise<Record<Name, Openings>> {
  const names = Object.keys(candidates) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as Opening[]])) as Record<Name, Opening[]>;
  // The first round warms the browser up and does not count.
  for (let round = 0; round <= times; round += 1) {
    for (const name of names) {
      const opening = await openOnce(browser, candidates[name]);
      if (round > 0) samples[name].push(opening);
    }
  }
  const over = (all: readonly Opening[]): Openings => ({
    painted: summarize(all.map(({ painted }) => painted)),
    drawn: summarize(all.map(({ drawn }) => drawn)),
  });
  return Object.fromEntries(names.map((name) => [name, over(samples[name])])) as Record<Name, Openings>;
}

async function openOnce(browser: Browser, url: string): Promise<Opening> {
  const opened = await openPage(browser, url, {
    before: `(${notePicture})()`,
    reducedMotion: 'no-preference',
  });
  const times = await readOpening(opened.page);
  await opened.close();
  return times;
}

/** What a page in which `notePicture` ran has recorded, once its picture is drawn. */
export async function readOpening(page: Page): Promise<Opening> {
  const drawn = await page.evaluate(() => (window as unknown as { picture: Promise<number> }).picture);
  const painted = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  // Where nothing is painted before the canvas, the browser may report it later than the page does.
  return { painted: painted ?? drawn, drawn };
}

/**
 * Runs in the page before its own scripts: simulates a reader's action as soon as there is a page, and records the ms
 * from navigation until the picture announced by the mark has been painted.
 */
export function notePicture(): void {
  document.addEventListener('DOMContentLoaded', () =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' })),
  );
  const noted = window as unknown as { picture: Promise<number> };
  noted.picture = new Promise((done) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('maillage:drawn').length === 0) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())));
    });
    observer.observe({ entryTypes: ['mark'] });
  });
}
