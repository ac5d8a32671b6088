import type { Graph } from '../../domain/graph/schema.ts';
import { inkIn, inkInAll } from '../../domain/review/inkIn.ts';
import type { Proposal, Review } from '../../domain/review/proposal.ts';
import { foresee, foreseeAccepted } from '../../domain/review/queue.ts';

/** Something decided, for what has still to follow it: a graph, or a reading of files in which it is not yet written. */
export interface Decided {
  readonly proposals: readonly Proposal[];
  readonly kind: 'accept' | 'reject';
}

/** The graph as it will look, once this has been written. */
export const inkDecided = (graph: Graph, { proposals, kind }: Decided): Graph =>
  kind === 'accept'
    ? inkInAll(graph, proposals)
    : proposals.reduce((before, one) => inkIn(before, one, kind), graph);

/** The review once these have been decided about, one after the other, and which of them were. */
export const foreseeAll = (
  review: Review,
  { proposals, kind }: Decided,
): { readonly review: Review; readonly taken: readonly Proposal[] } =>
  kind === 'accept' ? foreseeAccepted(review, proposals) : foreseeRejected(review, proposals);

/** The same of proposals that are rejected; with a name goes what rests on it. */
function foreseeRejected(review: Review, asked: readonly Proposal[]) {
  const taken: Proposal[] = [];
  let after = review;
  for (const one of asked) {
    if (!after.proposals.some(({ id }) => id === one.id)) continue;
    taken.push(one);
    after = foresee(after, one, 'reject');
  }
  return { review: after, taken };
}

/** Those of the proposals that still wait. */
export function waitingOf({ proposals }: Review, asked: readonly Proposal[]): readonly Proposal[] {
  const ids = new Set(asked.map(({ id }) => id));
  const waiting = new Set<string>();
  for (const { id, rejected } of proposals) if (!rejected && ids.has(id)) waiting.add(id);
  return asked.filter(({ id }) => waiting.has(id));
}
