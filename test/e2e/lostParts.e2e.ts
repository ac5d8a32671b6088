import { describe, expect, it } from 'vitest';
import { waitForPicture } from '../helpers/canvas.ts';
import { allFiles, openLosingPage } from './losingPage.ts';
import { addArticle, filesOf, lostParts } from './lostParts.ts';
import { driveBrowser } from './support.ts';

const { open } = driveBrowser();

/** Scripts are asked for when they are wanted, and what keeps the page for offline use believes that it could. */
const before = `
  globalThis.requestIdleCallback = () => 0;
  globalThis.cancelIdleCallback = () => {};
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: { controller: null } });
`;

describe('a script that is fetched when it is wanted, and cannot be had', { timeout: 400_000 }, () => {
  it('is told of where it is missed, or done without, and the rest of the page goes on', async () => {
    const { page, said, asked, loadWithout } = await openLosingPage(open, { before });
    await loadWithout(new Set());
    await waitForPicture(page);
    await addArticle(page);
    const own = new URL(page.url()).search;
    const left = new Set(lostParts.flatMap(({ scripts }) => filesOf(scripts)));
    for (const { scripts, path = '', isOwn = false, without = [], walk } of lostParts) {
      const files = filesOf(scripts);
      await loadWithout(new Set(files), `${isOwn ? own : ''}${path}`);
      await page.evaluate((names) => {
        for (const name of names) Reflect.deleteProperty(globalThis, name);
      }, without);
      await walk(page).catch((cause: unknown) => {
        throw new Error(`without ${scripts}`, { cause });
      });
      for (const file of files) if (asked.has(file)) left.delete(file);
    }
    expect([...left]).toEqual([]);
    expect(allFiles.length).toBeGreaterThan(100);
    expect(said.filter((line) => line.startsWith('uncaught:'))).toEqual([]);
  });
});
