import type { Page } from 'playwright-core';
import { startFrames, stopFrames } from './probe.ts';
import { median, quantile } from './statistics.ts';

/** Durations of animation frames in ms. */
export interface Frames {
  readonly median: number;
  readonly slow: number;
}

export interface CameraFrames {
  readonly pan: Frames;
  readonly zoom: Frames;
}

/** Frames while the graph is dragged and while the wheel zooms; `slow`: one frame in twenty takes longer. */
export async function measureFrames(page: Page): Promise<CameraFrames> {
  const canvas = await page.locator('[data-graph]').boundingBox();
  if (canvas === null) throw new Error('There is no canvas to drag.');
  // Low in the middle, where there is usually no node; then in small steps back and forth.
  const x = canvas.x + canvas.width * 0.5;
  const y = canvas.y + canvas.height * 0.97;

  await page.mouse.move(x, y);
  await page.mouse.down();
  await startFrames(page);
  for (let n = 0; n < 90; n += 1) {
    await page.mouse.move(x + 90 * Math.sin(n / 6), y - 60 + 60 * Math.cos(n / 9));
  }
  const pan = await stopFrames(page);
  await page.mouse.move(x, y);
  await page.mouse.up();

  await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
  await startFrames(page);
  for (let n = 0; n < 60; n += 1) await page.mouse.wheel(0, n % 30 < 15 ? -60 : 60);
  const zoom = await stopFrames(page);
  return { pan: summarizeFrames(pan), zoom: summarizeFrames(zoom) };
}

/** Their median, and the duration that one in twenty exceeds. */
export const summarizeFrames = (frames: readonly number[]): Frames => ({
  median: median(frames),
  slow: quantile(frames, 0.95),
});
