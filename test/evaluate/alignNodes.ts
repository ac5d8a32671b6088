import { overlaps } from '../../src/domain/basics/span.ts';
import { assign } from './assign.ts';
import { type Naming, pairMentions } from './scoreMentions.ts';

/**
 * Which given node corresponds to which wanted one: the one-to-one pairing that shares the most mentions. A mention
 * with the same span counts 1, one that only overlaps (« le ministère » for « ministère ») a tenth.
 */
export function alignNodes(wanted: readonly Naming[], given: readonly Naming[]): Map<string, string> {
  const wantedIds = [...new Set(wanted.map(({ node }) => node))];
  const givenIds = [...new Set(given.map(({ node }) => node))];
  const rowOf = new Map(wantedIds.map((id, index) => [id, index]));
  const columnOf = new Map(givenIds.map((id, index) => [id, index]));
  const weights = wantedIds.map(() => givenIds.map(() => 0));
  const add = (a: Naming, b: Naming, weight: number) => {
    const row = weights[rowOf.get(a.node) ?? 0];
    const column = columnOf.get(b.node) ?? 0;
    if (row) row[column] = (row[column] ?? 0) + weight;
  };
  for (const [a, b] of pairMentions(wanted, given)) add(a, b, 1);
  const exact = new Set(pairMentions(wanted, given).flat());
  for (const a of wanted)
    for (const b of given) if (!exact.has(a) && !exact.has(b) && overlaps(a, b)) add(a, b, 0.1);
  return new Map(
    assign(weights).map(([row, column]) => [givenIds[column] ?? '', wantedIds[row] ?? ''] as const),
  );
}
