import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Core } from 'cytoscape';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GraphElement } from '../../src/canvas/cytoscape/useGraphHandle.ts';
import { GraphCanvas } from '../../src/canvas/GraphCanvas.tsx';
import { asEdgeId, asNodeId } from '../../src/domain/basics/ids.ts';
import { createAppStore } from '../../src/store/appStore.ts';
import { StoreProvider } from '../../src/store/react.tsx';
import { visibleOf } from '../../src/store/selectors.ts';
import { menuOf } from '../../src/store/session/session.ts';
import { hideNodes, isolate, lightAround } from '../../src/store/view/focusTransitions.ts';
import { defaultView } from '../../src/store/view/view.ts';
import { LanguageProvider } from '../../src/ui/language.tsx';
import { edgeIdOf } from '../helpers/graphBuilder.ts';
import { renderInStore } from '../helpers/renderInStore.tsx';
import { sampleIndex } from '../helpers/sampleGraph.ts';

function findCore(): Core {
  const element = document.querySelector<GraphElement>('[data-graph]');
  if (element === null) throw new Error('There is no graph in the page.');
  return element.graph;
}

const maroc = asNodeId('maroc');
const gives = edgeIdOf('maroc', 'gives-intelligence-to', 'france');

describe('GraphCanvas', () => {
  let warned: ReturnType<typeof vi.spyOn>;
  let failed: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    warned = vi.spyOn(console, 'warn');
    failed = vi.spyOn(console, 'error');
  });
  afterEach(() => {
    expect(warned).not.toHaveBeenCalled();
    expect(failed).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('holds every node and link under its own id, at its own place, once each has been visible', () => {
    const store = renderInStore(<GraphCanvas />);
    const cy = findCore();
    const { nodes, edges } = visibleOf(store.getState());
    const inOrder = (ids: Iterable<string>) => [...ids].toSorted();
    expect(inOrder(cy.nodes().map((node) => node.id()))).toEqual(inOrder(nodes));
    expect(inOrder(cy.edges().map((edge) => edge.id()))).toEqual(inOrder(edges.keys()));
    expect(nodes.size).toBeLessThan(sampleIndex.graph.nodes.length);
    act(() => store.getState().actions.setFilters({ hiddenTypes: [] }));
    expect(cy.nodes()).toHaveLength(sampleIndex.graph.nodes.length);
    expect(cy.edges()).toHaveLength(sampleIndex.graph.edges.length);
    for (const { id, position } of sampleIndex.graph.nodes) {
      expect(cy.getElementById(id).position()).toMatchObject(position);
    }
  });

  it('leaves no graph on its element once it has gone, which a browser may hold on to', () => {
    const { unmount } = render(
      <StoreProvider store={createAppStore(sampleIndex, null, defaultView)}>
        <LanguageProvider value="fr">
          <GraphCanvas />
        </LanguageProvider>
      </StoreProvider>,
    );
    const element = document.querySelector<GraphElement>('[data-graph]');
    expect(element?.store).toBeTruthy();
    unmount();
    expect(element).toMatchObject({ graph: null, store: null });
  });

  it('hides what the filters hide, and moves nothing', () => {
    const store = renderInStore(<GraphCanvas />);
    const cy = findCore();
    expect(cy.getElementById('tamanrasset').empty()).toBe(true);
    expect(cy.getElementById('maroc').style('display')).toBe('element');
    const shown = cy.nodes();
    const before = JSON.stringify(shown.map((node) => node.position()));
    act(() => store.getState().actions.setFilters({ hiddenTypes: ['country'] }));
    expect(cy.getElementById('tamanrasset').style('display')).toBe('element');
    expect(cy.getElementById('maroc').style('display')).toBe('none');
    expect(cy.getElementById(gives).style('display')).toBe('none');
    expect(JSON.stringify(shown.map((node) => node.position()))).toBe(before);
  });

  it('draws thickness and dash by the evidence that the filters leave', () => {
    const store = renderInStore(<GraphCanvas />);
    const located = findCore().getElementById(
      edgeIdOf('services-marocains', 'located', 'localisation-abaaoud'),
    );
    expect(located.numericStyle('width')).toBe(2.2);
    const articles = sampleIndex.edge(asEdgeId(located.id())).evidence.map((item) => item.article);
    act(() => store.getState().actions.setFilters({ hiddenArticles: articles.slice(0, 1) }));
    expect(located.numericStyle('width')).toBe(1.1);
  });

  it('fades all but the neighbourhood of what is selected', () => {
    const store = renderInStore(<GraphCanvas />);
    const cy = findCore();
    act(() => store.getState().actions.selectNode(asNodeId('cemoc')));
    expect(cy.getElementById('cemoc').numericStyle('opacity')).toBe(1);
    expect(cy.getElementById('algerie').numericStyle('opacity')).toBe(1);
    expect(cy.getElementById('maroc').numericStyle('opacity')).toBeLessThan(0.25);
    act(() => store.getState().actions.clearSelection());
    expect(cy.getElementById('maroc').numericStyle('opacity')).toBe(1);
  });

  it('selects a node on a tap, once, in StrictMode too; the first instance is gone', () => {
    const store = createAppStore(sampleIndex, null, defaultView);
    const selected: unknown[] = [];
    store.subscribe((state) => selected.push(state.view.selection));
    render(
      <StrictMode>
        <StoreProvider store={store}>
          <LanguageProvider value="fr">
            <GraphCanvas />
          </LanguageProvider>
        </StoreProvider>
      </StrictMode>,
    );
    act(() => {
      findCore().getElementById(maroc).emit('tap');
    });
    expect(selected).toEqual([{ kind: 'nodes', ids: [maroc] }]);
    act(() => store.getState().actions.pointAt({ kind: 'node', id: maroc }));
    act(() => store.getState().actions.pointAt(null));
    act(() => {
      findCore().getElementById('france').emit('tap');
    });
    expect(store.getState().view.selection).toEqual({ kind: 'nodes', ids: ['france'] });
    expect(findCore().destroyed()).toBe(false);
  });

  it('opens the evidence of a link on a tap, and clears on a tap beside', () => {
    const store = renderInStore(<GraphCanvas />);
    act(() => {
      findCore().getElementById(gives).emit('tap');
    });
    expect(store.getState().view.selection).toEqual({ kind: 'edge', id: gives, evidence: 0 });
    expect(findCore().getElementById(gives).hasClass('marked')).toBe(true);
    act(() => {
      findCore().emit('tap');
    });
    expect(store.getState().view.selection.kind).toBe('none');
  });

  it('takes a tapped node for the end that a question about two nodes lacks, instead of closing it', () => {
    const store = renderInStore(<GraphCanvas />);
    act(() => store.getState().actions.openChain());
    for (const id of [maroc, 'france'])
      act(() => {
        findCore().getElementById(id).emit('tap');
      });
    expect(store.getState().view.chain).toMatchObject({ from: maroc, to: 'france' });
    expect(store.getState().view.selection.kind).toBe('none');
    act(() => {
      findCore().getElementById(maroc).emit('tap');
    });
    expect(store.getState().view).toMatchObject({ chain: null, selection: { ids: [maroc] } });
  });

  it('hands Cytoscape no new elements when selection, pointer or filters change', () => {
    const store = renderInStore(<GraphCanvas />);
    const changes = vi.fn();
    findCore().on('add remove data position', changes);
    const { actions } = store.getState();
    act(() => actions.selectNode(maroc));
    act(() => actions.pointAt({ kind: 'edge', id: gives }));
    act(() => actions.setFilters({ hiddenFamilies: ['cooperation'] }));
    expect(changes).not.toHaveBeenCalled();
  });

  it('says how much is shown, and what a selection brings forward', () => {
    const store = renderInStore(<GraphCanvas />);
    expect(screen.getByText(/^sur 15/u, { exact: false })).toBeInTheDocument();
    act(() => store.getState().actions.selectNode(asNodeId('cemoc')));
    expect(screen.getByText('3 nœuds')).toBeInTheDocument();
    expect(screen.getByText(/mis en avant/u)).toBeInTheDocument();
    act(() => store.getState().actions.selectEdge(gives));
    expect(screen.getByText('1 lien sélectionné')).toBeInTheDocument();
  });

  it('is walked by the arrow keys, says where it is, and opens with Enter', async () => {
    const user = userEvent.setup();
    const store = renderInStore(<GraphCanvas />);
    await user.tab();
    const canvas = screen.getByRole('application', { name: 'Graphe des nœuds et des liens' });
    expect(canvas).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    const start = store.getState().session.pointed;
    expect(start).toEqual({ kind: 'node', id: maroc });
    expect(await screen.findByText(/^Maroc, pays, \d+ liens\.$/u)).toBeInTheDocument();
    await user.keyboard('{ArrowRight}');
    expect(store.getState().session.pointed).toEqual({ kind: 'node', id: 'france' });
    expect(screen.getByText(/^France, pays, \d+ liens\. Le Maroc .* la France.*\.$/u)).toBeInTheDocument();
    await user.keyboard('{ArrowLeft}');
    expect(store.getState().session.pointed).toEqual(start);
    await user.keyboard('{Enter}');
    expect(store.getState().view.selection).toEqual({ kind: 'nodes', ids: [maroc] });
  });

  it('leaves the node on Escape and on leaving the canvas', async () => {
    const user = userEvent.setup();
    const store = renderInStore(<GraphCanvas />);
    await user.tab();
    await user.keyboard('{ArrowRight}{Escape}');
    expect(store.getState().session.pointed).toBeNull();
    await user.keyboard('{ArrowRight}');
    fireEvent.blur(screen.getByRole('application'));
    expect(store.getState().session.pointed).toBeNull();
  });

  it('has buttons for the camera that say what they do, in both languages', () => {
    renderInStore(<GraphCanvas />, { language: 'en' });
    expect(screen.getByRole('button', { name: 'Zoom in (+)' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Zoom out (−)' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'See all (0)' })).toBeInTheDocument();
  });

  it('lights and isolates a neighbourhood, and hides a node', () => {
    const store = renderInStore(<GraphCanvas />);
    const cy = findCore();
    const { actions } = store.getState();
    const cemoc = asNodeId('cemoc');
    act(() => actions.selectNode(cemoc));
    expect(cy.getElementById('aqmi').numericStyle('opacity')).toBeLessThan(0.25);
    act(() => actions.changeView((view) => lightAround(view, [cemoc], 2)));
    expect(cy.getElementById('aqmi').numericStyle('opacity')).toBe(1);
    act(() => actions.changeView((view) => isolate(view, [cemoc])));
    expect(cy.getElementById('maroc').style('display')).toBe('none');
    expect(cy.getElementById('aqmi').style('display')).toBe('element');
    act(() => actions.changeView((view) => hideNodes(view, sampleIndex, [asNodeId('aqmi')])));
    expect(cy.getElementById('aqmi').style('display')).toBe('none');
  });

  it('opens the menu of what is under the right button, and of the node that the keys are on', async () => {
    const user = userEvent.setup();
    const store = renderInStore(<GraphCanvas />);
    const menu = () => menuOf(store.getState().session);
    act(() => {
      findCore()
        .getElementById(gives)
        .emit({ type: 'cxttap', renderedPosition: { x: 5, y: 6 } } as never);
    });
    expect(menu()).toEqual({ target: { kind: 'edge', id: gives }, at: { x: 5, y: 6 } });
    act(() => {
      findCore().emit({ type: 'cxttap', renderedPosition: { x: 1, y: 2 } } as never);
    });
    expect(menu()?.target).toEqual({ kind: 'background' });
    act(() => store.getState().actions.close('menu'));
    await user.tab();
    await user.keyboard('{ArrowRight}{Shift>}{F10}{/Shift}');
    expect(menu()?.target).toEqual({ kind: 'node', id: maroc });
  });

  it('adds what a rectangle holds to the selection, as one step', async () => {
    const store = renderInStore(<GraphCanvas />);
    act(() => store.getState().actions.selectNode(maroc));
    await act(async () => {
      const cy = findCore();
      cy.emit('boxend');
      cy.getElementById('france').emit('box');
      cy.getElementById('mali').emit('box');
    });
    expect(store.getState().view.selection).toEqual({ kind: 'nodes', ids: [maroc, 'france', 'mali'] });
  });

  it('keeps where a node was dragged, and lets it go back when that is undone', async () => {
    const store = renderInStore(<GraphCanvas />);
    const node = findCore().getElementById(maroc);
    const home = { ...node.position() };
    act(() => {
      node.position({ x: 900, y: 800 });
      node.emit('drag');
      node.emit('dragfree');
    });
    expect(store.getState().session.moved).toEqual({ map: { maroc: { x: 900, y: 800 } } });
    expect(node.position()).toMatchObject({ x: 900, y: 800 });
    act(() => store.setState({ session: { ...store.getState().session, moved: {} } }));
    expect(node.position()).toMatchObject({ x: 900, y: 800 });
    await waitFor(() => expect(node.position()).toMatchObject(home));
  });

  it('has buttons that undo and redo, and say when there is nothing', () => {
    const store = renderInStore(<GraphCanvas />);
    expect(screen.getByRole('button', { name: /^Annuler.*rien/u })).toHaveAttribute('aria-disabled', 'true');
    act(() => store.setState({ session: { ...store.getState().session, canUndo: true } }));
    expect(screen.getByRole('button', { name: 'Annuler (Ctrl Z)' })).toHaveAttribute(
      'aria-disabled',
      'false',
    );
    expect(screen.getByRole('button', { name: /^Rétablir.*rien/u })).toBeInTheDocument();
  });
});
