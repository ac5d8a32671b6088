import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../src/domain/basics/ids.ts';
import { nothingSelected, type Selection } from '../../src/domain/basics/selection.ts';
import { applyFilters, defaultFilters } from '../../src/domain/filter/filter.ts';
import { lookOfLink, standingOfNode } from '../../src/drawing/graph/looks.ts';
import { findEmphasis } from '../../src/store/view/emphasis.ts';
import { edgeIdOf } from '../helpers/graphBuilder.ts';
import { sampleIndex } from '../helpers/sampleGraph.ts';

const visible = applyFilters(sampleIndex, defaultFilters);
const gives = edgeIdOf('maroc', 'gives-intelligence-to', 'france');
const founded = edgeIdOf('mali', 'founded', 'cemoc');
const bases = edgeIdOf('aqmi', 'has-bases-in', 'mali');
const read = { nodes: new Set([asNodeId('mali'), asNodeId('cemoc')]), edges: new Set([founded]) };

const looks = (selection: Selection) => {
  const emphasis = { ...findEmphasis(sampleIndex, visible, selection, null), read };
  return {
    nodes: (...ids: string[]) => ids.map((id) => standingOfNode(asNodeId(id), emphasis).replace('plain', '')),
    edges: (...ids: (typeof gives)[]) =>
      ids.map((id) => {
        const look = lookOfLink(sampleIndex, sampleIndex.edge(id), visible, emphasis);
        return look?.standing.replace('plain', '');
      }),
  };
};

describe('what the words in sight are about', () => {
  it('stays as it is while the rest steps back, when nothing is selected', () => {
    const { nodes, edges } = looks(nothingSelected);
    expect(nodes('mali', 'cemoc', 'maroc')).toEqual(['', '', 'unread']);
    expect(edges(founded, bases)).toEqual(['', 'unread']);
  });

  it('steps out of what a selection dims, and leaves the selection alone', () => {
    const { nodes, edges } = looks({ kind: 'edge', id: gives, evidence: 0 });
    expect(nodes('mali', 'maroc', 'aqmi')).toEqual(['read', '', 'dimmed']);
    expect(edges(founded, gives, bases)).toEqual(['read', 'lit', 'dimmed']);
  });
});
