import fc from 'fast-check';
import Graph from 'graphology';
import betweenness from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, it } from 'vitest';
import { type Bridges, measureBridges } from '../../../src/domain/figures/bridges.ts';
import type { LinkGraph } from '../../../src/domain/figures/linkGraph.ts';
import { naiveBridges } from './naiveFigures.ts';

describe('the share of shortest ways through a node', () => {
  it('is all of them in the middle of a star, and none at its points', () => {
    const shares = measure(
      graphOf(
        ['m', 'a', 'b', 'c'],
        [
          ['m', 'a'],
          ['m', 'b'],
          ['m', 'c'],
        ],
      ),
    ).shares;
    expect([...shares]).toEqual([
      ['m', 1],
      ['a', 0],
      ['b', 0],
      ['c', 0],
    ]);
  });

  it('is divided where two ways are equally short', () => {
    const square = graphOf(
      ['a', 'b', 'c', 'd'],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
        ['d', 'a'],
      ],
    );
    // Of the three pairs of other nodes one is opposite, and half of its paths lead through here.
    for (const share of measure(square).shares.values()) expect(share).toBeCloseTo(1 / 6);
  });

  it('is of the pairs that can reach each other: a path of three in a graph of two parts', () => {
    const graph = graphOf(
      ['a', 'b', 'c', 'd', 'e'],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['d', 'e'],
      ],
    );
    // Without b: a and c, d and e.
    expect(measure(graph).shares.get('b' as never)).toBe(1 / 2);
  });

  it('is nothing in graphs without links, or without nodes', () => {
    expect([...measure(graphOf(['a', 'b'], [])).shares.values()]).toEqual([0, 0]);
    expect(measure(graphOf([], [])).shares.size).toBe(0);
  });

  it('is what its definition gives, in any graph', () => {
    fc.assert(
      fc.property(arbitraryLinks, (graph) => {
        const expected = naiveBridges(graph);
        for (const [id, share] of measure(graph).shares) expect(share).toBeCloseTo(expected.get(id) ?? -1, 9);
      }),
    );
  });

  it('is the library’s own betweenness where every node can reach every other', () => {
    fc.assert(
      fc.property(arbitraryLinks, (graph) => {
        graph.forEachNode((id) => {
          if (id !== 'n0' && !graph.hasEdge('n0', id)) graph.addEdge('n0', id, { weight: 1 });
        });
        const expected = betweenness(graph, { getEdgeWeight: null });
        for (const [id, share] of measure(graph).shares)
          expect(share).toBeCloseTo(graph.order < 3 ? 0 : (expected[id] ?? -1), 9);
      }),
    );
  });

  it('is estimated from every nth node above the limit, tells so, and is near the whole', () => {
    const ring = Array.from({ length: 300 }, (_, n) => `n${n}`);
    const graph = graphOf(ring, [
      ...ring.map((id, n) => [id, ring[(n + 1) % 300] ?? ''] as const),
      ...ring.flatMap((id, n) => (n > 1 && n < 299 ? [['n0', id] as const] : [])),
    ]);
    const whole = measure(graph);
    const estimate = measure(graph, (300 * 897) / 10);
    expect([whole.step, estimate.step]).toEqual([1, 10]);
    expect(estimate.shares.get('n0' as never)).toBeCloseTo(whole.shares.get('n0' as never) ?? -1, 1);
  });

  it('tells how far it is, and lets the caller in between two sources', () => {
    const parts: number[] = [];
    const work = measureBridges(graphOf(['a', 'b', 'c', 'd'], []));
    for (let step = work.next(); !step.done; step = work.next()) parts.push(step.value);
    expect(parts).toEqual([0, 0.25, 0.5, 0.75]);
  });
});

const arbitraryLinks = fc
  .integer({ min: 1, max: 7 })
  .chain((count) => {
    const ids = Array.from({ length: count }, (_, n) => `n${n}`);
    const pairs = ids.flatMap((a, n) => ids.slice(n + 1).map((b) => [a, b] as const));
    return fc.subarray(pairs).map((some) => [ids, some] as const);
  })
  .map(([ids, pairs]) => graphOf(ids, pairs));

function graphOf(ids: readonly string[], pairs: readonly (readonly [string, string])[]): LinkGraph {
  const graph: LinkGraph = new Graph({ type: 'undirected' });
  for (const id of ids) graph.addNode(id);
  for (const [a, b] of pairs) graph.addEdge(a, b, { weight: 1 });
  return graph;
}

function measure(graph: LinkGraph, limit?: number): Bridges {
  const work = measureBridges(graph, limit);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
