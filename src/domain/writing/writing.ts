import type { FileEdit } from '../basics/corpus.ts';
import type { ArticleId, NodeId } from '../basics/ids.ts';
import type { Certainty, Family, MentionHow, NodeType } from '../basics/kinds.ts';
import type { Span } from '../basics/span.ts';
import type { LocalizedText } from '../graph/schema.ts';

/** Words of an article: UTF-16 offsets into its text, end exclusive. */
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

/** A node that is there, or one that is made with what is written. */
export type NodeChoice = { readonly id: NodeId } | { readonly make: NewNode };

/** What a person asserts of two nodes. */
export interface Claim<End = NodeId> {
  readonly source: End;
  readonly predicate: string;
  readonly target: End;
  readonly certainty: Certainty;
  /** A node's id, or words of the article; null: the article says it itself. */
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

/** What a person may change of a node; a field that is left out stays as it is. */
export interface NodeChanges {
  readonly type?: NodeType;
  readonly label?: LocalizedText;
  /** As the articles write it. */
  readonly names?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly countries?: readonly NodeId[];
  readonly when?: string | null;
  /** Longitude, latitude in degrees. */
  readonly coordinates?: readonly [number, number] | null;
}

/** A node as the corpus's files have it, before any graph is made of it. */
export interface WrittenNode {
  readonly type: NodeType;
  readonly label: LocalizedText;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly countries: readonly NodeId[];
  readonly when: string | null;
  readonly coordinates: readonly [number, number] | null;
}

/** A verb of the corpus's own. */
export interface NewPredicate {
  readonly family: Exclude<Family, 'co-mention'>;
  /** What is read between source and target. */
  readonly label: LocalizedText;
  /** What is read between target and source; null: the verb reads alike in both directions. */
  readonly inverse: LocalizedText | null;
}

/** What a person writes into a corpus, as one step. */
export type Writing =
  /** Says what words mean; `everywhere`: wherever an article has them. */
  | {
      readonly kind: 'name';
      readonly words: Words;
      readonly node: NodeChoice;
      readonly how: Exclude<MentionHow, 'passage'>;
      readonly everywhere: boolean;
    }
  /** Says that words tell of an event. */
  | { readonly kind: 'event'; readonly words: Words; readonly event: NodeChoice }
  | { readonly kind: 'link'; readonly words: Words; readonly claim: Claim<NodeChoice> }
  | { readonly kind: 'editEvidence'; readonly evidence: EvidenceRef; readonly claim: Claim }
  | { readonly kind: 'deleteEvidence'; readonly evidence: EvidenceRef }
  /** Says that the words of a mention mean another node. */
  | { readonly kind: 'moveMention'; readonly mention: MentionRef; readonly node: NodeId }
  | { readonly kind: 'deleteMention'; readonly mention: MentionRef }
  | { readonly kind: 'editNode'; readonly node: NodeId; readonly changes: NodeChanges }
  /** Takes a node away with its names, its mentions and its links. */
  | { readonly kind: 'deleteNode'; readonly node: NodeId }
  /** Makes two nodes one, which is called as `keep` is. */
  | { readonly kind: 'join'; readonly keep: NodeId; readonly drop: NodeId }
  /** Gives some mentions of a node, and the links that rest on them alone, to a new one. */
  | {
      readonly kind: 'part';
      readonly node: NodeId;
      readonly into: { readonly type: NodeType; readonly label: LocalizedText };
      readonly mentions: readonly MentionRef[];
    }
  | { readonly kind: 'predicate'; readonly predicate: NewPredicate };

/** What writing came to: the files that it changes, and what it made or is about; or why nothing is written. */
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
  /** The words stand in the site's own chrome, or run from one section into another. */
  | { readonly kind: 'outside' }
  /** The article says the same elsewhere with the same words around it. */
  | { readonly kind: 'unquotable' }
  /** There is no letter or digit by which it could be found. */
  | { readonly kind: 'blank' }
  /** Another node has this name. */
  | { readonly kind: 'taken'; readonly name: string; readonly node: NodeId }
  /** The words run across the edge of others that a person has named. */
  | { readonly kind: 'crossing' }
  /** It stands there already. */
  | { readonly kind: 'twice' }
  /** Both ends are the same node. */
  | { readonly kind: 'loop' }
  /** Somebody says it, and nobody is named; or who is named is neither a node nor words of the article. */
  | { readonly kind: 'speaker' }
  | { readonly kind: 'date' }
  /** Nothing would name the node any more. */
  | { readonly kind: 'unnamed'; readonly node: NodeId }
  /** An event and something else cannot be one. */
  | { readonly kind: 'mixed' }
  /** What was to be changed is no longer there. */
  | { readonly kind: 'gone' }
  /** The files would contradict themselves; in the words of whoever checks them. */
  | { readonly kind: 'refused'; readonly message: string };
