import { describe, expect, it } from 'vitest';
import { asEdgeId, asNodeId } from '../../../src/domain/basics/ids.ts';
import { nothingSelected, type Selection } from '../../../src/domain/basics/selection.ts';
import { findChains } from '../../../src/domain/chains/chains.ts';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { lookOfLink } from '../../../src/drawing/graph/looks.ts';
import { findChainEmphasis, findEmphasis, markLinks } from '../../../src/store/view/emphasis.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const visible = applyFilters(sampleIndex, defaultFilters);
const maroc = asNodeId('maroc');
const cemoc = asNodeId('cemoc');
const select = (...ids: [typeof maroc, ...(typeof maroc)[]]): Selection => ({ kind: 'nodes', ids });
const gives = edgeIdOf('maroc', 'gives-intelligence-to', 'france');

describe('findEmphasis', () => {
  it('fades nothing while nothing is selected or pointed at', () => {
    const emphasis = findEmphasis(sampleIndex, visible, nothingSelected, null);
    expect(emphasis.subject).toBe('none');
    expect(emphasis.ringed.size).toBe(0);
  });

  it('is the same thing whatever the filters show, so that names need not be placed anew for it', () => {
    const all = findEmphasis(sampleIndex, visible, nothingSelected, null);
    const fewer = { nodes: new Set([...visible.nodes].slice(1)), edges: new Map() };
    expect(findEmphasis(sampleIndex, fewer, nothingSelected, null)).toBe(all);
  });

  it('lights a selected node with its visible links and their other ends', () => {
    const { subject, litNodes, litEdges, ringed } = findEmphasis(sampleIndex, visible, select(cemoc), null);
    expect(subject).toBe('nodes');
    expect([...ringed]).toEqual([cemoc]);
    expect(litNodes).toEqual(new Set([cemoc, asNodeId('algerie'), asNodeId('mali')]));
    // The link to Tamanrasset is hidden with the places.
    expect(litEdges.has(edgeIdOf('cemoc', 'based-in', 'tamanrasset'))).toBe(false);
    expect(litEdges.has(edgeIdOf('algerie', 'founded', 'cemoc'))).toBe(true);
  });

  it('lights the neighbourhoods of all selected nodes', () => {
    const { litNodes, ringed } = findEmphasis(sampleIndex, visible, select(cemoc, maroc), null);
    expect([...ringed]).toEqual([cemoc, maroc]);
    expect(litNodes.has(asNodeId('france'))).toBe(true);
    expect(litNodes.has(asNodeId('algerie'))).toBe(true);
  });

  it('marks a selected link and rings both ends', () => {
    const emphasis = findEmphasis(sampleIndex, visible, { kind: 'edge', id: gives, evidence: 0 }, null);
    expect(emphasis.subject).toBe('link');
    expect(emphasis.marked).toBe(gives);
    expect(emphasis.ringed).toEqual(new Set([maroc, asNodeId('france')]));
    expect([...emphasis.litEdges]).toEqual([gives]);
  });

  it('brings gathered links forward beside the selected one, those that the filters hide left out', () => {
    const founded = edgeIdOf('algerie', 'founded', 'cemoc');
    const hidden = edgeIdOf('cemoc', 'based-in', 'tamanrasset');
    const one = findEmphasis(sampleIndex, visible, { kind: 'edge', id: gives, evidence: 0 }, null);
    const several = markLinks(sampleIndex, visible, one, [gives, founded, hidden]);
    expect(several.path).toEqual([gives, founded]);
    expect(several.marked).toBe(gives);
    expect(several.litEdges).toEqual(new Set([gives, founded]));
    expect(several.ringed).toEqual(new Set(['maroc', 'france', 'algerie', 'cemoc'].map(asNodeId)));
    expect(lookOfLink(sampleIndex, sampleIndex.edge(founded), visible, several)?.marked).not.toBe('no');
    const none = findEmphasis(sampleIndex, visible, nothingSelected, null);
    expect(markLinks(sampleIndex, visible, none, [])).toBe(none);
  });

  it('marks the links that a passage of the whole view proves, and fades nothing for them', () => {
    const none = findEmphasis(sampleIndex, visible, nothingSelected, null);
    const { subject, path, ringed } = markLinks(sampleIndex, visible, none, [gives]);
    expect(subject).toBe('none');
    expect(path).toEqual([gives]);
    expect(ringed).toEqual(new Set(['maroc', 'france'].map(asNodeId)));
  });

  it('marks a link that is opened at a node as if it were selected, the node ringed with its ends', () => {
    const { subject, marked, ringed } = findEmphasis(
      sampleIndex,
      visible,
      { kind: 'nodes', ids: [maroc], link: { id: gives, evidence: 0 } },
      null,
    );
    expect(subject).toBe('link');
    expect(marked).toBe(gives);
    expect(ringed).toEqual(new Set(['maroc', 'france'].map(asNodeId)));
  });

  it('lets the node under the pointer come first and keeps the selection lit', () => {
    const pointed = { kind: 'node', id: maroc } as const;
    const { litNodes, litEdges, ringed } = findEmphasis(sampleIndex, visible, select(cemoc), pointed);
    expect(litNodes.has(asNodeId('france'))).toBe(true);
    expect(litNodes.has(cemoc)).toBe(true);
    expect(litEdges.has(edgeIdOf('algerie', 'founded', 'cemoc'))).toBe(false);
    expect([...ringed]).toEqual([cemoc]);
  });

  it('fades nothing for a link under the pointer', () => {
    const pointed = { kind: 'edge', id: gives } as const;
    const emphasis = findEmphasis(sampleIndex, visible, nothingSelected, pointed);
    expect(emphasis.subject).toBe('none');
    expect(emphasis.pointedEdge).toBe(gives);
  });

  it('lights a faded link and its ends while the pointer is on it', () => {
    const pointed = { kind: 'edge', id: gives } as const;
    const { litEdges, litNodes } = findEmphasis(sampleIndex, visible, select(cemoc), pointed);
    expect(litEdges.has(gives)).toBe(true);
    expect(litNodes.has(maroc)).toBe(true);
  });

  it('leaves out what the filters hide, selected or pointed at', () => {
    const place = asNodeId('tamanrasset');
    const selected = findEmphasis(sampleIndex, visible, select(place), { kind: 'node', id: place });
    expect(selected.subject).toBe('none');
    expect(selected.pointedNode).toBeNull();
    const hidden = asEdgeId('cemoc--based-in--tamanrasset');
    const edge = findEmphasis(sampleIndex, visible, { kind: 'edge', id: hidden, evidence: 0 }, null);
    expect(edge.marked).toBeNull();
    expect(edge.ringed.size).toBe(0);
  });
});

describe('findChainEmphasis', () => {
  const [chain] = findChains(sampleIndex, visible, asNodeId('france'), asNodeId('dgse'), 'shortest');
  if (chain === undefined) throw new Error('There is no chain.');

  it('lights the chain, marks its links in order and rings its ends', () => {
    const emphasis = findChainEmphasis(sampleIndex, visible, chain, null);
    expect(emphasis.subject).toBe('chain');
    expect([...emphasis.litNodes]).toEqual(['france', 'maroc', 'nicolas-lerner', 'dgse']);
    expect(emphasis.path).toEqual(chain.steps.map(({ edge }) => edge.id));
    expect(emphasis.litEdges).toEqual(new Set(emphasis.path));
    expect([...emphasis.ringed]).toEqual(['france', 'dgse']);
  });

  it('lights what the pointer is on beside it', () => {
    const node = findChainEmphasis(sampleIndex, visible, chain, { kind: 'node', id: cemoc });
    expect(node.litNodes.has(cemoc)).toBe(true);
    const edge = edgeIdOf('algerie', 'founded', 'cemoc');
    const link = findChainEmphasis(sampleIndex, visible, chain, { kind: 'edge', id: edge });
    expect(link.litEdges.has(edge)).toBe(true);
    expect(link.litNodes.has(asNodeId('algerie'))).toBe(true);
    expect(link.path).toHaveLength(3);
  });

  it('gives its links the marker and dims the others', () => {
    const emphasis = findChainEmphasis(sampleIndex, visible, chain, null);
    const looks = chain.steps.map(({ edge }) => lookOfLink(sampleIndex, edge, visible, emphasis));
    for (const look of looks) expect(look?.marked).not.toBe('no');
    const other = sampleIndex.edge(edgeIdOf('algerie', 'founded', 'cemoc'));
    expect(lookOfLink(sampleIndex, other, visible, emphasis)?.standing).toBe('dimmed');
  });
});
