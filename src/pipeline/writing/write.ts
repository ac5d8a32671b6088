import { asNodeId, type NodeId } from '../../domain/basics/ids.ts';
import type { Problem } from '../../domain/basics/problem.ts';
import type { Writing, WritingFault, Written, WrittenNode } from '../../domain/writing/writing.ts';
import { gatherGraph } from '../gatherGraph.ts';
import type { CorpusTexts } from '../seeds/edit/corpusTexts.ts';
import { addPredicate } from './addPredicate.ts';
import { deleteNode } from './deleteNode.ts';
import { type Desk, openDesk, Unwritable, type WritingPorts } from './desk.ts';
import { editNode, readNode } from './editNode.ts';
import { joinNodes } from './joinNodes.ts';
import { deleteMention, moveMention } from './mentions.ts';
import { nameWords, tellEvent } from './nameWords.ts';
import type { AsSeeds } from './openCorpus.ts';
import { partNode } from './partNode.ts';
import { deleteEvidence, editEvidence, linkWords } from './relations.ts';

/**
 * The edits that put what a person writes into the files of a corpus, as one step; nothing else in the files changes. Where
 * the pipeline would then report an error that it did not before, nothing is written and the fault says why: each quote must
 * stand at the words chosen, no name may lead to two nodes, no node may be left without words. Does not throw for these.
 */
export function write(texts: CorpusTexts, writing: Writing, ports: WritingPorts): Written {
  try {
    const desk = openDesk(texts, ports);
    const made = apply(desk, writing);
    const fault = desk.draft.changed.size === 0 ? null : faultIn(desk.texts(), texts, ports.asSeeds);
    if (fault !== null) return { ok: false, fault };
    const edits = [...desk.draft.changed].map(([path, text]) => ({ path, text }));
    return { ok: true, edits, node: null, predicate: null, ...made };
  } catch (error) {
    if (error instanceof Unwritable) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** What the files say of a node; null when they have none of this id. */
export function writtenNode(texts: CorpusTexts, id: NodeId, ports: WritingPorts): WrittenNode | null {
  try {
    return readNode(openDesk(texts, ports), id);
  } catch (error) {
    if (error instanceof Unwritable) return null;
    throw error;
  }
}

type Made = { readonly node?: NodeId; readonly predicate?: string };

function apply(desk: Desk, writing: Writing): Made {
  switch (writing.kind) {
    case 'name':
      return { node: nameWords(desk, writing) };
    case 'event':
      return { node: tellEvent(desk, writing.words, writing.event) };
    case 'link':
      linkWords(desk, writing.words, writing.claim);
      return {};
    case 'editEvidence':
      editEvidence(desk, writing.evidence, writing.claim);
      return {};
    case 'deleteEvidence':
      deleteEvidence(desk, writing.evidence);
      return {};
    case 'moveMention':
      moveMention(desk, writing.mention, writing.node);
      return { node: writing.node };
    case 'deleteMention':
      deleteMention(desk, writing.mention);
      return {};
    case 'editNode':
      editNode(desk, writing.node, writing.changes);
      return { node: writing.node };
    case 'deleteNode':
      deleteNode(desk, writing.node);
      return {};
    case 'join':
      joinNodes(desk, writing.keep, writing.drop);
      return { node: writing.keep };
    case 'part':
      return { node: partNode(desk, writing) };
    case 'predicate':
      return { predicate: addPredicate(desk, writing.predicate) };
  }
}

/** The first error in the files as they would be that was not there before; null when there is none. */
function faultIn(after: CorpusTexts, before: CorpusTexts, asSeeds: AsSeeds): WritingFault | null {
  const errors = errorsOf(after, asSeeds);
  if (errors.length === 0) return null;
  const known = new Set(errorsOf(before, asSeeds).map(keyOf));
  const [fresh] = errors.filter((problem) => !known.has(keyOf(problem)));
  return fresh === undefined ? null : describe(fresh);
}

function errorsOf(texts: CorpusTexts, asSeeds: AsSeeds): Problem[] {
  const errors: Problem[] = [];
  gatherGraph(asSeeds(texts), (problem) => {
    if (problem.severity === 'error') errors.push(problem);
  });
  return errors;
}

const keyOf = ({ rule, message }: Problem): string => `${rule} ${message}`;

function describe({ rule, message }: Problem): WritingFault {
  const [, first = ''] = /« ([^»]*) »/.exec(message) ?? [];
  switch (rule) {
    case 'event-untold':
    case 'node-unmentioned':
      return { kind: 'unnamed', node: asNodeId(first) };
    case 'mention-crossing':
      return { kind: 'crossing' };
    case 'mention-duplicate':
    case 'relation-duplicate':
      return { kind: 'twice' };
    case 'attribution-missing':
    case 'attribution-unknown':
      return { kind: 'speaker' };
    case 'quote-place':
      return { kind: 'outside' };
    case 'event-form':
      return { kind: 'mixed' };
    default:
      return { kind: 'refused', message };
  }
}
