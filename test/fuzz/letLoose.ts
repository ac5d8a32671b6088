import { makeRandom } from '../bench/random.ts';
import { waitForPicture } from '../helpers/canvas.ts';
import type { Trial } from './campaignOnPage.ts';
import { actAtRandom } from './monkey.ts';
import { visitAll } from './visitAll.ts';
import { weighPage } from './weighPage.ts';

/**
 * Acts before the page is weighed first: what is loaded or worked out once, and kept, is no leak, and neither are lists of
 * what was done lately that fill up and then have an end.
 */
const warmUp = 200;
/** By how much the page may have grown after a monkey, as a share. */
const mostGrowth = 0.05;

/** Acts at random on the page. All the while nothing may go wrong, and afterwards it weighs what it weighed before. */
export async function letLoose({ watched, url, seed, acts, report, say }: Trial): Promise<void> {
  const { page, ask, look, counts } = watched;
  const random = makeRandom(seed);
  const done: string[] = [];
  const began = Date.now();
  await visitAll(watched, report);
  await ask('fillShifts');
  await look(Number.POSITIVE_INFINITY);
  let before = { heap: 0, kept: 0 };
  for (let number = -warmUp; number < acts; number += 1) {
    if (number === 0) {
      before = await weighPage(watched);
      // To collect garbage so thoroughly is no work of the page's.
      await look(Number.POSITIVE_INFINITY);
    }
    const act = await actAtRandom(watched, random).catch(
      (error: unknown) => `could not act: ${String(error).slice(0, 80)}`,
    );
    done.push(act);
    const fault = await look();
    if (fault === null) continue;
    report(fault, `act ${number}, after ${done.slice(-8).join(' · ')}`);
    await page.goto(url);
    await waitForPicture(page);
    await look(Number.POSITIVE_INFINITY);
  }
  const after = await weighPage(watched);
  const { longestCpuMs, longestWaitMs } = counts();
  const weight = `the page keeps ${mb(before.kept)} before, ${mb(after.kept)} after (heap with compiled code ${mb(before.heap)}, ${mb(after.heap)})`;
  if (after.kept > before.kept * (1 + mostGrowth))
    report({ kind: 'heap', words: weight }, `after ${acts} acts`);
  const seconds = Math.round((Date.now() - began) / 1000);
  say(
    `monkey ${seed}: ${acts} acts in ${seconds} s, ${weight}; longest act ${longestCpuMs} ms of the processor, longest task ${longestWaitMs} ms of the clock`,
  );
}

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
