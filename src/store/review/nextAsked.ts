import type { Proposal } from '../../domain/review/proposal.ts';
import type { ReviewState } from './reviewState.ts';

/** The proposal with this id; null: it does not wait. */
export const find = (queue: readonly Proposal[], id: string | null): Proposal | null =>
  queue.find((one) => one.id === id) ?? null;

/** The first of a kind that was not put off; where all were, the first of them. null: nothing waits. */
export function firstOf(
  queue: readonly Proposal[],
  { kind, later }: Pick<ReviewState, 'kind' | 'later'>,
): Proposal | null {
  const shown = queue.filter((one) => kind === null || one.kind === kind);
  return shown.find(({ id }) => !later.has(id)) ?? shown[0] ?? null;
}

/**
 * The id of what is asked after the present proposal, of its kind and those that follow; null: start from the
 * beginning.
 */
export function following(
  queue: readonly Proposal[],
  current: Proposal | null,
  { kind, later }: Pick<ReviewState, 'kind' | 'later'>,
  settled: ReadonlySet<string>,
): string | null {
  const at = queue.findIndex(({ id }) => id === current?.id);
  const rest = queue.slice(at + 1).filter((one) => kind === null || one.kind === kind);
  return rest.find(({ id }) => !settled.has(id) && !later.has(id))?.id ?? null;
}
