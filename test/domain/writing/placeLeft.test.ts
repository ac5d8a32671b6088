import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { placeLeft } from '../../../src/domain/writing/placeLeft.ts';
import type { EvidenceRef, WrittenClaim } from '../../../src/domain/writing/writing.ts';
import { sampleIndex as index } from '../../helpers/sampleGraph.ts';

const { edges } = index.graph;
const evidenceOf = (isWanted: (count: number) => boolean): EvidenceRef => {
  const edge = edges.find(({ evidence }) => isWanted(evidence.length));
  const [said] = edge?.evidence ?? [];
  if (!edge || !said) throw new Error('The graph has such a link.');
  const { article, start, end, certainty } = said;
  const { source, predicate, target } = edge;
  return { article, start, end, certainty, source, predicate, target };
};
const claimOf = ({ source, predicate, target, certainty }: EvidenceRef): WrittenClaim => ({
  source,
  predicate,
  target,
  certainty,
  attributedTo: null,
  when: null,
});

describe('the place where something was written', () => {
  const only = evidenceOf((count) => count === 1);
  const one = evidenceOf((count) => count > 1);

  it('is left of a node that is deleted, and of a link whose only evidence is', () => {
    const [node] = index.graph.nodes;
    if (!node) throw new Error('The graph has nodes.');
    expect(placeLeft(index, { kind: 'deleteNode', node: node.id })).toEqual(node.mentions[0]);
    expect(placeLeft(index, { kind: 'deleteEvidence', evidence: only })).toEqual(only);
    expect(placeLeft(index, { kind: 'deleteEvidence', evidence: one })).toBeNull();
  });

  it('is left of a link that becomes another one, not of one that is said otherwise', () => {
    const claim = claimOf(only);
    const other = { ...claim, predicate: 'another-verb' };
    expect(placeLeft(index, { kind: 'editEvidence', evidence: only, claim: other })).toEqual(only);
    expect(placeLeft(index, { kind: 'editEvidence', evidence: one, claim: other })).toBeNull();
    const unsure = { ...claim, certainty: 'unconfirmed' as const };
    expect(placeLeft(index, { kind: 'editEvidence', evidence: only, claim: unsure })).toBeNull();
  });

  it('needs not be left where nothing goes', () => {
    expect(placeLeft(index, { kind: 'join', keep: asNodeId('mali'), drop: asNodeId('algerie') })).toBeNull();
  });
});
