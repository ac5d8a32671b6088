import { describe, expect, it } from 'vitest';
import { suggestPairs } from '../../../src/domain/chains/suggestPairs.ts';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';

const index = buildGraphIndex(readGraphFile());
const visible = applyFilters(index, defaultFilters);
const isVisible = ({ id }: { readonly id: string }) => visible.edges.has(id as never);
const partnersOf = (id: string) =>
  new Set(
    index.graph.edges
      .filter((edge) => isVisible(edge) && (edge.source === id || edge.target === id))
      .map(({ source, target }) => (source === id ? target : source)),
  );

describe('pairs to ask about', () => {
  it('are joined by no link but by a node between them, and share no node', () => {
    const pairs = suggestPairs(index, visible);
    expect(pairs).toHaveLength(4);
    expect(new Set(pairs.flat()).size).toBe(8);
    for (const [from, to] of pairs) {
      expect(partnersOf(from).has(to)).toBe(false);
      expect([...partnersOf(from)].some((between) => partnersOf(to).has(between))).toBe(true);
    }
  });

  it('begin with an end that is chosen', () => {
    const [end] = suggestPairs(index, visible).flat();
    if (end === undefined) throw new Error('There are no pairs.');
    const pairs = suggestPairs(index, visible, end);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [from, to] of pairs) {
      expect(from).toBe(end);
      expect(partnersOf(from).has(to)).toBe(false);
    }
  });

  it('are none where nothing is shown', () => {
    expect(suggestPairs(index, { nodes: new Set(), edges: new Map() })).toEqual([]);
  });
});
