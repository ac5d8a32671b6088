import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import { defaultFilters } from '../../../src/domain/filter/filter.ts';
import * as transitions from '../../../src/store/view/transitions.ts';
import { defaultView } from '../../../src/store/view/view.ts';
import { viewsOf } from '../../helpers/arbitraryView.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { sampleGraph } from '../../helpers/sampleGraph.ts';

const [maroc, france] = [asNodeId('maroc'), asNodeId('france')];
const edge = edgeIdOf('maroc', 'foiled', 'daech');
const article = asArticleId('cooperation-europe');
const { selectNode, selectEdge } = transitions;

describe('selectNode', () => {
  it('selects one alone', () => {
    const view = selectNode(selectNode(defaultView, maroc), france);
    expect(view.selection).toEqual({ kind: 'nodes', ids: ['france'] });
  });

  it('adds with shift, and takes out again', () => {
    const both = selectNode(selectNode(defaultView, maroc), france, { add: true });
    expect(both.selection).toEqual({ kind: 'nodes', ids: ['maroc', 'france'] });
    const one = selectNode(both, maroc, { add: true });
    expect(one.selection).toEqual({ kind: 'nodes', ids: ['france'] });
    expect(selectNode(one, france, { add: true }).selection).toEqual({ kind: 'none' });
  });

  it('adds to nothing when an edge was selected', () => {
    const view = selectNode(selectEdge(defaultView, edge), maroc, { add: true });
    expect(view.selection).toEqual({ kind: 'nodes', ids: ['maroc'] });
  });
});

describe('transitions', () => {
  it('leave the rest of the view as it is', () => {
    fc.assert(
      fc.property(viewsOf(sampleGraph), (view) => {
        const { selection: _, chain: __, focus: ___, ...rest } = view;
        expect(selectEdge(view, edge)).toMatchObject(rest);
        expect(transitions.clearSelection(view)).toMatchObject({ ...rest, selection: { kind: 'none' } });
        expect(transitions.clearSelection(view).chain).toBe(view.chain);
        expect(transitions.closeArticle(view)).toEqual({ ...view, reading: null });
        expect(transitions.clearFilters(view)).toEqual({ ...view, filters: defaultFilters });
      }),
    );
  });

  it('give back the very view when nothing changes', () => {
    fc.assert(
      fc.property(viewsOf(sampleGraph), (view) => {
        const { selection, reading, chain } = view;
        expect(transitions.setFilters(view, JSON.parse(JSON.stringify(view.filters)))).toBe(view);
        expect(transitions.setQuery(view, view.query)).toBe(view);
        expect(transitions.setLanguage(view, view.language)).toBe(view);
        expect(transitions.replaceView(view, JSON.parse(JSON.stringify(view)))).toBe(view);
        if (selection.kind === 'none') expect(transitions.clearSelection(view)).toBe(view);
        if (chain) return;
        if (selection.kind === 'edge') expect(selectEdge(view, selection.id, selection.evidence)).toBe(view);
        if (reading) expect(transitions.openArticle(view, reading.article, reading.passage)).toBe(view);
      }),
    );
  });

  it('open an article at a passage, and move on in it', () => {
    const opened = transitions.openArticle(defaultView, article, { start: 1, end: 5 });
    expect(opened.reading).toEqual({ article, passage: { start: 1, end: 5 } });
    expect(transitions.openArticle(opened, article).reading).toEqual({ article, passage: null });
  });

  it('keep of a span only where it starts and ends', () => {
    const mention = { start: 1, end: 5, how: 'name' };
    expect(transitions.openArticle(defaultView, article, mention).reading?.passage).toEqual({
      start: 1,
      end: 5,
    });
  });

  it('keep the filters the same object when another view has the same', () => {
    const next = { ...defaultView, query: 'x', filters: { ...defaultFilters } };
    const view = transitions.replaceView(defaultView, next);
    expect(view.query).toBe('x');
    expect(view.filters).toBe(defaultView.filters);
  });
});
