import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { makePlan } from '../../../src/pipeline/layout/plan.ts';
import {
  findCommunities,
  keepCommunities,
  makeRegions,
  regionMinimum,
} from '../../../src/pipeline/layout/regions.ts';
import type { LayoutEdge, LayoutInput, LayoutNode, RegionName } from '../../../src/pipeline/layout/types.ts';
import { madeUpGraph } from '../madeUpGraph.ts';

/** Cliques of the given sizes, all of whose nodes are linked to one hub. */
function cliques(...sizes: readonly number[]): LayoutInput {
  const nodes: LayoutNode[] = [nodeOf('hub', 'country', 9)];
  const edges: LayoutEdge[] = [];
  sizes.forEach((size, clique) => {
    for (let i = 0; i < size; i++) {
      nodes.push(nodeOf(`c${clique}-${i}`, i === 1 ? 'event' : 'agency', size - i));
      edges.push(edgeOf(`c${clique}-${i}`, 'hub'));
      for (let j = 0; j < i; j++) edges.push(edgeOf(`c${clique}-${i}`, `c${clique}-${j}`));
    }
  });
  return { nodes, edges, anchors: null, regionNames: [] };
}

const nodeOf = (id: string, type: LayoutNode['type'], passages: number): LayoutNode => ({
  id: asNodeId(id),
  type,
  label: { fr: `fr ${id}`, en: `en ${id}` },
  passages,
  primary: true,
});

const edgeOf = (source: string, target: string): LayoutEdge => ({
  source: asNodeId(source),
  target: asNodeId(target),
  weight: 1,
});

function regionsOf(input: LayoutInput) {
  const plan = makePlan(input);
  return makeRegions(plan, findCommunities(plan));
}

describe('regions', () => {
  it('are the communities of the graph, the largest first', () => {
    const regions = regionsOf(cliques(5, 8, 6));
    expect(regions.map(({ nodes }) => nodes.length)).toEqual([8, 6, 5]);
    expect(regions[0]?.nodes).toEqual(Array.from({ length: 8 }, (_, i) => `c1-${i}`));
  });

  it('leave out the hub that all of them are linked with', () => {
    expect(regionsOf(cliques(6, 6, 6)).flatMap(({ nodes }) => nodes)).not.toContain('hub');
  });

  it('have at least five nodes that are shown at first: four are no region, nor five of which one is hidden', () => {
    expect(regionMinimum).toBe(5);
    expect(regionsOf(cliques(9, 4)).map(({ nodes }) => nodes.length)).toEqual([9]);
    const input = cliques(9, 5);
    const nodes = input.nodes.map((node) => (node.id === 'c1-4' ? { ...node, primary: false } : node));
    expect(regionsOf({ ...input, nodes }).map((region) => region.nodes.length)).toEqual([9]);
  });

  it('are nine at most in a graph of the size of the corpus', () => {
    expect(regionsOf(madeUpGraph(9)).length).toBeLessThanOrEqual(9);
  });

  it('bear the id and the name that the seeds give to the one around a node', () => {
    const sahel: RegionName = {
      id: 'sahel',
      around: asNodeId('c1-2'),
      label: { fr: 'Sahel', en: 'The Sahel' },
    };
    const regions = regionsOf({ ...cliques(8, 6), regionNames: [sahel] });
    expect(regions.map(({ id, label }) => [id, label.en])).toEqual([
      ['region-c0-1', 'en c0-1'],
      ['sahel', 'The Sahel'],
    ]);
  });

  it('are else called after their most mentioned event', () => {
    const [region] = regionsOf(cliques(7));
    expect(region).toMatchObject({ id: 'region-c0-1', label: { fr: 'fr c0-1', en: 'en c0-1' } });
  });
});

describe('the regions of the last full layout', () => {
  const input = cliques(7, 6);
  const before = makePlan(input);
  const found = findCommunities(before);
  const regions = makeRegions(before, found);
  const anchors = {
    positions: new Map(before.ids.map((id) => [id, { x: 0, y: 0 }])),
    regions,
  };
  const grow = (...edges: readonly LayoutEdge[]) =>
    makePlan({
      ...input,
      nodes: [...input.nodes, nodeOf('new', 'event', 1)],
      edges: [...input.edges, ...edges],
    });
  const communityOfNew = (...edges: readonly LayoutEdge[]) => {
    const plan = grow(...edges);
    return keepCommunities(plan, anchors)[plan.indexOf.get(asNodeId('new')) ?? -1];
  };

  it('take in a new node that has most of its links in one of them', () => {
    expect(communityOfNew(edgeOf('new', 'c1-0'), edgeOf('new', 'c1-3'), edgeOf('new', 'c0-0'))).toBe(1);
  });

  it('leave out a new node whose links are as many in one as elsewhere', () => {
    expect(communityOfNew(edgeOf('new', 'c1-0'), edgeOf('new', 'hub'))).toBe(-1);
    expect(communityOfNew()).toBe(-1);
  });

  it('keep their members and their ids', () => {
    const plan = grow();
    const kept = makeRegions(
      plan,
      keepCommunities(plan, anchors),
      regions.map(({ id }) => id),
    );
    expect(kept).toEqual(regions);
  });
});
