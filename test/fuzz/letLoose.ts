import { makeRandom } from '../bench/random.ts';
import { waitForPicture } from '../helpers/canvas.ts';
import type { Trial } from './campaignOnPage.ts';
import { actAtRandom } from './monkey.ts';
import { openAll } from './openAll.ts';
import { weighPage } from './weighPage.ts';

/**
 * Acts before the page is weighed first, after all has been opened, as many as are compared then: lists of what was done
 * lately fill up and have an end, and what comes only with an own corpus comes then.
 */
const warmUp = 1000;
/** By how much the page may have grown after a monkey, as a share. */
const mostGrowth = 0.05;

/**
 * Acts at random on the page. All the while nothing may go wrong, and afterwards it weighs what it weighed before. It is the
 * same page that is compared, once all has been opened that it fetches or builds but once: what it keeps of that is no
 * leak. What grows with each act is one, and so is what stays of a graph, a panel or a picture that was left.
 */
export async function letLoose({ watched, url, seed, acts, report, say }: Trial): Promise<void> {
  const { page, ask, look, counts } = watched;
  const random = makeRandom(seed);
  const done: string[] = [];
  const began = Date.now();
  const actOnce = async (number: number) => {
    const act = await actAtRandom(watched, random).catch(
      (error: unknown) => `could not act: ${String(error).slice(0, 80)}`,
    );
    done.push(act);
    const fault = await look();
    if (fault === null) return;
    report(fault, `act ${number}, after ${done.slice(-8).join(' · ')}`);
    await page.goto(url);
    await waitForPicture(page);
    await look(Number.POSITIVE_INFINITY);
  };
  await ask('rest');
  await openAll(watched, report);
  await ask('fillShifts');
  await look(Number.POSITIVE_INFINITY);
  for (let number = -warmUp; number < 0; number += 1) await actOnce(number);
  const before = await weighPage(watched);
  // To collect garbage so thoroughly is no work of the page's.
  await look(Number.POSITIVE_INFINITY);
  for (let number = 0; number < acts; number += 1) await actOnce(number);
  const after = await weighPage(watched);
  const lines = new Set(before.words.split('\n'));
  const others = after.words.split('\n').filter((line) => !lines.has(line));
  if (others.length > 0)
    say(`  monkey ${seed}: afterwards the page also shows ${others.slice(0, 5).join(' · ').slice(0, 200)}`);
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
