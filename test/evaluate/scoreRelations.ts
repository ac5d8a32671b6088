import { type Certainty, certainties } from '../../src/domain/basics/kinds.ts';
import { overlaps, type Span } from '../../src/domain/basics/span.ts';
import { assign } from './assign.ts';

interface Claim extends Span {
  readonly source: string;
  readonly predicate: string;
  readonly target: string;
  readonly certainty: Certainty;
}

/** A wanted claim and the one given for it, with what agrees. */
export interface MatchedClaim<A extends Claim, B extends Claim> {
  readonly wanted: A;
  readonly given: B;
  readonly direction: boolean;
  /** Whether direction and predicate agree. */
  readonly predicate: boolean;
}

/**
 * Pairs claims, one to one, that join the same two nodes in the same words (their quotes overlap). Where there is a
 * choice, direction, predicate and then certainty decide. `nodeOf` maps a given node's id to the wanted one's.
 */
export function matchRelations<A extends Claim, B extends Claim>(
  wanted: readonly A[],
  given: readonly B[],
  nodeOf: (id: string) => string | undefined,
  isSymmetric: (predicate: string) => boolean,
): MatchedClaim<A, B>[] {
  const judge = (a: A, b: B) => {
    const [source, target] = [nodeOf(b.source), nodeOf(b.target)];
    const straight = source === a.source && target === a.target;
    const turned = source === a.target && target === a.source;
    const samePredicate = a.predicate === b.predicate;
    const direction = straight || (turned && samePredicate && isSymmetric(a.predicate));
    return {
      pair: (straight || turned) && overlaps(a, b),
      direction,
      predicate: direction && samePredicate,
    };
  };
  const weights = wanted.map((a) =>
    given.map((b) => {
      const { pair, direction, predicate } = judge(a, b);
      if (!pair) return 0;
      return 1 + (direction ? 0.1 : 0) + (predicate ? 0.5 : 0) + (a.certainty === b.certainty ? 0.01 : 0);
    }),
  );
  return assign(weights).flatMap(([row, column]) => {
    const [a, b] = [wanted[row], given[column]];
    return a && b ? [{ wanted: a, given: b, ...judge(a, b) }] : [];
  });
}

/**
 * Whether a claim is more certain than the words allow: stated over attributed over unconfirmed; denied is separate
 * from all.
 */
export function isTooSure(wanted: Certainty, given: Certainty): boolean {
  if ((wanted === 'denied') !== (given === 'denied')) return true;
  return certainties.indexOf(given) < certainties.indexOf(wanted);
}
