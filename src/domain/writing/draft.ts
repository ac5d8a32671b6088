import type { NodeId } from '../basics/ids.ts';
import type { Certainty, NodeType } from '../basics/kinds.ts';
import type { LocalizedText } from '../graph/schema.ts';
import { parseEdtf } from '../time/parseEdtf.ts';
import { changesOf, type NodeFields, readCoordinates } from './nodeFields.ts';
import type { EvidenceRef, MentionRef, NodeChoice, Words, Writing, WrittenNode } from './writing.ts';

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

/** What keeps a draft from being saved. */
export type DraftFault =
  | 'node'
  | 'event'
  | 'type'
  | 'name'
  | 'subject'
  | 'verb'
  | 'object'
  | 'loop'
  | 'speaker'
  | 'date'
  | 'same'
  | 'coordinates';

/** The first thing that is missing or wrong in a draft; null when it can be saved. */
export function faultOf(draft: Draft): DraftFault | null {
  if (draft.kind === 'name') return draft.node === null ? 'node' : faultOfEnd(draft.node);
  if (draft.kind === 'mention') return faultOfMention(draft);
  if (draft.kind === 'node') return draft.fields && faultOfFields(draft.fields);
  if (draft.kind === 'event') return draft.event === null ? 'event' : faultOfEnd(draft.event);
  const { source, predicate, target, certainty, attributedTo, when } = draft;
  if (source === null) return 'subject';
  if (predicate === null) return 'verb';
  if (target === null) return 'object';
  const fault = faultOfEnd(source) ?? faultOfEnd(target);
  if (fault !== null) return fault;
  if ('id' in source && 'id' in target && source.id === target.id) return 'loop';
  if (certainty === 'attributed' && attributedTo === null) return 'speaker';
  return isDate(when) ? null : 'date';
}

const isDate = (when: string | null): boolean => when === null || parseEdtf(when) !== null;

const faultOfMention = ({ words, node }: MentionDraft): DraftFault | null =>
  node === null || 'make' in node ? 'node' : node.id === words.node ? 'same' : null;

function faultOfFields({ type, label, when, coordinates }: NodeFields): DraftFault | null {
  if (label.fr.trim() === '' || label.en.trim() === '') return 'name';
  if (type === 'event') return isDate(when) ? null : 'date';
  return readCoordinates(coordinates) === undefined ? 'coordinates' : null;
}

function faultOfEnd(end: End): DraftFault | null {
  if ('id' in end) return null;
  const { type, label, when } = end.make;
  if (label.fr.trim() === '' || label.en.trim() === '') return 'name';
  if (type === null) return 'type';
  return type !== 'event' || isDate(when) ? null : 'date';
}

/** The writing that a draft asks for. Throws when the draft has a fault: callers check `faultOf` first. */
export function writingOf(draft: Draft): Writing {
  if (faultOf(draft) !== null) throw new Error('This draft cannot be written yet.');
  if (draft.kind === 'name') {
    const { words, node, how, everywhere } = draft;
    return { kind: 'name', words, node: chosen(node), how, everywhere };
  }
  if (draft.kind === 'mention') return { kind: 'moveMention', mention: draft.words, node: idOf(draft.node) };
  if (draft.kind === 'node') {
    if (draft.fields === null || draft.written === null) throw new Error('The node has not been read.');
    return { kind: 'editNode', node: draft.id, changes: changesOf(draft.written, draft.fields) };
  }
  if (draft.kind === 'event') return { kind: 'event', words: draft.words, event: chosen(draft.event) };
  const { of, words, source, target, certainty, attributedTo, when } = draft;
  const said = { predicate: draft.predicate ?? '', certainty, attributedTo, when };
  if (of !== null)
    return {
      kind: 'editEvidence',
      evidence: of,
      claim: { ...said, source: idOf(source), target: idOf(target) },
    };
  return { kind: 'link', words, claim: { ...said, source: chosen(source), target: chosen(target) } };
}

/** The writing that removes what a draft corrects; null when the draft is for something new. */
export function removalOf(draft: Draft): Writing | null {
  switch (draft.kind) {
    case 'mention':
      return { kind: 'deleteMention', mention: draft.words };
    case 'link':
      return draft.of && { kind: 'deleteEvidence', evidence: draft.of };
    case 'node':
      return { kind: 'deleteNode', node: draft.id };
    default:
      return null;
  }
}

function idOf(end: End | null): NodeId {
  if (end === null || 'make' in end) throw new Error('A node that is there has to be chosen.');
  return end.id;
}

function chosen(end: End | null): NodeChoice {
  if (end === null) throw new Error('No node has been chosen.');
  if ('id' in end) return end;
  const { type, label, when, ...rest } = end.make;
  if (type === null) throw new Error('No type has been chosen.');
  const named = { fr: label.fr.trim(), en: label.en.trim() };
  return { make: { ...rest, type, when: type === 'event' ? when : null, label: named } };
}

/** The draft with another speaker. Certainty follows: with a speaker, « stated » becomes « attributed », and back without. */
export function withSpeaker(draft: LinkDraft, attributedTo: string | null): LinkDraft {
  const { certainty } = draft;
  if (attributedTo !== null && certainty === 'stated')
    return { ...draft, attributedTo, certainty: 'attributed' };
  if (attributedTo === null && certainty === 'attributed')
    return { ...draft, attributedTo, certainty: 'stated' };
  return { ...draft, attributedTo };
}

/** The draft with another certainty. What is stated has no speaker. */
export const withCertainty = (draft: LinkDraft, certainty: Certainty): LinkDraft => ({
  ...draft,
  certainty,
  ...(certainty === 'stated' && { attributedTo: null }),
});

/** The draft with subject and object swapped. */
export const turned = (draft: LinkDraft): LinkDraft => ({
  ...draft,
  source: draft.target,
  target: draft.source,
});
