import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphList } from '../../../src/canvas/list/GraphList.tsx';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { makeNode } from '../../helpers/graphBuilder.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';
import { sampleGraph } from '../../helpers/sampleGraph.ts';

const maroc = asNodeId('maroc');
const list = () => screen.getByRole('listbox');
const current = () => document.getElementById(list().getAttribute('aria-activedescendant') ?? '');

/** One letter directly after the other: a pause would begin another word. */
function type(word: string): void {
  for (const key of word) fireEvent.keyDown(list(), { key });
}

/** jsdom has no layout: a window of 480 pixels, rows of 32. */
beforeEach(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(480);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(32);
});
afterEach(() => {
  vi.restoreAllMocks();
});

function open() {
  const user = userEvent.setup();
  const store = renderInStore(<GraphList />);
  act(() => store.getState().actions.setListOpen(true));
  expect(list()).toHaveFocus();
  return { user, store };
}

describe('the graph as a list', () => {
  it('says of a node that only a program has found that it is in pencil', () => {
    const nodes = sampleGraph.nodes.map((node) =>
      node.id === maroc ? { ...node, origin: 'proposed' as const } : node,
    );
    const store = renderInStore(<GraphList />, { index: buildGraphIndex({ ...sampleGraph, nodes }) });
    act(() => store.getState().actions.setListOpen(true));
    type('mar');
    expect(current()).toHaveAccessibleName(/^Maroc, pays, au crayon, \d+ liens$/);
  });

  it('goes to a name that is typed, into its links and back', async () => {
    const { user } = open();
    type('mar');
    expect(current()).toHaveAccessibleName(/^Maroc, pays, \d+ liens$/);
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('heading')).toHaveTextContent(/^Liens\s: Maroc/);
    expect(current()).toHaveAccessibleName(/, \d articles?$/);
    await user.keyboard('{ArrowLeft}');
    expect(current()).toHaveAccessibleName(/^Maroc, pays/);
  });

  it('walks on from a link to the links of its other end', async () => {
    const { user } = open();
    type('mar');
    await user.keyboard('{ArrowRight}');
    type('france');
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('heading')).toHaveTextContent(/^Liens\s: France/);
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(screen.getByRole('heading')).toHaveTextContent('Nœuds et liens');
  });

  it('selects what the graph selects: one with Enter or Space, more with Shift', async () => {
    const { user, store } = open();
    const selection = () => store.getState().view.selection;
    type('mar');
    await user.keyboard('{Enter}');
    expect(selection()).toEqual({ kind: 'nodes', ids: [maroc] });
    expect(current()).toHaveAttribute('aria-selected', 'true');
    type('fra');
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    expect(selection()).toEqual({ kind: 'nodes', ids: [maroc, asNodeId('france')] });
    act(() => store.getState().actions.clearSelection());
    expect(current()).toHaveAttribute('aria-selected', 'false');
    await user.keyboard('{End} ');
    expect(selection()).toMatchObject({ kind: 'edge' });
    await user.keyboard(' ');
    expect(selection()).toEqual({ kind: 'none' });
  });

  it('shows what the filters leave, and lights where the keys are', async () => {
    const { user, store } = open();
    expect(screen.queryByRole('option', { name: /^Tamanrasset/ })).toBeNull();
    type('mar');
    expect(store.getState().session.pointed).toEqual({ kind: 'node', id: maroc });
    act(() => store.getState().actions.setFilters({ hiddenTypes: ['country'] }));
    expect(screen.queryByRole('option', { name: /^Maroc, pays/ })).toBeNull();
    await user.keyboard('{Home}');
    type('tam');
    expect(current()).toHaveAccessibleName(/^Tamanrasset, lieu/);
  });

  it('gives the keyboard back where it was, on Escape', async () => {
    const user = userEvent.setup();
    const store = renderInStore(
      <>
        <button type="button">before</button>
        <GraphList />
      </>,
    );
    await user.tab();
    act(() => store.getState().actions.setListOpen(true));
    expect(list()).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(store.getState().session.listOpen).toBe(false);
    expect(screen.getByRole('button', { name: 'before' })).toHaveFocus();
  });

  it('keeps a large graph’s page small, and says each row’s place in the whole', async () => {
    const nodes = Array.from({ length: 300 }, (_, at) =>
      makeNode(
        `place-${at}`,
        'country',
        { fr: `Pays ${at}`, en: `Country ${at}` },
        sampleGraph.nodes[0]?.mentions ?? [],
      ),
    );
    const store = renderInStore(<GraphList />, {
      index: buildGraphIndex({ ...sampleGraph, nodes: [...sampleGraph.nodes, ...nodes] }),
    });
    act(() => store.getState().actions.setListOpen(true));
    const options = within(list()).getAllByRole('option');
    expect(options.length).toBeGreaterThan(10);
    expect(options.length).toBeLessThan(60);
    type('pays 299');
    expect(current()).toHaveAccessibleName(/^Pays 299, pays/);
    const [position, count] = ['aria-posinset', 'aria-setsize'].map((name) =>
      Number(current()?.getAttribute(name)),
    );
    expect(count).toBeGreaterThan(300);
    expect(position).toBeGreaterThan(300);
    expect(within(list()).getAllByRole('option').length).toBeLessThan(60);
  });
});
