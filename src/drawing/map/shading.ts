/** How many steps the scale has at most: more could not be told apart on a map. */
const mostSteps = 4;

/**
 * The least number of passages of each step, ascending from 1, for counts up to `most`: the steps grow by the same
 * factor, since a few countries are named much more often than the rest.
 */
export function stepsFor(most: number): readonly number[] {
  const steps = Array.from({ length: mostSteps }, (_, n) => Math.round(most ** (n / mostSteps)));
  return [...new Set(steps)].filter((least) => least >= 1 && least <= Math.max(1, most));
}

/** Which step a count is in, from 1; 0 for none. */
export const stepOf = (steps: readonly number[], count: number): number =>
  steps.filter((least) => count >= least).length;
