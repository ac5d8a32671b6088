import type { Span } from '../../src/domain/basics/span.ts';
import { assign } from './assign.ts';
import { likeness, sharesQuarter } from './matchSpans.ts';

interface Told {
  readonly id: string;
  readonly passages: readonly Span[];
}

/**
 * Which given event corresponds to which wanted one: the one-to-one pairing whose passages are most alike. Events whose
 * passages never share a quarter of the shorter one are not paired.
 */
export function matchEvents<A extends Told, B extends Told>(
  wanted: readonly A[],
  given: readonly B[],
): [A, B][] {
  const weights = wanted.map((a) =>
    given.map((b) =>
      a.passages.reduce(
        (sum, one) =>
          sum +
          Math.max(0, ...b.passages.map((other) => (sharesQuarter(one, other) ? likeness(one, other) : 0))),
        0,
      ),
    ),
  );
  return assign(weights).flatMap(([row, column]) => {
    const [a, b] = [wanted[row], given[column]];
    return a && b ? [[a, b] as [A, B]] : [];
  });
}
