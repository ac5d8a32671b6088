import { type Certainty, certainties } from '../basics/kinds.ts';
import type { Edge } from './schema.ts';

/** The best certainty among the given pieces of an edge's evidence (positions). */
export function surestOf(edge: Edge, evidence: readonly number[]): Certainty {
  const ranks = evidence.map((position) =>
    certainties.indexOf(edge.evidence[position]?.certainty ?? 'denied'),
  );
  return certainties[Math.min(...ranks)] ?? 'stated';
}
