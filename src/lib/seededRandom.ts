/**
 * A source of numbers in [0, 1) that gives the same sequence for the same seed on every machine
 * (linear congruential, the constants of Numerical Recipes).
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
