import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import {
  areDefaultFilters,
  clearFilter,
  listActiveFilters,
  openFilters,
} from '../../../src/domain/filter/activeFilters.ts';
import { defaultFilters } from '../../../src/domain/filter/filter.ts';
import { filtersFor } from '../../helpers/arbitraryGraph.ts';
import { sampleGraph } from '../../helpers/sampleGraph.ts';

describe('listActiveFilters', () => {
  it('lists what is hidden at first, since a chip undoes each', () => {
    expect(listActiveFilters(defaultFilters)).toEqual([
      { kind: 'type', value: 'place' },
      { kind: 'type', value: 'organization' },
    ]);
  });

  it('is empty when everything is shown', () => {
    expect(listActiveFilters(openFilters)).toEqual([]);
  });

  it('tells the years with what they are chosen on', () => {
    const filters = { ...openFilters, years: { from: 2010, to: 2012 }, yearBasis: 'published' as const };
    expect(listActiveFilters(filters)).toEqual([{ kind: 'years', from: 2010, to: 2012, basis: 'published' }]);
  });
});

describe('clearFilter', () => {
  it('takes away its own chip and no other', () => {
    const filters = { ...defaultFilters, countries: [asNodeId('maroc'), asNodeId('france')], teasers: false };
    const cleared = clearFilter(filters, { kind: 'country', value: asNodeId('maroc') });
    expect(cleared).toEqual({ ...filters, countries: ['france'] });
  });

  it('leads chip by chip from any filters to everything shown', () => {
    fc.assert(
      fc.property(filtersFor(sampleGraph), (filters) => {
        const chips = listActiveFilters(filters);
        const cleared = chips.reduce(clearFilter, filters);
        expect(listActiveFilters(cleared)).toEqual([]);
        const [first, ...others] = chips;
        if (first) expect(listActiveFilters(clearFilter(filters, first))).toEqual(others);
      }),
    );
  });
});

describe('areDefaultFilters', () => {
  it('does not mind the order in which types were hidden', () => {
    expect(areDefaultFilters({ ...defaultFilters, hiddenTypes: ['organization', 'place'] })).toBe(true);
    expect(areDefaultFilters({ ...defaultFilters, hiddenTypes: ['place'] })).toBe(false);
    expect(areDefaultFilters({ ...defaultFilters, teasers: false })).toBe(false);
  });
});
