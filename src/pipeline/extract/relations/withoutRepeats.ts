import { compareText } from '../../../lib/compareText.ts';
import type { ProposedRelation } from '../types.ts';

/**
 * One proposal per passage, in the order of the text: of the same relation found twice in words that overlap, the one
 * of the higher score.
 */
export function withoutRepeats(relations: readonly ProposedRelation[]): ProposedRelation[] {
  const kept = new Map<string, ProposedRelation[]>();
  for (const relation of relations.toSorted(inText)) {
    const { source, predicate, target, start } = relation;
    const triple = `${source} ${predicate} ${target}`;
    const passages = kept.get(triple) ?? [];
    kept.set(triple, passages);
    const last = passages.at(-1);
    if (last === undefined || last.end <= start) passages.push(relation);
    else if (last.score < relation.score) passages[passages.length - 1] = relation;
  }
  return [...kept.values()].flat().sort(inText);
}

const inText = (a: ProposedRelation, b: ProposedRelation): number =>
  a.start - b.start ||
  a.end - b.end ||
  compareText(a.predicate, b.predicate) ||
  compareText(a.source, b.source) ||
  compareText(a.target, b.target);
