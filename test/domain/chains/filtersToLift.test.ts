import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import { chainModes } from '../../../src/domain/chains/chainMode.ts';
import { findChains } from '../../../src/domain/chains/chains.ts';
import { areJoined, filtersToLift } from '../../../src/domain/chains/filtersToLift.ts';
import { clearFilter, openFilters } from '../../../src/domain/filter/activeFilters.ts';
import { applyFilters, defaultFilters, type Filters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { graphAndFilters } from '../../helpers/arbitraryGraph.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const lift = (filters: Filters, from: string, to: string) =>
  filtersToLift(sampleIndex, filters, asNodeId(from), asNodeId(to), 'shortest');

const question = graphAndFilters.chain(({ graph, filters }) =>
  fc.record({
    graph: fc.constant(graph),
    filters: fc.constant(filters),
    from: fc.constantFrom(...graph.nodes.map(({ id }) => id)),
    to: fc.constantFrom(...graph.nodes.map(({ id }) => id)),
    mode: fc.constantFrom(...chainModes),
  }),
);

describe('filtersToLift', () => {
  it('is nothing when the two are joined already', () => {
    expect(lift(defaultFilters, 'maroc', 'dgse')).toEqual({ filters: defaultFilters, lifted: [] });
  });

  it('is the places, not all that is hidden', () => {
    expect(lift(defaultFilters, 'algerie', 'tamanrasset')).toEqual({
      filters: { ...defaultFilters, hiddenTypes: ['organization'] },
      lifted: [{ kind: 'type', value: 'place' }],
    });
  });

  it('is several filters when one does not do', () => {
    const filters = {
      ...defaultFilters,
      hiddenArticles: [asArticleId('algeriens-au-mali'), asArticleId('cooperation-europe')],
      years: { from: 1900, to: 1901 },
    };
    const found = lift(filters, 'algerie', 'tamanrasset');
    expect(found?.lifted.map(({ kind }) => kind)).toEqual(['years', 'article', 'type']);
  });

  it('is null when the whole graph does not join them', () => {
    expect(lift(defaultFilters, 'maroc', 'kiosque360')).toBeNull();
  });

  it('is honest: lifting these joins the two, lifting one less does not', () => {
    fc.assert(
      fc.property(question, ({ graph, filters, from, to, mode }) => {
        fc.pre(from !== to);
        const index = buildGraphIndex(graph);
        const isJoined = (some: Filters) =>
          findChains(index, applyFilters(index, some), from, to, mode, 1).length > 0;
        const found = filtersToLift(index, filters, from, to, mode);
        if (found === null) {
          expect(isJoined(openFilters)).toBe(false);
          return;
        }
        expect(isJoined(found.filters)).toBe(true);
        expect(found.lifted.reduce(clearFilter, filters)).toEqual(found.filters);
        expect(found.lifted.length === 0).toBe(isJoined(filters));
        for (const one of found.lifted) {
          if (one.kind === 'country') continue;
          const fewer = found.lifted.filter((other) => other !== one);
          expect(isJoined(fewer.reduce(clearFilter, filters))).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('knows a chain exists exactly when one is found', () => {
    fc.assert(
      fc.property(question, ({ graph, filters, from, to, mode }) => {
        fc.pre(from !== to);
        const index = buildGraphIndex(graph);
        const visible = applyFilters(index, filters);
        expect(areJoined(index, visible, from, to, mode)).toBe(
          findChains(index, visible, from, to, mode, 1).length > 0,
        );
      }),
    );
  });
});
