import type { Browser } from 'playwright-core';
import { openPage } from '../helpers/openPage.ts';
import { median } from './statistics.ts';

/**
 * Median ms from navigation to the frame after the finished picture, for each candidate. Every opening starts in a
 * fresh context; the candidates take turns, so that a busy moment of the machine falls on all.
 */
export async function measureOpening<Name extends string>(
  browser: Browser,
  candidates: Readonly<Record<Name, string>>,
  times: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(candidates) as Name[];
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  // The first round warms the browser up and does not count.
  for (let round = 0; round <= times; round += 1) {
    for (const name of names) {
      const ms = await openOnce(browser, candidates[name]);
      if (round > 0) samples[name].push(ms);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(samples[name])])) as Record<Name, number>;
}

async function openOnce(browser: Browser, url: string): Promise<number> {
  const opened = await openPage(browser, url, {
    before: `(${notePicture})()`,
    reducedMotion: 'no-preference',
  });
  const ms = await opened.page.evaluate(() => (window as unknown as { picture: Promise<number> }).picture);
  await opened.close();
  return ms;
}

/** Runs in the page before its own script; gives the ms since navigation when what the mark announces has been painted. */
export function notePicture(): void {
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
