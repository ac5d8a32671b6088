import type { ProposedRelation } from '../types.ts';

/** One proposal per passage: of the same relation found twice in the same words, the more certain reading. */
export function withoutRepeats(relations: readonly ProposedRelation[]): ProposedRelation[] {
  const best = new Map<string, ProposedRelation>();
  for (const relation of relations) {
    const { source, predicate, target, start, end } = relation;
    const overlapping = `${source} ${predicate} ${target} ${Math.floor(start / 40)} ${Math.floor(end / 400)}`;
    const known = best.get(overlapping);
    if (known === undefined || known.score < relation.score) best.set(overlapping, relation);
  }
  return [...best.values()].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.predicate < b.predicate ? -1 : 1),
  );
}
