import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { describeLimits } from '../../../src/store/view/describeView.ts';
import { exportNameOf } from '../../../src/store/view/exportScope.ts';
import { defaultView, type View } from '../../../src/store/view/view.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

const day = new Date(2026, 10, 21, 23, 59);
const morocco: View = {
  ...defaultView,
  selection: { kind: 'nodes', ids: [asNodeId('maroc')] },
  filters: { ...defaultView.filters, years: { from: 2011, to: 2015 }, teasers: false },
};

describe('the name of an exported file', () => {
  it('is the day and the view in words, in letters that every system keeps', () => {
    expect(exportNameOf('view', morocco, sampleIndex, 'fr', day)).toBe(
      'maillage-2026-11-21-maroc-2011-2015-sans-encadres',
    );
    expect(exportNameOf('view', morocco, sampleIndex, 'en', day)).toBe(
      'maillage-2026-11-21-morocco-2011-2015-without-page-boxes',
    );
  });

  it('is the day alone for the whole graph and for the opening view', () => {
    expect(exportNameOf('all', morocco, sampleIndex, 'fr', day)).toBe('maillage-2026-11-21');
    expect(exportNameOf('view', defaultView, sampleIndex, 'fr', day)).toBe('maillage-2026-11-21');
  });

  it('ends with a whole word when there are many', () => {
    const view: View = {
      ...morocco,
      filters: { ...morocco.filters, hiddenCertainties: ['stated', 'attributed', 'unconfirmed'] },
    };
    const name = exportNameOf('view', view, sampleIndex, 'fr', day);
    expect(name.length).toBeLessThanOrEqual(80);
    expect(name).toMatch(/-ce-qui-est-affirme-/);
  });
});

describe('what is held back, in words', () => {
  it('names what is hidden at first too, and nothing that is only selected', () => {
    expect(describeLimits(defaultView, sampleIndex, 'fr')).toBe('sans lieux, sans organisations');
    expect(describeLimits(morocco, sampleIndex, 'fr')).toBe(
      '2011–2015, sans lieux, sans organisations, sans encadrés',
    );
  });

  it('names what is isolated, and is empty when nothing is held back', () => {
    const open: View = { ...defaultView, filters: { ...defaultView.filters, hiddenTypes: [] } };
    expect(describeLimits(open, sampleIndex, 'en')).toBe('');
    const isolated: View = {
      ...open,
      selection: { kind: 'nodes', ids: [asNodeId('maroc')] },
      focus: { around: [asNodeId('maroc')], depth: 1, isolated: true, expanded: [] },
      hidden: [asNodeId('mali')],
    };
    expect(describeLimits(isolated, sampleIndex, 'en')).toBe('around Morocco, without Mali');
  });
});
