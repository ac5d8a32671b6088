import { expect, test } from 'vitest';
import { addVisible } from '../../../src/canvas/cytoscape/useSeen.ts';
import type { VisibleGraph } from '../../../src/domain/filter/filter.ts';
import type { LoadedElements } from '../../../src/domain/filter/overview.ts';

const loaded = {
  nodes: ['mali', 'gao', 'kidal'],
  edges: ['gao in mali', 'kidal in mali'],
} as unknown as LoadedElements;

const nothing: LoadedElements = { nodes: [], edges: [] };

const showing = (nodes: readonly string[], edges: readonly string[]) =>
  ({ nodes: new Set(nodes), edges: new Map(edges.map((id) => [id, []])) }) as unknown as VisibleGraph;

test('at first there is what is visible, in the order of the graph', () => {
  expect(addVisible(nothing, loaded, showing(['kidal', 'mali'], ['kidal in mali']))).toEqual({
    nodes: ['mali', 'kidal'],
    edges: ['kidal in mali'],
  });
});

test('what has been visible stays, and is the same object until more is seen', () => {
  const first = addVisible(nothing, loaded, showing(['mali', 'kidal'], ['kidal in mali']));
  expect(addVisible(first, loaded, showing(['mali'], []))).toBe(first);
  expect(addVisible(first, loaded, showing(['mali', 'gao'], ['gao in mali']))).toEqual(loaded);
});

test('what is no longer loaded is gone, though it was visible', () => {
  const fewer = { nodes: ['mali', 'gao'], edges: ['gao in mali'] } as unknown as LoadedElements;
  const whole = addVisible(nothing, loaded, showing(loaded.nodes, loaded.edges));
  expect(addVisible(whole, fewer, showing(['mali'], []))).toEqual(fewer);
});
