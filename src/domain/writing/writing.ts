import type { FileEdit } from '../basics/corpus.ts';
import type { ArticleId, NodeId } from '../basics/ids.ts';
import type { Certainty, Family, MentionHow, NodeType } from '../basics/kinds.ts';
import type { Span } from '../basics/span.ts';
import type { LocalizedText } from '../graph/schema.ts';

/** Words of an article, as offsets into its text in UTF-16 code units, end exclusive. */
export interface Words extends Span {
  readonly article: ArticleId;
}

/** A node that the corpus does not have yet. */
export interface NewNode {
  readonly type: NodeType;
  readonly label: LocalizedText;
  readonly countries: readonly NodeId[];
  /** An event's date, EDTF; null: none. */
  readonly when: string | null;
  /** The words that name it, or tell of it. */
  readonly words: Words;
}

/** A node that exists, or one to be made along with what is written. */
export type NodeChoice = { readonly id: NodeId } | { readonly make: NewNode };

/** What a person says that an article asserts of two nodes. */
export interface WrittenClaim<End = NodeId> {
  readonly source: End;
  readonly predicate: string;
  readonly target: End;
  readonly certainty: Certainty;
  /** A node's id, or words of the article; null when the article itself says it. */
  readonly attributedTo: string | null;
  /** When it happened, EDTF; null: the article gives no date. */
  readonly when: string | null;
}

/** One piece of evidence of an edge, as the graph has it. */
export interface EvidenceRef extends Words {
  readonly source: NodeId;
  readonly predicate: string;
  readonly target: NodeId;
  readonly certainty: Certainty;
}

/** One mention of a node, or one passage that tells of an event, as the graph has it. */
export interface MentionRef extends Words {
  readonly node: NodeId;
  readonly how: MentionHow;
}

/** What a person changes of a node; fields that are left out stay as they are. */
export interface NodeChanges {
  readonly type?: NodeType;
  readonly label?: LocalizedText;
  /** As the articles write them. */
  readonly names?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly countries?: readonly NodeId[];
  readonly when?: string | null;
  /** Longitude, latitude in degrees. */
  readonly coordinates?: readonly [number, number] | null;
}

/** A node as the files of the corpus have it. */
export interface WrittenNode {
  readonly type: NodeType;
  readonly label: LocalizedText;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly countries: readonly NodeId[];
  readonly when: string | null;
  readonly coordinates: readonly [number, number] | null;
}

/** A verb to be added to the vocabulary of a corpus. */
export interface NewPredicate {
  readonly family: Exclude<Family, 'co-mention'>;
  /** What is read between source and target. */
  readonly label: LocalizedText;
  /** What is read between target and source; null when the verb reads the same both ways. */
  readonly inverse: LocalizedText | null;
}

/** What a person writes into a corpus, as one step. */
export type Writing =
  /** Says what words mean, here or `everywhere`: in all articles. */
  | {
      readonly kind: 'name';
      readonly words: Words;
      readonly node: NodeChoice;
      readonly how: Exclude<MentionHow, 'passage'>;
      readonly everywhere: boolean;
    }
  /** Says that words tell of an event. */
  | { readonly kind: 'event'; readonly words: Words; readonly event: NodeChoice }
  | { readonly kind: 'link'; readonly words: Words; readonly claim: WrittenClaim<NodeChoice> }
  | { readonly kind: 'editEvidence'; readonly evidence: EvidenceRef; readonly claim: WrittenClaim }
  | { readonly kind: 'deleteEvidence'; readonly evidence: EvidenceRef }
  /** Says that the words of a mention mean another node. */
  | { readonly kind: 'moveMention'; readonly mention: MentionRef; readonly node: NodeId }
  | { readonly kind: 'deleteMention'; readonly mention: MentionRef }
  | { readonly kind: 'editNode'; readonly node: NodeId; readonly changes: NodeChanges }
  /** Deletes a node with its names, its mentions and its links. */
  | { readonly kind: 'deleteNode'; readonly node: NodeId }
  /** Joins two nodes into one, which keeps the label of `keep`. */
  | { readonly kind: 'join'; readonly keep: NodeId; readonly drop: NodeId }
  /** Splits a new node off: it gets some of the mentions, and the links that rest on these alone. */
  | {
      readonly kind: 'part';
      readonly node: NodeId;
      readonly into: { readonly type: NodeType; readonly label: LocalizedText };
      readonly mentions: readonly MentionRef[];
    }
  | { readonly kind: 'predicate'; readonly predicate: NewPredicate };

/** The outcome of writing: the files that change, and the node or verb it made or is about; or why nothing is written. */
export type Written =
  | {
      readonly ok: true;
      readonly edits: readonly FileEdit[];
      readonly node: NodeId | null;
      readonly predicate: string | null;
    }
  | { readonly ok: false; readonly fault: WritingFault };

/** Why something cannot be written. */
export type WritingFault =
  /** The words stand in the site's chrome, or run from one section into another. */
  | { readonly kind: 'outside' }
  /** The article has the same words elsewhere in the same surroundings, so that a quote could not tell which are meant. */
  | { readonly kind: 'unquotable' }
  /** A name without a letter or digit, by which nothing could be found. */
  | { readonly kind: 'blank' }
  /** Another node has this name. */
  | { readonly kind: 'taken'; readonly name: string; readonly node: NodeId }
  /** The words overlap others that a person has named, without containing them or lying within. */
  | { readonly kind: 'crossing' }
  /** It is written already. */
  | { readonly kind: 'twice' }
  /** Both ends are the same node. */
  | { readonly kind: 'loop' }
  /** The speaker is missing, or there where the article itself says it, or neither a node nor words of the article. */
  | { readonly kind: 'speaker' }
  | { readonly kind: 'date' }
  /** No words would name the node any longer. */
  | { readonly kind: 'unnamed'; readonly node: NodeId }
  /** An event and another type of node cannot become one. */
  | { readonly kind: 'mixed' }
  /** What was to be changed no longer exists. */
  | { readonly kind: 'gone' }
  /** The files would be wrong in another way; `message` is what the pipeline says. */
  | { readonly kind: 'refused'; readonly message: string };
