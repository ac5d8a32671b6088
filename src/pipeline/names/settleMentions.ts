import type { MentionHow } from '../../domain/basics/kinds.ts';
import { bySpan, contains, overlaps, type Span } from '../../domain/basics/span.ts';
import type { Provenance } from '../../domain/graph/provenance.ts';

/** A span that may name a node. */
export interface MentionCandidate extends Span {
  readonly node: string;
  readonly how: MentionHow;
  /** Whether mentions of other nodes inside it count. */
  readonly open: boolean;
  /** Left out: a person read it, or a person's lexicon found it. */
  readonly provenance?: Provenance;
}

/**
 * Decides which candidates are mentions, in order of the text. All curated ones are. A name that the lexicon found
 * gives way to a curated mention of the same characters, or to one of the same node within it, around it or across its
 * edge; of the others the leftmost and longest wins, and inside it only other nodes count, and only if it is open.
 */
export function settleMentions(
  found: readonly MentionCandidate[],
  curated: readonly MentionCandidate[],
): MentionCandidate[] {
  const left = found.filter((candidate) => !curated.some((given) => givesWay(candidate, given)));
  const isCurated = new Set(curated);
  const settled: MentionCandidate[] = [];
  let around: MentionCandidate[] = [];
  for (const candidate of [...curated, ...left].sort(bySpan)) {
    around = around.filter((outer) => outer.end > candidate.start);
    const fits = around.every(
      (outer) => outer.open && outer.node !== candidate.node && contains(outer, candidate),
    );
    if (!fits && !isCurated.has(candidate)) continue;
    settled.push(candidate);
    around.push(candidate);
  }
  return settled;
}

function givesWay(found: Span & { node: string }, given: Span & { node: string }): boolean {
  if (!overlaps(found, given)) return false;
  const isInside = contains(given, found);
  const isAround = contains(found, given);
  if (isInside && isAround) return true;
  return isInside || isAround ? found.node === given.node : true;
}
