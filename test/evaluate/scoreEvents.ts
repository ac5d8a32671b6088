import type { Span } from '../../src/domain/basics/span.ts';
import { assign } from './assign.ts';
import { likeness, sharesQuarter } from './matchSpans.ts';

interface Told {
  readonly id: string;
  readonly passages: readonly Span[];
}

/**
 * Which given event is which wanted one: the pairing, one to one, under which their passages are most alike. Two that
 * share less than a quarter of the shorter passage everywhere are never paired.
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
