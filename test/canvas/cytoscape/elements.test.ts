import { describe, expect, it } from 'vitest';
import { makeElementFactory } from '../../../src/canvas/cytoscape/elements.ts';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { wholeGraph } from '../../../src/domain/filter/overview.ts';
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

  it('are sized by passages and by shape', () => {
    const make = makeElementFactory(sampleIndex);
    const sizeOf = (id: string) => make({ nodes: [asNodeId(id)], edges: [] })[0]?.data.sizePx;
    expect(sizeOf('maroc')).toBeCloseTo(
      2 * nodeRadius('country', sampleIndex.passageCount(asNodeId('maroc'))),
    );
    expect(sizeOf('nicolas-lerner')).toBeCloseTo(2 * 0.88 * nodeRadius('person', 1));
  });
});
