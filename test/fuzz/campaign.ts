import { makeRandom } from '../bench/random.ts';
import { findFault, kindOf, shrinkFinding } from './target.ts';
import { type TargetName, targetOf } from './targets.ts';

/** A finding, with all that is needed to make the input again: by hand, or in the test that tries earlier findings. */
export interface Found {
  readonly target: TargetName;
  readonly seed: number;
  readonly fault: string;
  readonly input: unknown;
}

interface Tally {
  readonly cases: number;
  readonly found: readonly Found[];
  /** The case that took most, in milliseconds of the processor: waiting for a busy machine is not counted. */
  readonly slowest: { readonly seed: number; readonly ms: number };
  /** Cases that took longer than a second: hundreds of steps each, of which the page takes one at a time. */
  readonly slow: number;
}

interface Options {
  readonly first: number;
  /** The greatest number of cases. */
  readonly cases: number;
  /** When to end, as `Date.now()` gives the time. */
  readonly until?: number;
  readonly onCase?: () => void;
  readonly onFound?: (found: Found) => void;
}

/**
 * Tries cases of one target. Case n is made from seed n alone, so that its seed brings it back. Of each kind of fault, the
 * first finding is kept, made as small as possible.
 */
export async function runCampaign(name: TargetName, options: Options): Promise<Tally> {
  const target = targetOf(name);
  const { first, cases, until = Number.POSITIVE_INFINITY, onCase, onFound } = options;
  const found = new Map<string, Found>();
  let slowest = { seed: first, ms: 0 };
  let [done, slow] = [0, 0];
  for (; done < cases && Date.now() < until; done += 1) {
    const seed = first + done;
    const input = target.make(makeRandom(seed));
    const began = process.cpuUsage();
    const fault = await findFault(target, input);
    const used = process.cpuUsage(began);
    const ms = (used.user + used.system) / 1000;
    if (ms > slowest.ms) slowest = { seed, ms };
    if (ms > 1000) slow += 1;
    onCase?.();
    if (fault === null || found.has(kindOf(fault))) continue;
    const smallest = await shrinkFinding(target, { fault, input });
    const one: Found = { target: name, seed, ...smallest };
    found.set(kindOf(fault), one);
    onFound?.(one);
  }
  return { cases: done, found: [...found.values()], slowest, slow };
}
