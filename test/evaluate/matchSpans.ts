import { overlaps, type Span } from '../../src/domain/basics/span.ts';
import { assign } from './assign.ts';

/** How many characters two spans share. */
const sharedLength = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** How much two runs of words share, relative to all that either has: 1 for the same words, 0 for nothing in common. */
export const likeness = (a: Span, b: Span): number => {
  const shared = sharedLength(a, b);
  return shared / (a.end - a.start + (b.end - b.start) - shared);
};

/** Whether they share at least a quarter of the shorter one, as « X a bombardé » and « a bombardé Y et Z » do. */
export const sharesQuarter = (a: Span, b: Span): boolean =>
  sharedLength(a, b) * 4 >= Math.min(a.end - a.start, b.end - b.start) && overlaps(a, b);

/** Pairs each span with at most one of the others, so that the most is shared; `fits` says which pairs are allowed. */
export function matchSpans<A extends Span, B extends Span>(
  wanted: readonly A[],
  given: readonly B[],
  fits: (a: A, b: B) => boolean = overlaps,
): [A, B][] {
  const weights = wanted.map((a) => given.map((b) => (fits(a, b) ? likeness(a, b) : 0)));
  return assign(weights).flatMap(([row, column]) => {
    const pair = [wanted[row], given[column]] as const;
    return pair[0] && pair[1] ? [[pair[0], pair[1]] as [A, B]] : [];
  });
}
