import { graphLimits } from '../domain/graph/limits.ts';
import type { Evidence } from '../domain/graph/schema.ts';

/**
 * The evidence that a graph file has room for on one link, in its order: where there is more, what a person has read goes
 * before what is proposed, and of that the surest.
 */
export function boundEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length <= graphLimits.evidence) return evidence;
  const kept = evidence
    .map((item, at) => ({ at, trust: item.origin === 'proposed' ? (item.score ?? 0) : 2 }))
    .sort((a, b) => b.trust - a.trust || a.at - b.at)
    .slice(0, graphLimits.evidence);
  const places = new Set(kept.map(({ at }) => at));
  return evidence.filter((_, at) => places.has(at));
}
