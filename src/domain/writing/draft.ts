import type { NodeId } from '../basics/ids.ts';
import type { Certainty, NodeType } from '../basics/kinds.ts';
import type { LocalizedText } from '../graph/schema.ts';
import type { NodeFields } from './nodeFields.ts';
import type { EvidenceRef, MentionRef, Words, Writing, WrittenNode } from './writing.ts';

/** A node that is still being described. */
export interface NewEnd {
  /** null: still to be said. */
  readonly type: NodeType | null;
  readonly label: LocalizedText;
  readonly countries: readonly NodeId[];
  /** An event's date as it is typed; null: none. */
  readonly when: string | null;
  /** The words that name it, or tell of it. */
  readonly words: Words;
}

/** A node that exists, or one that is being described. */
export type End = { readonly id: NodeId } | { readonly make: NewEnd };

/** How words refer to a node. Whether a name is the label or an alias follows from the label. */
export type NamedHow = Exclude<Extract<Writing, { kind: 'name' }>['how'], 'alias'>;

/** A draft that says what words mean. */
export interface NameDraft {
  readonly kind: 'name';
  readonly words: Words;
  /** null: still to be chosen. */
  readonly node: End | null;
  readonly how: NamedHow;
  /** Whether the words mean it in all articles, or only here. */
  readonly everywhere: boolean;
}

/** A draft that says which event words tell of. */
export interface EventDraft {
  readonly kind: 'event';
  readonly words: Words;
  readonly event: End | null;
}

/** A draft that says which relation between two nodes words assert. */
export interface LinkDraft {
  readonly kind: 'link';
  /** The evidence that it corrects; null for a new link. */
  readonly of: EvidenceRef | null;
  /** The words that were selected when the draft was begun. */
  readonly selected: Words;
  /** The words that assert the link. */
  readonly words: Words;
  readonly source: End | null;
  /** A predicate's id; null: still to be chosen. */
  readonly predicate: string | null;
  readonly target: End | null;
  readonly certainty: Certainty;
  /** A node's id, or words of the article; null when the article itself says it. */
  readonly attributedTo: string | null;
  /** As typed; null: no date of its own. */
  readonly when: string | null;
}

/** A draft that says what the words of a mention mean instead. */
export interface MentionDraft {
  readonly kind: 'mention';
  /** The mention that it corrects. */
  readonly words: MentionRef;
  readonly node: End | null;
}

/** A draft that changes what is known of a node. */
export interface NodeDraft {
  readonly kind: 'node';
  readonly id: NodeId;
  /** What the files say of the node; null while they are being read. */
  readonly written: WrittenNode | null;
  readonly fields: NodeFields | null;
}

/** Something that is being written, not saved yet. */
export type Draft = NameDraft | EventDraft | LinkDraft | MentionDraft | NodeDraft;

/** The words of an article that a draft is about; null for a node, which belongs to no one article. */
export const wordsOf = (draft: Draft): Words | null => (draft.kind === 'node' ? null : draft.words);

/** How far the reader has got with writing. */
export interface WritingState {
  /** The words of the open article that are selected; null: none. */
  readonly selected: Words | null;
  /** null when no form is open. */
  readonly draft: Draft | null;
  /** Whether something has been written since the page was opened. */
  readonly wrote: boolean;
}
