import { describe, expect, it } from 'vitest';
import { barsOfPipeline, verdictOf } from './bars.ts';
import { summarize } from './statistics.ts';

describe('bars', () => {
  it('holds a figure at its bar, calls it close within the noise, and missed beyond', () => {
    expect(verdictOf({ value: 33, bar: 33, noise: 0 })).toBe('held');
    expect(verdictOf({ value: 35, bar: 33, noise: 2 })).toBe('close');
    expect(verdictOf({ value: 35.1, bar: 33, noise: 2 })).toBe('missed');
  });

  it('finds noise in what scatters, less with more values, and none in what is always the same', () => {
    const few = summarize([10, 20, 30, 40]);
    const many = summarize([10, 20, 30, 40, 10, 20, 30, 40, 10, 20, 30, 40, 10, 20, 30, 40]);
    expect(few.noise).toBeGreaterThan(0);
    expect(many.noise).toBeCloseTo(few.noise / 2);
    expect(summarize([7, 7, 7])).toEqual({ median: 7, slow: 7, noise: 0 });
  });

  it('judges the pipeline at a thousand articles alone', () => {
    const figures = { seconds: 31, processorSeconds: 30, peakMB: 400, graphMB: 5 };
    const bars = barsOfPipeline([
      { ...figures, articles: 500 },
      { ...figures, articles: 1000 },
    ]);
    expect(bars.map(verdictOf)).toEqual(['missed', 'held']);
  });
});
