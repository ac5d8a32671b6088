/** How many answers were right, how many were given, and how many were expected. */
export interface Counts {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
}

export interface Figures extends Counts {
  /** 0 to 1; null where nothing was given (precision) or expected (recall): no answer is neither good nor bad. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export const noCounts: Counts = { right: 0, given: 0, wanted: 0 };

export const addCounts = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  given: a.given + b.given,
  wanted: a.wanted + b.wanted,
});

/** Precision, recall and their harmonic mean. Counts may be fractions, as B-cubed has them. */
export function figuresOf(counts: Counts, rightOfGiven = counts.right): Figures {
  const precision = counts.given === 0 ? null : rightOfGiven / counts.given;
  const recall = counts.wanted === 0 ? null : counts.right / counts.wanted;
  const sum = (precision ?? 0) + (recall ?? 0);
  const f1 =
    precision === null && recall === null
      ? null
      : sum === 0
        ? 0
        : (2 * (precision ?? 0) * (recall ?? 0)) / sum;
  return { ...counts, precision, recall, f1 };
}
