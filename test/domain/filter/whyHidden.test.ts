import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { applyFilters, defaultFilters, type Filters } from '../../../src/domain/filter/filter.ts';
import { reveal, revealEdge, whyEdgeHidden } from '../../../src/domain/filter/whyHidden.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { arbitraryGraph, graphAndFilters } from '../../helpers/arbitraryGraph.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const open: Filters = { ...defaultFilters, hiddenTypes: [] };
const located = edgeIdOf('services-marocains', 'located', 'localisation-abaaoud');

describe('reveal', () => {
  it('takes back the one filter that hides a node, and no more', () => {
    expect(reveal(sampleIndex, defaultFilters, asNodeId('tamanrasset'))).toEqual({
      ...defaultFilters,
      hiddenTypes: ['organization'],
    });
  });

  it('takes back all that must give way together', () => {
    const filters = { ...defaultFilters, years: { from: 2015, to: 2015 } };
    expect(reveal(sampleIndex, filters, asNodeId('tamanrasset'))).toEqual({
      ...filters,
      hiddenTypes: ['organization'],
      years: null,
    });
    expect(reveal(sampleIndex, filters, asNodeId('aqmi'))).toEqual({ ...filters, years: null });
  });

  it('changes nothing for what shows', () => {
    expect(reveal(sampleIndex, defaultFilters, asNodeId('maroc'))).toBe(defaultFilters);
  });

  it('makes visible whatever it is asked for, on any graph under any filters', () => {
    fc.assert(
      fc.property(graphAndFilters, ({ graph, filters }) => {
        const index = buildGraphIndex(graph);
        const stillHidden = [
          ...graph.nodes.filter(({ id }) => !applyFilters(index, reveal(index, filters, id)).nodes.has(id)),
          ...graph.edges.filter(
            ({ id }) => !applyFilters(index, revealEdge(index, filters, id)).edges.has(id),
          ),
        ];
        expect(stillHidden).toEqual([]);
        const { nodes } = applyFilters(index, filters);
        const touched = graph.nodes.filter(
          ({ id }) => nodes.has(id) !== (reveal(index, filters, id) === filters),
        );
        expect(touched).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('finds no smaller change', () => {
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const index = buildGraphIndex(graph);
        const filters = { ...open, hiddenTypes: ['country'], teasers: false } as const;
        const shown = graph.nodes.filter(({ id }) => reveal(index, filters, id).hiddenTypes.length === 0);
        expect(shown).toEqual(graph.nodes.filter(({ type }) => type === 'country'));
      }),
    );
  });
});

describe('what hides an edge', () => {
  it('is named', () => {
    const filters = { ...open, hiddenFamilies: ['opposition'], minCorroboration: 3 } as const;
    expect(whyEdgeHidden(sampleIndex, filters, located)).toEqual(['families', 'corroboration']);
  });

  it('is nothing when it shows', () => {
    fc.assert(
      fc.property(graphAndFilters, ({ graph, filters }) => {
        const index = buildGraphIndex(graph);
        const { edges } = applyFilters(index, filters);
        const unexplained = graph.edges.filter(
          ({ id }) => edges.has(id) !== (whyEdgeHidden(index, filters, id).length === 0),
        );
        expect(unexplained).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
