import type { NodeId } from '../basics/ids.ts';
import type { ArrangeNode, Place } from './types.ts';

const passes = 8;
/**
 * Pairs that are tried in a pass: all of them in graphs of some hundreds of nodes; in larger ones each node is tried with
 * those that come next after it, so that the whole takes about a second at most.
 */
const mostPairs = 150_000;

/**
 * Lets two nodes of a group change places wherever that shortens their links, pass after pass until nothing changes any
 * more, or `passes` are done. `groups`: nodes that may change places with one another, those that matter most first.
 * Changes `places`.
 */
export function shortenLinks(
  groups: readonly (readonly ArrangeNode[])[],
  places: Map<NodeId, Place>,
  neighbours: ReadonlyMap<NodeId, readonly NodeId[]>,
): void {
  const ids = groups.flat().map(({ id }) => id);
  const numbers = new Map(ids.map((id, n) => [id, n]));
  const xs = Float64Array.from(ids, (id) => places.get(id)?.x ?? 0);
  const ys = Float64Array.from(ids, (id) => places.get(id)?.y ?? 0);
  const around = ids.map((id) =>
    Int32Array.from((neighbours.get(id) ?? []).flatMap((other) => numbers.get(other) ?? [])),
  );
  /** The length of all links of `node` but those to `besides`, if `node` stood where `at` stands. */
  const lengthAt = (node: number, at: number, besides: number): number => {
    const [x, y] = [xs[at] as number, ys[at] as number];
    let sum = 0;
    for (const other of around[node] as Int32Array)
      if (other !== besides) {
        const [across, down] = [(xs[other] as number) - x, (ys[other] as number) - y];
        // Math.hypot guards against numbers that no place has, and takes several times as long.
        sum += Math.sqrt(across * across + down * down);
      }
    return sum;
  };
  const swap = (list: Float64Array, one: number, other: number): void => {
    const kept = list[one] as number;
    list[one] = list[other] as number;
    list[other] = kept;
  };
  const next = Math.max(1, Math.floor(mostPairs / Math.max(1, ids.length)));
  let changed = true;
  for (let pass = 0; pass < passes && changed; pass += 1) {
    changed = false;
    let first = 0;
    for (const { length } of groups) {
      const end = first + length;
      for (let one = first; one < end; one += 1)
        for (let other = one + 1; other < Math.min(end, one + 1 + next); other += 1) {
          const now = lengthAt(one, one, other) + lengthAt(other, other, one);
          const then = lengthAt(one, other, other) + lengthAt(other, one, one);
          if (then >= now - 1e-6) continue;
          swap(xs, one, other);
          swap(ys, one, other);
          changed = true;
        }
      first = end;
    }
  }
  ids.forEach((id, n) => {
    places.set(id, { x: xs[n] as number, y: ys[n] as number });
  });
}
