import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { defaultFilters } from '../../../src/domain/filter/filter.ts';
import { selectNode, setFilters, setLabels } from '../../../src/store/view/transitions.ts';
import { writeUrl } from '../../../src/store/view/url/urlFields.ts';
import {
  labelChoices,
  usualPreferences,
  type ViewPreferences,
} from '../../../src/store/view/usualPreferences.ts';
import { defaultView } from '../../../src/store/view/view.ts';
import { openAddress, preferencesAfter, withPreferences } from '../../../src/store/view/viewPreferences.ts';
import { viewsOf } from '../../helpers/arbitraryView.ts';
import { sampleGraph, sampleIndex } from '../../helpers/sampleGraph.ts';

const quiet: ViewPreferences = { teasers: false, labels: 'main' };
const open = (search: string, preferred: ViewPreferences, isVisited = false) =>
  openAddress(search, sampleIndex, preferred, isVisited).view;
const preferences = fc.record({ teasers: fc.boolean(), labels: fc.constantFrom(...labelChoices) });

describe('what a reader prefers of a view', () => {
  it('is at first what the default view has', () => {
    expect(withPreferences(defaultView, usualPreferences)).toBe(defaultView);
    expect(usualPreferences.teasers).toBe(defaultFilters.teasers);
  });

  it('holds at the page’s own address', () => {
    expect(open('', quiet)).toEqual({
      ...defaultView,
      labels: 'main',
      filters: { ...defaultFilters, teasers: false },
    });
  });

  it('stands in the address then, so that it can be sent as it is seen', () => {
    expect(writeUrl(open('', quiet))).toBe('?names=main&teasers=no');
  });

  it('never changes what a link shows, whoever opens it', () => {
    fc.assert(
      fc.property(viewsOf(sampleGraph), preferences, (view, preferred) => {
        const link = writeUrl(view, sampleIndex);
        fc.pre(link !== '');
        expect(open(link, preferred)).toEqual(view);
      }),
      { numRuns: 100 },
    );
    expect(open('?show=graph', quiet)).toEqual(defaultView);
  });

  it('does not change either what was seen in this tab before, as after a reload', () => {
    expect(open('', quiet, true)).toEqual(defaultView);
  });
});

describe('an act', () => {
  const shown = selectNode(defaultView, asNodeId('maroc'));

  it('that switches just that is a preference, and so is its undoing', () => {
    const without = setFilters(shown, { teasers: false });
    expect(preferencesAfter(without, shown)).toEqual({ teasers: false, labels: 'room' });
    expect(preferencesAfter(shown, without)).toEqual({ teasers: true, labels: 'room' });
    expect(preferencesAfter(setLabels(without, 'all'), without)).toEqual({ teasers: false, labels: 'all' });
  });

  it('that changes something else too says nothing of what is preferred', () => {
    expect(preferencesAfter(shown, defaultView)).toBeNull();
    expect(preferencesAfter(shown, shown)).toBeNull();
    const elsewhere = setFilters(shown, { teasers: false, years: { from: 2015, to: 2015 } });
    expect(preferencesAfter(elsewhere, shown)).toBeNull();
    expect(preferencesAfter(setFilters(shown, { years: null }), elsewhere)).toBeNull();
  });
});
