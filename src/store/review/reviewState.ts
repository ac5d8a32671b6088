import type { StoreApi } from 'zustand/vanilla';
import type { CorpusFiles } from '../../domain/basics/corpus.ts';
import type { LocalizedText } from '../../domain/graph/schema.ts';
import type { Correction } from '../../domain/review/decision.ts';
import type { Proposal, ProposalKind, Review, ReviewStep } from '../../domain/review/proposal.ts';
import type { ShownElement } from './proposalOf.ts';

/** What reads the files: the pipeline, in a worker. */
export interface ReviewPorts {
  /** Rejects when the signal aborts. */
  readonly read: (
    files: CorpusFiles,
    signal: AbortSignal,
    onStep: (step: ReviewStep) => void,
  ) => Promise<Review>;
}

export interface ReviewActions {
  /** Goes to a proposal; if its kind is not shown, switches to that kind. */
  readonly goTo: (id: string) => void;
  /**
   * Goes to the proposal that proposes a link or a name of the graph, or rests on it, and stays at the one that is open
   * where that is one of them; false when there is none.
   */
  readonly goToElement: (element: ShownElement) => boolean;
  /** The next proposal, or the one before. */
  readonly step: (by: 1 | -1) => void;
  /** Asks about one kind only; null: about all kinds. */
  readonly setKind: (kind: ProposalKind | null) => void;
  /**
   * Decides on the current proposal and goes to the next: the effect is visible at once, it is on disk as soon as nothing is
   * `saving`, and the corpus's files say it when it resolves.
   * A correction is what the person has changed in it.
   */
  readonly decide: (kind: 'accept' | 'reject', correction?: Correction) => Promise<void>;
  /** Leaves the current proposal for the end. */
  readonly putOff: () => void;
  /** Accepts several in one step. */
  readonly acceptAll: (proposals: readonly Proposal[]) => Promise<void>;
  /** Undoes the last edit of the corpus, and goes to what it was about. */
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

export interface ReviewState {
  readonly review: Review;
  /** Whether there is something to decide on: the files have been read, or the first of them. */
  readonly loaded: boolean;
  /** How far the first reading of the files is, where that takes long; null: it has ended. */
  readonly reading: Pick<ReviewStep, 'done' | 'all'> | null;
  /** Why they could not be read the last time; null: they could. */
  readonly fault: unknown;
  /** What waits for a decision, in the order in which it is asked. */
  readonly queue: readonly Proposal[];
  /** How many wait; those too that have not been read yet. */
  readonly waiting: number;
  readonly kind: ProposalKind | null;
  /** The proposal in view; null: nothing waits. */
  readonly current: Proposal | null;
  /** Put off: asked again when nothing else waits. */
  readonly later: ReadonlySet<string>;
  /** The last decision, in words; null: none since the page was opened. */
  readonly last: LocalizedText | null;
  /** How many decisions are being written to disk. */
  readonly saving: number;
  readonly actions: ReviewActions;
}

export type ReviewStore = StoreApi<ReviewState>;
