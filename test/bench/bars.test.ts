import { describe, expect, it } from 'vitest';
import { barsOfPeers, barsOfPipeline, verdictOf } from './bars.ts';
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
    const figures = { kind: 'unread', seconds: 31, processorSeconds: 30, peakMB: 400, graphMB: 5 } as const;
    const bars = barsOfPipeline([
      { ...figures, articles: 500 },
      { ...figures, articles: 1000 },
    ]);
    expect(bars.map(verdictOf)).toEqual(['missed', 'held']);
  });

  it('judges our opening by the finished screen of gephi-lite, and by no other page', () => {
    const opening = (page: string, painted: number, finished: number) => {
      const [first, last] = [summarize([painted]), summarize([finished])];
      return { page, painted: first, finished: last, processor: last, bytes: last, heap: last };
    };
    const pages = [opening('ours', 100, 500), opening('gephi-lite-1.0', 300, 1000), opening('other', 10, 20)];
    expect(barsOfPeers(pages).map((bar) => [bar.value, verdictOf(bar)])).toEqual([
      [0.1, 'held'],
      [0.5, 'missed'],
    ]);
    expect(barsOfPeers([])).toEqual([]);
  });
});
