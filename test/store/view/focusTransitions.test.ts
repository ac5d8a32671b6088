import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { applyFilters, defaultFilters } from '../../../src/domain/filter/filter.ts';
import { createAppStore } from '../../../src/store/appStore.ts';
import { facetsOf } from '../../../src/store/facets.ts';
import { visibleOf } from '../../../src/store/selectors.ts';
import * as focus from '../../../src/store/view/focusTransitions.ts';
import { revealLink, revealNode } from '../../../src/store/view/reveal.ts';
import { clearSelection, selectEdge, selectNode, selectNodes } from '../../../src/store/view/transitions.ts';
import { defaultView, type View } from '../../../src/store/view/view.ts';
import { viewsOf } from '../../helpers/arbitraryView.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { sampleGraph, sampleIndex } from '../../helpers/sampleGraph.ts';

const [maroc, cemoc, mali] = [asNodeId('maroc'), asNodeId('cemoc'), asNodeId('mali')];
const edge = edgeIdOf('maroc', 'gives-intelligence-to', 'france');
const atCemoc = selectNode(defaultView, cemoc);
const visibleIn = (view: View) => applyFilters(sampleIndex, view.filters, focus.scopeOf(view));

describe('a lit neighbourhood', () => {
  it('follows what is selected, and goes with it', () => {
    const lit = focus.lightAround(atCemoc, [cemoc], 2);
    expect(lit.focus).toEqual({ around: [cemoc], depth: 2, isolated: false, expanded: [] });
    expect(selectNode(lit, maroc).focus).toMatchObject({ around: [maroc], depth: 2 });
    expect(clearSelection(lit).focus).toBeNull();
    expect(selectEdge(lit, edge).focus).toBeNull();
  });

  it('goes when it is asked for again, and one step around selected nodes is none', () => {
    const lit = focus.lightAround(atCemoc, [cemoc], 2);
    expect(focus.lightAround(lit, [cemoc], 2)).toEqual(atCemoc);
    expect(focus.lightAround(lit, [cemoc], 1)).toEqual(atCemoc);
    expect(focus.lightAround(lit, [cemoc], 3).focus?.depth).toBe(3);
  });

  it('is around both ends of a selected link', () => {
    const view = selectEdge(defaultView, edge);
    expect(focus.subjectsOf(view, sampleIndex)).toEqual(['maroc', 'france']);
    const lit = focus.lightAround(view, focus.subjectsOf(view, sampleIndex), 1);
    expect(lit.focus?.around).toEqual(['maroc', 'france']);
    expect(lit.selection).toBe(view.selection);
  });
});

describe('an isolated neighbourhood', () => {
  const alone = focus.isolate(atCemoc, [cemoc]);

  it('is as deep as it was lit, and stays whatever is selected', () => {
    expect(alone.focus).toMatchObject({ around: [cemoc], depth: 1, isolated: true });
    expect(focus.isolate(focus.lightAround(atCemoc, [cemoc], 3), [cemoc]).focus?.depth).toBe(3);
    expect(selectNode(alone, mali).focus).toBe(alone.focus);
    expect(clearSelection(alone).focus).toBe(alone.focus);
    expect(focus.leaveFocus(alone)).toEqual(atCemoc);
  });

  it('takes another depth from the same keys', () => {
    expect(focus.lightAround(alone, [mali], 2).focus).toMatchObject({
      around: [cemoc],
      depth: 2,
      isolated: true,
    });
    expect(focus.lightAround(alone, [mali], 1)).toBe(alone);
  });

  it('grows once by the neighbours of each node', () => {
    const grown = focus.expand(alone, sampleIndex, [mali]);
    expect(grown.focus?.expanded).toEqual([mali]);
    expect(focus.expand(grown, sampleIndex, [mali])).toBe(grown);
    expect(focus.expand(alone, sampleIndex, [cemoc])).toBe(alone);
    expect(focus.expand(atCemoc, sampleIndex, [cemoc])).toBe(atCemoc);
  });

  it('does not grow by a node whose neighbours are all there, or that the filters keep out', () => {
    const whole = { ...alone, focus: { around: [cemoc], depth: 3, isolated: true, expanded: [] } } as const;
    expect(focus.expand(whole, sampleIndex, [cemoc, mali])).toBe(whole);
    const narrow = { ...alone, filters: { ...alone.filters, countries: [cemoc] } };
    expect(focus.expand(narrow, sampleIndex, [mali])).toBe(narrow);
  });
});

describe('hiding by hand', () => {
  it('lets go of what is hidden', () => {
    const both = selectNodes(defaultView, [cemoc, maroc]);
    const without = focus.hideNodes(both, sampleIndex, [cemoc]);
    expect(without.hidden).toEqual([cemoc]);
    expect(without.selection).toEqual({ kind: 'nodes', ids: [maroc] });
    expect(focus.hideNodes(without, sampleIndex, [cemoc])).toBe(without);
    const ofEdge = focus.hideNodes(selectEdge(defaultView, edge), sampleIndex, [maroc]);
    expect(ofEdge.selection.kind).toBe('none');
    const isolated = focus.isolate(both, [cemoc, maroc]);
    expect(focus.hideNodes(isolated, sampleIndex, [cemoc]).focus?.around).toEqual([maroc]);
    expect(focus.hideNodes(isolated, sampleIndex, [cemoc, maroc]).focus).toBeNull();
  });

  it('is undone at once', () => {
    const without = focus.hideNodes(defaultView, sampleIndex, [cemoc, maroc]);
    expect(focus.showHidden(without)).toEqual(defaultView);
    expect(focus.showHidden(defaultView)).toBe(defaultView);
  });
});

describe('select neighbours', () => {
  it('selects what visible links lead to', () => {
    const view = focus.selectNeighbours(atCemoc, sampleIndex, visibleIn(atCemoc), [cemoc]);
    expect(view.selection).toEqual({ kind: 'nodes', ids: ['cemoc', 'algerie', 'mali'] });
  });
});

describe('showing what is hidden', () => {
  it('shows any node and any link of any view, and changes nothing where they show', () => {
    fc.assert(
      fc.property(viewsOf(sampleGraph), (view) => {
        const { nodes, edges } = visibleIn(view);
        for (const { id } of sampleGraph.nodes) {
          const shown = revealNode(view, sampleIndex, id);
          expect(visibleIn(shown).nodes).toContain(id);
          if (nodes.has(id)) expect(shown).toBe(view);
        }
        for (const { id } of sampleGraph.edges) {
          const shown = revealLink(view, sampleIndex, id);
          expect([...visibleIn(shown).edges.keys()]).toContain(id);
          if (edges.has(id)) expect(shown).toBe(view);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is visible', () => {
  it('stays the same object while a neighbourhood is only lit, and follows isolation and hiding', () => {
    const store = createAppStore(sampleIndex, null, atCemoc);
    const { actions } = store.getState();
    const before = visibleOf(store.getState());
    actions.changeView((view) => focus.lightAround(view, [cemoc], 2));
    expect(visibleOf(store.getState())).toBe(before);
    actions.changeView((view) => focus.isolate(view, [cemoc]));
    const isolated = visibleOf(store.getState());
    expect(isolated.nodes.size).toBeLessThan(before.nodes.size);
    expect(facetsOf(store.getState()).totals.nodes.shown).toBe(isolated.nodes.size);
    actions.changeView((view) => focus.hideNodes(view, sampleIndex, [mali]));
    expect(visibleOf(store.getState()).nodes.has(mali)).toBe(false);
    actions.changeView((view) => focus.leaveFocus(focus.showHidden(view)));
    expect(visibleOf(store.getState()).nodes).toEqual(before.nodes);
  });

  it('counts the types inside what is isolated, hidden ones too', () => {
    const store = createAppStore(sampleIndex, null, {
      ...focus.isolate(atCemoc, [cemoc]),
      filters: defaultFilters,
    });
    const places = facetsOf(store.getState()).types.find(({ value }) => value === 'place');
    expect(places?.count).toBe(1);
  });
});
