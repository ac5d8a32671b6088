/** The middle value; for an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the share `q` (0 to 1) of the values lies, interpolated. */
export function quantile(values: readonly number[], q: number): number {
  if (values.length === 0) throw new Error('There is no quantile of nothing.');
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? 0;
  return below + (above - below) * (place - Math.floor(place));
}

/** What was measured several times over. */
export interface Measured {
  readonly median: number;
  /** One in twenty is higher. */
  readonly slow: number;
  /** How far the median may be off by chance: its standard error, from the median distance of the values to it. */
  readonly noise: number;
}

/** Median, 95th percentile and noise. A single value has no noise that could be known: none is claimed. */
export function summarize(values: readonly number[]): Measured {
  const middle = median(values);
  const distance = median(values.map((value) => Math.abs(value - middle)));
  // Of values that scatter normally: the standard deviation is 1.4826 median distances, a median is 1.2533 times less exact.
  return {
    median: middle,
    slow: quantile(values, 0.95),
    noise: (1.4826 * distance * 1.2533) / Math.sqrt(values.length),
  };
}
