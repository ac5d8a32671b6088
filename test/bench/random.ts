/** A number from 0 up to but not including 1. */
export type Random = () => number;

/**
 * Repeatable randomness: the same seed gives the same numbers on every machine (the mulberry32 generator). The source that
 * the layouts use (`src/lib/seededRandom.ts`) begins nearly alike for seeds that are neighbours, as those of trials are.
 */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
