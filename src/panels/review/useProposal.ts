import { useEffect, useMemo, useRef, useState } from 'react';
import type { NodeId } from '../../domain/basics/ids.ts';
import type { Proposal, ProposalBody } from '../../domain/review/proposal.ts';
import { type Similar, similarTo } from '../../domain/review/queue.ts';
import { useReview } from '../../store/review/reviewReact.tsx';
import { correctionOf, faultInDraft, type ProposalDraft, withDraft } from './draft.ts';
import { useNames } from './useNames.ts';

export interface OpenProposal {
  readonly proposal: Proposal;
  /** With the corrections. */
  readonly body: ProposalBody;
  readonly fault: ReturnType<typeof faultInDraft>;
  readonly similar: Similar;
  /** Whether similar ones are listed, to be accepted together. */
  readonly listing: boolean;
  readonly setListing: (listing: boolean) => void;
  readonly onDraft: (patch: ProposalDraft) => void;
  readonly firstField: React.RefObject<HTMLSelectElement | null>;
  readonly accept: () => void;
  readonly reject: () => void;
  readonly putOff: () => void;
  readonly correct: () => void;
}

const noDraft: ProposalDraft = {};

/** The proposal in view, with the person's corrections and what can be done; null: nothing waits. */
export function useProposal(): OpenProposal | null {
  const proposal = useReview((state) => state.current);
  const queue = useReview((state) => state.queue);
  const actions = useReview((state) => state.actions);
  const { typeOf } = useNames();
  const [drafted, setDrafted] = useState<{ readonly id: string; readonly draft: ProposalDraft } | null>(null);
  const [listed, setListed] = useState<string | null>(null);
  const firstField = useRef<HTMLSelectElement>(null);
  const id = proposal?.id ?? '';
  const draft = drafted?.id === id ? drafted.draft : noDraft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: types only change with the queue’s review.
  const similar = useMemo(
    () => (proposal ? similarTo(queue, proposal, (node: NodeId) => typeOf(node)) : null),
    [queue, proposal],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another proposal starts anew.
  useEffect(() => setListed(null), [id]);
  if (proposal === null || similar === null) return null;
  const body = withDraft(proposal.body, draft);
  const fault = faultInDraft(body);
  return {
    proposal,
    body,
    fault,
    similar,
    listing: listed === id,
    setListing: (listing) => setListed(listing ? id : null),
    onDraft: (patch) => setDrafted({ id, draft: { ...draft, ...patch } }),
    firstField,
    accept: () => {
      if (fault !== null) firstField.current?.focus();
      else void actions.decide('accept', correctionOf(proposal.body, draft));
    },
    reject: () => void actions.decide('reject'),
    putOff: actions.putOff,
    correct: () => firstField.current?.focus(),
  };
}
