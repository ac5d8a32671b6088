import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { countBesideChosen } from '../../../src/domain/filter/countBesideChosen.ts';
import { applyFilters, defaultFilters, type Filters } from '../../../src/domain/filter/filter.ts';
import { nearestFilters } from '../../../src/domain/filter/nearestFilters.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { graphAndFilters } from '../../helpers/arbitraryGraph.ts';
import { readGraphFile } from '../../helpers/graphFile.ts';

describe('the nearest filters that leave something', () => {
  const index = buildGraphIndex(readGraphFile());
  const count = (filters: Filters) => countBesideChosen(filters, applyFilters(index, filters));

  it('leave just as many nodes as they say, at least one, and the nearest comes first', () => {
    fc.assert(
      fc.property(graphAndFilters, ({ graph, filters }) => {
        const any = buildGraphIndex(graph);
        const near = nearestFilters(any, filters);
        for (const { filters: changed, nodes } of near) {
          expect(nodes).toBeGreaterThan(0);
          expect(countBesideChosen(changed, applyFilters(any, changed))).toBe(nodes);
        }
        const counts = near.map(({ changes }) => changes.length);
        expect(new Set(counts).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  it('exchange a year in which nothing happened for the nearest before and after', () => {
    const empty = { ...defaultFilters, countries: [asNodeId('espagne')], years: { from: 2012, to: 2012 } };
    expect(count(empty)).toBe(0);
    const [first] = nearestFilters(index, empty);
    expect(first?.changes[0]?.kind).toBe('years');
    const { from = 0, to = 0 } = first?.filters.years ?? {};
    expect(from).toBe(to);
    for (let year = Math.min(from, 2012) + 1; year < Math.max(from, 2012); year += 1)
      expect(count({ ...empty, years: { from: year, to: year } })).toBe(0);
  });

  it('take any of the countries where all of them have nothing in common', () => {
    const filters = {
      ...defaultFilters,
      countries: [asNodeId('afghanistan'), asNodeId('mauritanie')],
      countryMode: 'all' as const,
    };
    expect(count(filters)).toBe(0);
    expect(nearestFilters(index, filters)[0]?.changes).toEqual([{ kind: 'anyCountry' }]);
  });
});
