import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runInSlices } from '../../src/ui/runInSlices.ts';

/** Work of ten steps, each of which takes 3 ms. */
function* work() {
  for (let step = 0; step < 10; step += 1) {
    now += 3;
    yield step / 10;
  }
  return 'done';
}

let now = 0;

describe('work in slices', () => {
  beforeEach(() => {
    now = 0;
    vi.useFakeTimers();
    vi.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('stops after some milliseconds, tells how far it is, and comes to its end', () => {
    const parts: number[] = [];
    const results: string[] = [];
    runInSlices(
      work(),
      (part) => parts.push(part),
      (result) => results.push(result),
    );
    expect(parts).toEqual([]);
    vi.advanceTimersToNextTimer();
    expect(parts).toEqual([0.2]);
    expect(now).toBe(9);
    vi.runAllTimers();
    expect(parts).toEqual([0.2, 0.5, 0.8]);
    expect(results).toEqual(['done']);
  });

  it('does no more once it is called off', () => {
    const results: string[] = [];
    const callOff = runInSlices(work(), vi.fn(), (result) => results.push(result));
    vi.advanceTimersToNextTimer();
    callOff();
    vi.runAllTimers();
    expect(now).toBe(9);
    expect(results).toEqual([]);
  });
});
