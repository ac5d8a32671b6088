import { describe, expect, it } from 'vitest';
import { makeElementFactory } from '../../../src/canvas/cytoscape/elements.ts';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { wholeGraph } from '../../../src/domain/filter/overview.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { nodeRadius } from '../../../src/drawing/geometry.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const loaded = wholeGraph(sampleIndex);

describe('the elements', () => {
  it('keep the ids of the graph', () => {
    const ids = makeElementFactory(sampleIndex)(loaded).map((element) => element.data.id);
    expect(ids).toEqual([...loaded.nodes, ...loaded.edges]);
  });

  it('share no object with the graph, which Cytoscape would write into', () => {
    const maroc = asNodeId('maroc');
    const [element] = makeElementFactory(sampleIndex)({ nodes: [maroc], edges: [] });
    expect(element?.position).toEqual(sampleIndex.node(maroc).position);
    expect(element?.position).not.toBe(sampleIndex.node(maroc).position);
  });

  it('come back as the same objects, so that what was dragged stays', () => {
    const make = makeElementFactory(sampleIndex);
    const [first] = make(loaded);
    const again = make({ nodes: loaded.nodes.slice(0, 3), edges: [] });
    expect(again[0]).toBe(first);
    expect(makeElementFactory(sampleIndex)(loaded)[0]).not.toBe(first);
  });

  it('of a graph that grows are the same as far as they are equal, also where they were dragged and bent', () => {
    const made = new Map();
    const before = makeElementFactory(sampleIndex, made)(loaded);
    const nodeAt = before.findIndex(({ data }) => data.id === 'maroc');
    const edgeAt = loaded.nodes.length;
    Object.assign(before[nodeAt]?.position ?? {}, { x: 1234 });
    Object.assign(before[edgeAt]?.data ?? {}, { distances: [99] });
    const [moved, gone] = ['algerie', 'nicolas-lerner'];
    const { nodes, edges } = sampleIndex.graph;
    const next = buildGraphIndex({
      ...sampleIndex.graph,
      nodes: nodes
        .filter(({ id }) => id !== gone)
        .map((node) => (node.id === moved ? { ...node, position: { x: -500, y: 7 } } : node)),
      edges: edges.filter(({ source, target }) => source !== gone && target !== gone),
    });
    const after = makeElementFactory(next, made)(wholeGraph(next));
    const find = (elements: typeof after, id: string | undefined) =>
      elements.find(({ data }) => data.id === id);
    const [edge] = edges.filter(
      ({ source, target }) => ![source, target].some((id) => id === moved || id === gone),
    );
    for (const id of ['maroc', edge?.id]) {
      expect(find(after, id)?.data).toBe(find(before, id)?.data);
      expect(find(after, id)?.position).toBe(find(before, id)?.position);
    }
    expect(find(after, 'maroc')?.position?.x).toBe(1234);
    expect(find(after, moved)?.position).toEqual({ x: -500, y: 7 });
    expect(find(after, moved)?.data).toBe(find(before, moved)?.data);
    expect(find(after, gone)).toBeUndefined();
  });

  it('are sized by passages and by shape', () => {
    const make = makeElementFactory(sampleIndex);
    const sizeOf = (id: string) => make({ nodes: [asNodeId(id)], edges: [] })[0]?.data.sizePx;
    expect(sizeOf('maroc')).toBeCloseTo(
      2 * nodeRadius('country', sampleIndex.passageCount(asNodeId('maroc'))),
    );
    expect(sizeOf('nicolas-lerner')).toBeCloseTo(2 * 0.88 * nodeRadius('person', 1));
  });
});
