import type { ArticleId, NodeId } from '../basics/ids.ts';
import type { Certainty, MentionHow, NodeType } from '../basics/kinds.ts';
import type { Span } from '../basics/span.ts';
import type { LocalizedText } from '../graph/schema.ts';
import type { ProposalRef } from './decision.ts';

/** The kinds of proposal, in the order in which a person is asked: one decision on a name settles many links. */
export const proposalKinds = ['name', 'same', 'event', 'link'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** The bodies of one of the lists. */
export type BodyOf<List extends ProposalBody['list']> = Extract<ProposalBody, { list: List }>;

/** What is proposed, by the list that it stands in. */
export type ProposalBody =
  | {
      readonly list: 'names';
      readonly node: NodeId;
      readonly type: NodeType;
      readonly label: LocalizedText;
      readonly forms: readonly string[];
      readonly when: string | null;
    }
  | { readonly list: 'mentions'; readonly node: NodeId; readonly how: MentionHow }
  | { readonly list: 'events'; readonly node: NodeId }
  | {
      readonly list: 'relations';
      readonly source: readonly NodeId[];
      readonly predicate: string;
      readonly target: readonly NodeId[];
      readonly certainty: Certainty;
      readonly attributedTo: string | null;
      readonly via: readonly string[];
      readonly when: string | null;
      readonly basis: 'stated' | 'inferred' | null;
    }
  | { readonly list: 'same'; readonly nodes: readonly [NodeId, NodeId] };

/** A proposal that waits for a person, or that a person has rejected. */
export interface Proposal {
  /** The same as long as the proposal stands. */
  readonly id: string;
  readonly article: ArticleId;
  readonly kind: ProposalKind;
  /** The first is the one decided on; a name that several articles propose is rejected in all of them. */
  readonly refs: readonly [ProposalRef, ...ProposalRef[]];
  readonly body: ProposalBody;
  /**
   * The words it rests on, for a name those that name it first; null where there are none. Offsets into the article's
   * text.
   */
  readonly span: Span | null;
  /** The words that express the verb or the event. */
  readonly trigger: Span | null;
  readonly rejected: boolean;
  /** 0 to 1; null: not said. */
  readonly score: number | null;
  /** The rule's id, or a reason in a few words. */
  readonly why: string | null;
  /** The reason in a sentence. */
  readonly reason: LocalizedText | null;
  /** The program; null: the rules of Maillage. */
  readonly by: string | null;
  /**
   * The nodes that it names and that are themselves only proposed, and what these need in turn: they are accepted with
   * it.
   */
  readonly needs: readonly NodeId[];
}

/** A proposal that a person has already accepted: it counts as done. */
export interface Accepted {
  readonly article: ArticleId;
  readonly kind: ProposalKind;
  readonly span: Span | null;
}

/** A node that proposals name and that is not in the graph, or is there only in pencil. */
export interface ProposedName {
  readonly type: NodeType;
  readonly label: LocalizedText;
}

/** All that is to be decided about a corpus, and what has been. */
export interface Review {
  readonly proposals: readonly Proposal[];
  readonly accepted: readonly Accepted[];
  readonly names: ReadonlyMap<NodeId, ProposedName>;
}

/** How far the reading of a review is: so many of so many articles are read. */
export interface ReviewStep {
  readonly done: number;
  readonly all: number;
  /** Once: the review of the first articles, as if there were no others. */
  readonly first?: Review;
}

export const emptyReview: Review = { proposals: [], accepted: [], names: new Map() };
