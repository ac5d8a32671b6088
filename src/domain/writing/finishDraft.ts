import type { NodeId } from '../basics/ids.ts';
import { parseEdtf } from '../time/parseEdtf.ts';
import type { Draft, End, MentionDraft } from './draft.ts';
import { changesOf, type NodeFields, readCoordinates } from './nodeFields.ts';
import type { NodeChoice, Writing } from './writing.ts';

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
