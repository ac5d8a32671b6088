import { expect, it } from 'vitest';
import { labelWidth } from '../../../src/drawing/timeline/labelWidth.ts';

it('leaves a label as much room for a thousand sources as for the few that it names', () => {
  const label = { kind: 'node', hand: 'ink', type: 'country', name: 'Mali' } as const;
  const widthOf = (sources: number): number =>
    labelWidth(
      label,
      Array.from({ length: sources }, (_, n) => n + 1),
      (words) => words.length * 6,
    );
  expect(widthOf(3) - widthOf(2)).toBe(20);
  expect(widthOf(1_000) - widthOf(5)).toBeLessThan(50);
});
