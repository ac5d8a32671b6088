import { isSameSpan } from '../basics/span.ts';
import type { Accepted, Proposal, Review } from './proposal.ts';

/** What a decision did to a review: the proposals that it took out or changed, as they were, and what it counts as done. */
export interface ReviewChange {
  readonly before: readonly Proposal[];
  readonly done: readonly Accepted[];
}

/** What has changed from one review to the next, in which proposals go or become others, and stay in their order. */
export function changeBetween(before: Review, after: Review): ReviewChange {
  const changed: Proposal[] = [];
  let at = 0;
  for (const one of before.proposals) {
    const next = after.proposals[at];
    if (next?.id === one.id) at += 1;
    if (next !== one) changed.push(one);
  }
  return { before: changed, done: after.accepted.slice(before.accepted.length) };
}

/** A review without a change that was made to it, whatever was read or decided since. */
export function takeBack(review: Review, { before, done }: ReviewChange): Review {
  const ids = new Set(before.map(({ id }) => id));
  const accepted = [...review.accepted];
  for (const one of done) {
    const at = accepted.findLastIndex((other) => isSameAccepted(one, other));
    if (at !== -1) accepted.splice(at, 1);
  }
  return {
    proposals: [...review.proposals.filter(({ id }) => !ids.has(id)), ...before],
    accepted,
    names: review.names,
  };
}

const isSameAccepted = (a: Accepted, b: Accepted): boolean =>
  a.article === b.article &&
  a.kind === b.kind &&
  (a.span === null || b.span === null ? a.span === b.span : isSameSpan(a.span, b.span));
