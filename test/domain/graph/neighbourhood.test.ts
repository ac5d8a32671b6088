import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNodeId, type EdgeId, type NodeId } from '../../../src/domain/basics/ids.ts';
import { applyFilters, defaultFilters, type Filters } from '../../../src/domain/filter/filter.ts';
import type { Scope } from '../../../src/domain/filter/focus.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { neighbourhood } from '../../../src/domain/graph/neighbourhood.ts';
import type { Graph } from '../../../src/domain/graph/schema.ts';
import { graphAndFilters } from '../../helpers/arbitraryGraph.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const open: Filters = { ...defaultFilters, hiddenTypes: [] };
const [cemoc, mali, maroc] = [asNodeId('cemoc'), asNodeId('mali'), asNodeId('maroc')];

/** The distance of each node, found by relaxing every link until nothing changes. */
const distances = (graph: Graph, isShown: (id: EdgeId) => boolean, around: readonly NodeId[]) => {
  const far = new Map(graph.nodes.map(({ id }) => [id, around.includes(id) ? 0 : Number.POSITIVE_INFINITY]));
  const of = (id: NodeId) => far.get(id) ?? Number.POSITIVE_INFINITY;
  for (let round = 0; round < graph.nodes.length; round += 1) {
    for (const { id, source, target } of graph.edges) {
      if (!isShown(id)) continue;
      far.set(source, Math.min(of(source), of(target) + 1));
      far.set(target, Math.min(of(target), of(source) + 1));
    }
  }
  return of;
};

const withFocus = graphAndFilters.chain(({ graph, filters }) => {
  const node = fc.constantFrom(...graph.nodes.map(({ id }) => id));
  return fc.record({
    graph: fc.constant(graph),
    filters: fc.constant(filters),
    around: fc.uniqueArray(node, { minLength: 1, maxLength: 3 }),
    expanded: fc.uniqueArray(node, { maxLength: 2 }),
    hidden: fc.uniqueArray(node, { maxLength: 3 }),
    depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
  });
});

describe('neighbourhood', () => {
  it('takes a step in either direction of a link', () => {
    const { nodes, edges } = neighbourhood(sampleIndex, () => true, [cemoc], 1);
    expect(nodes).toContain(asNodeId('tamanrasset'));
    expect(nodes).toContain(asNodeId('algerie'));
    expect(edges).toContain(edgeIdOf('algerie', 'founded', 'cemoc'));
  });

  it('walks only links that are shown', () => {
    const { nodes, edges } = neighbourhood(sampleIndex, () => false, [cemoc], 3);
    expect([...nodes]).toEqual([cemoc]);
    expect(edges.size).toBe(0);
  });

  it('is what a naive measure of distance says', () => {
    fc.assert(
      fc.property(withFocus, ({ graph, filters, around, depth }) => {
        const index = buildGraphIndex(graph);
        const shown = applyFilters(index, filters);
        const isShown = (id: EdgeId) => shown.edges.has(id);
        const { nodes, edges } = neighbourhood(index, isShown, around, depth);
        const far = distances(graph, isShown, around);
        expect(nodes).toEqual(new Set(graph.nodes.map(({ id }) => id).filter((id) => far(id) <= depth)));
        const walked = graph.edges.filter(
          ({ id, source, target }) => isShown(id) && Math.min(far(source), far(target)) < depth,
        );
        expect(edges).toEqual(new Set(walked.map(({ id }) => id)));
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is isolated or hidden by hand', () => {
  const shown = (scope: Partial<Scope>, filters = open) =>
    applyFilters(sampleIndex, filters, { focus: null, hidden: [], ...scope });
  const only = (...around: NodeId[]) => ({ around, depth: 1 as const, isolated: true, expanded: [] });

  it('is one neighbourhood, with the links among its nodes', () => {
    const { nodes } = shown({ focus: only(cemoc) });
    expect(nodes.has(mali)).toBe(true);
    expect(nodes.has(maroc)).toBe(false);
  });

  it('is everything while a neighbourhood is only lit', () => {
    expect(shown({ focus: { ...only(cemoc), isolated: false } })).toEqual(applyFilters(sampleIndex, open));
  });

  it('grows by the neighbours of a node', () => {
    const before = shown({ focus: only(cemoc) }).nodes;
    const after = shown({ focus: { ...only(cemoc), expanded: [mali] } }).nodes;
    expect(after.size).toBeGreaterThan(before.size);
    for (const id of before) expect(after).toContain(id);
  });

  it('follows the filters: what they hide leads nowhere', () => {
    expect(shown({ focus: only(cemoc) }, defaultFilters).nodes.has(asNodeId('tamanrasset'))).toBe(false);
    const nothing = shown({ focus: only(asNodeId('tamanrasset')) }, defaultFilters);
    expect(nothing.nodes.size + nothing.edges.size).toBe(0);
  });

  it('leaves out hidden nodes with their links, and what is only reached through them', () => {
    const { nodes, edges } = shown({ hidden: [cemoc] });
    expect(nodes.has(cemoc)).toBe(false);
    expect(edges.has(edgeIdOf('algerie', 'founded', 'cemoc'))).toBe(false);
    expect(shown({ focus: { ...only(mali), depth: 3 }, hidden: [mali] }).nodes.size).toBe(0);
  });

  it('is what a naive reading says, for any graph, filters and scope', () => {
    fc.assert(
      fc.property(withFocus, ({ graph, filters, around, expanded, hidden, depth }) => {
        const index = buildGraphIndex(graph);
        const filtered = applyFilters(index, filters);
        const edgeLeft = (id: EdgeId) => {
          const { source, target } = index.edge(id);
          return filtered.edges.has(id) && !hidden.includes(source) && !hidden.includes(target);
        };
        const left = (id: NodeId) => filtered.nodes.has(id) && !hidden.includes(id);
        const near = distances(graph, edgeLeft, around.filter(left));
        const grown = distances(graph, edgeLeft, expanded.filter(left));
        const nodes = graph.nodes
          .map(({ id }) => id)
          .filter((id) => left(id) && (near(id) <= depth || grown(id) <= 1));
        const edges = graph.edges.filter(
          ({ id, source, target }) => edgeLeft(id) && nodes.includes(source) && nodes.includes(target),
        );
        const bounded = applyFilters(index, filters, {
          focus: { around, depth, isolated: true, expanded },
          hidden,
        });
        expect(bounded.nodes).toEqual(new Set(nodes));
        expect([...bounded.edges.keys()]).toEqual(edges.map(({ id }) => id));
      }),
      { numRuns: 100 },
    );
  });
});
