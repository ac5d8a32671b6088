import type { Certainty } from './kinds.ts';
import type { Edge } from './schema.ts';

/** The best certainty among the given items of an edge's evidence. */
export function surestOf(edge: Edge, evidence: readonly number[]): Certainty {
  const ranks = evidence.map((position) =>
    fromSurest.indexOf(edge.evidence[position]?.certainty ?? 'denied'),
  );
  return fromSurest[Math.min(...ranks)] ?? 'stated';
}

const fromSurest: readonly Certainty[] = ['stated', 'attributed', 'unconfirmed', 'denied'];
