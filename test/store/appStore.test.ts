import { describe, expect, it, vi } from 'vitest';
import { asNodeId, type EdgeId } from '../../src/domain/basics/ids.ts';
import { buildGraphIndex } from '../../src/domain/graph/graphIndex.ts';
import { createAppStore } from '../../src/store/appStore.ts';
import { facetsOf } from '../../src/store/facets.ts';
import { visibleOf } from '../../src/store/selectors.ts';
import { setFilters } from '../../src/store/view/transitions.ts';
import { defaultView } from '../../src/store/view/view.ts';
import { sampleIndex } from '../helpers/sampleGraph.ts';

const start = () => createAppStore(sampleIndex, null, defaultView);

describe('createAppStore', () => {
  it('binds the transitions', () => {
    const store = start();
    const { actions } = store.getState();
    actions.selectNode(asNodeId('maroc'));
    actions.setFilters({ teasers: false });
    actions.setQuery('Daech');
    expect(store.getState().view).toEqual({
      ...defaultView,
      selection: { kind: 'nodes', ids: ['maroc'] },
      filters: { ...defaultView.filters, teasers: false },
      query: 'Daech',
    });
    expect(store.getState().actions).toBe(actions);
  });

  it('says nothing when nothing changes', () => {
    const store = start();
    const listen = vi.fn();
    store.subscribe(listen);
    const { actions } = store.getState();
    actions.clearSelection();
    actions.setQuery('');
    actions.close('search');
    actions.pointAt(null);
    expect(listen).not.toHaveBeenCalled();
    actions.pointAt({ kind: 'node', id: asNodeId('maroc') });
    actions.pointAt({ kind: 'node', id: asNodeId('maroc') });
    expect(listen).toHaveBeenCalledTimes(1);
  });

  it('keeps the session apart from the view', () => {
    const store = start();
    const { actions } = store.getState();
    actions.open('search');
    actions.setTheme('dark');
    actions.announce('Lien copié.');
    expect(store.getState().session).toMatchObject({
      over: 'search',
      theme: 'dark',
      notice: 'Lien copié.',
    });
    expect(store.getState().view).toBe(defaultView);
  });

  it('lays one thing over the page at a time, and puts away only what lies there', () => {
    const store = start();
    const { actions } = store.getState();
    actions.open('filters');
    actions.open('search');
    actions.close('filters');
    expect(store.getState().session.over).toBe('search');
    const menu = { target: { kind: 'background' }, at: { x: 1, y: 2 } } as const;
    actions.open(menu);
    actions.close('search');
    expect(store.getState().session.over).toEqual(menu);
    actions.close('menu');
    expect(store.getState().session.over).toBeNull();
  });

  it('lets go of gathered links as soon as something else is selected', () => {
    const store = start();
    const { actions } = store.getState();
    const links = sampleIndex.graph.edges.slice(0, 2).map(({ id }) => id);
    actions.selectEdge(links[0] as EdgeId);
    actions.gatherLinks(links);
    actions.setFilters({ teasers: false });
    expect(store.getState().session.gathered).toEqual(links);
    actions.selectNode(asNodeId('maroc'));
    expect(store.getState().session.gathered).toEqual([]);
  });

  it('takes several transitions as one change', () => {
    const store = start();
    const listen = vi.fn();
    store.subscribe(listen);
    store.getState().actions.changeView((view) => setFilters({ ...view, query: 'x' }, { teasers: false }));
    expect(listen).toHaveBeenCalledTimes(1);
  });
});

describe('another graph of the same corpus', () => {
  const without = (gone: string) => {
    const { graph } = sampleIndex;
    return buildGraphIndex({
      ...graph,
      nodes: graph.nodes
        .filter(({ id }) => id !== gone)
        .map((node) => ({ ...node, countries: node.countries.filter((id) => id !== gone) })),
      edges: graph.edges
        .filter(({ source, target }) => source !== gone && target !== gone)
        .map((edge) => ({ ...edge, countries: edge.countries.filter((id) => id !== gone) })),
      regions: [],
    });
  };

  it('keeps what is selected, filtered and asked where it still has it', () => {
    const store = start();
    const { actions } = store.getState();
    actions.selectNode(asNodeId('maroc'));
    actions.selectNode(asNodeId('daech'), { add: true });
    actions.setFilters({ countries: [asNodeId('maroc'), asNodeId('mali')], teasers: false });
    actions.pointAt({ kind: 'node', id: asNodeId('mali') });
    const before = store.getState().view;
    const index = without('mali');
    actions.replaceGraph(index);
    const { view, session, index: shown } = store.getState();
    expect(shown).toBe(index);
    expect(view.selection).toBe(before.selection);
    expect(view.filters).toMatchObject({ countries: ['maroc'], teasers: false });
    expect(session.pointed).toBeNull();
  });

  it('lets go of a selection that it lacks, and is searched anew', () => {
    const store = start();
    const { actions } = store.getState();
    actions.selectNode(asNodeId('daech'));
    actions.setNodeTab('links');
    actions.replaceGraph(without('daech'));
    const { view, session, search } = store.getState();
    expect(view.selection).toEqual({ kind: 'none' });
    expect(session.nodeTab).toBe('passages');
    expect(search).toBeNull();
  });

  it('changes nothing of the view where nothing is gone', () => {
    const store = start();
    const { actions } = store.getState();
    actions.selectNode(asNodeId('maroc'));
    const { view } = store.getState();
    actions.replaceGraph(buildGraphIndex({ ...sampleIndex.graph }));
    expect(store.getState().view).toBe(view);
  });
});

describe('visibleOf and facetsOf', () => {
  it('are the same objects as long as the filters are', () => {
    const store = start();
    const { actions } = store.getState();
    const visible = visibleOf(store.getState());
    const facets = facetsOf(store.getState());
    actions.selectNode(asNodeId('maroc'));
    actions.setQuery('x');
    actions.replaceView({ ...defaultView, filters: { ...defaultView.filters } });
    expect(visibleOf(store.getState())).toBe(visible);
    expect(facetsOf(store.getState())).toBe(facets);
    actions.setFilters({ hiddenTypes: [] });
    expect(visibleOf(store.getState())).not.toBe(visible);
    expect(visibleOf(store.getState()).nodes).toContain('tamanrasset');
  });
});
