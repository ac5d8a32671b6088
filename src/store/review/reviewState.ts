import type { StoreApi } from 'zustand/vanilla';
import type { CorpusFiles, FileEdit } from '../../domain/basics/corpus.ts';
import type { EdgeId, NodeId } from '../../domain/basics/ids.ts';
import type { LocalizedText } from '../../domain/graph/schema.ts';
import type { Correction, Decision } from '../../domain/review/decision.ts';
import type { Proposal, ProposalKind, Review } from '../../domain/review/proposal.ts';

/** What reads and writes the files: the pipeline, beside the page. */
export interface ReviewPorts {
  readonly read: (files: CorpusFiles) => Promise<Review>;
  readonly decide: (files: CorpusFiles, decisions: readonly Decision[]) => Promise<readonly FileEdit[]>;
}

export interface ReviewActions {
  /** Looks at a proposal; of a kind that is not shown, that kind is. */
  readonly goTo: (id: string) => void;
  /** Looks at the proposal that proposes a link or a name of the graph, or rests on it; false when there is none. */
  readonly goToElement: (element: { readonly edge: EdgeId } | { readonly node: NodeId }) => boolean;
  /** The next proposal, or the one before. */
  readonly step: (by: 1 | -1) => void;
  /** Asks about one kind only; null: about all. */
  readonly setKind: (kind: ProposalKind | null) => void;
  /**
   * Decides about what is looked at, and looks at the next: seen at once, on disk when it resolves. A correction is what
   * the person has put right.
   */
  readonly decide: (kind: 'accept' | 'reject', correction?: Correction) => Promise<void>;
  /** Leaves what is looked at for the end. */
  readonly putOff: () => void;
  /** Accepts several in one step. */
  readonly acceptAll: (proposals: readonly Proposal[]) => Promise<void>;
  /** Takes the last edit of the corpus back, and looks at what it was about. */
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

export interface ReviewState {
  readonly review: Review;
  /** Whether the files have been read. */
  readonly loaded: boolean;
  /** What waits, in the order in which it is asked. */
  readonly queue: readonly Proposal[];
  readonly kind: ProposalKind | null;
  /** What is looked at; null: nothing waits. */
  readonly current: Proposal | null;
  /** Put off: asked again when nothing else waits. */
  readonly later: ReadonlySet<string>;
  /** The last decision, in words; null: none since the page was opened. */
  readonly last: LocalizedText | null;
  /** How many decisions are on their way to disk. */
  readonly saving: number;
  readonly actions: ReviewActions;
}

export type ReviewStore = StoreApi<ReviewState>;
