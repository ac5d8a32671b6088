import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { ContextMenu } from '../../../src/panels/menu/ContextMenu.tsx';
import { visibleOf } from '../../../src/store/selectors.ts';
import type { MenuTarget } from '../../../src/store/session/session.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';

const [maroc, cemoc] = [asNodeId('maroc'), asNodeId('cemoc')];
const gives = edgeIdOf('maroc', 'gives-intelligence-to', 'france');
const user = userEvent.setup();

const open = (target: MenuTarget, options: Parameters<typeof renderInStore>[1] = {}) => {
  const store = renderInStore(
    <>
      <button type="button">before</button>
      <ContextMenu />
    </>,
    options,
  );
  screen.getByRole('button', { name: 'before' }).focus();
  act(() => store.getState().actions.open({ target, at: { x: 10, y: 20 } }));
  return store;
};
const entry = (name: string | RegExp) => screen.getByRole('menuitem', { name });

beforeEach(() => {
  // jsdom has no top layer.
  HTMLElement.prototype.showPopover ??= vi.fn();
});

describe('the menu of a node', () => {
  it('has what the panel has, and takes the keyboard', async () => {
    open({ kind: 'node', id: maroc });
    expect(screen.getByRole('menu', { name: 'Maroc' })).toBeInTheDocument();
    expect(entry(/^Ouvrir/u)).toHaveFocus();
    for (const name of [
      /^Relier à/u,
      /^Isoler/u,
      /^Sélectionner les voisins/u,
      /^Masquer/u,
      /^Centrer/u,
      /^Copier le lien/u,
    ])
      expect(entry(name)).toBeInTheDocument();
    expect(screen.queryByRole('menuitem', { name: /^Étendre/u })).toBeNull();
  });

  it('isolates, then offers to expand', async () => {
    const store = open({ kind: 'node', id: cemoc });
    await user.click(entry(/^Isoler/u));
    expect(screen.queryByRole('menu')).toBeNull();
    expect(visibleOf(store.getState()).nodes.has(maroc)).toBe(false);
    act(() =>
      store.getState().actions.open({ target: { kind: 'node', id: asNodeId('mali') }, at: { x: 0, y: 0 } }),
    );
    await user.click(entry(/^Étendre/u));
    expect(store.getState().view.focus?.expanded).toEqual(['mali']);
  });

  it('means all that are selected when it is one of them', async () => {
    const store = open(
      { kind: 'node', id: maroc },
      { view: { selection: { kind: 'nodes', ids: [maroc, cemoc] } } },
    );
    expect(screen.getByRole('menu', { name: '2 nœuds sélectionnés' })).toBeInTheDocument();
    expect(entry(/^Comment sont-ils reliés/u)).toBeInTheDocument();
    await user.click(entry(/^Masquer/u));
    expect(store.getState().view.hidden).toEqual([maroc, cemoc]);
  });

  it('copies the link to the node', async () => {
    const store = open({ kind: 'node', id: maroc });
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(entry(/^Copier le lien/u));
    expect(write).toHaveBeenCalledWith(expect.stringMatching(/\?sel=maroc$/u));
    expect(store.getState().session.notice).toBe('Lien copié.');
  });

  it('is walked by arrows, first letters, Home and End, and gives the keyboard back on Escape', async () => {
    open({ kind: 'node', id: maroc });
    await user.keyboard('{ArrowDown}');
    expect(entry(/^Relier à/u)).toHaveFocus();
    await user.keyboard('m');
    expect(entry(/^Masquer/u)).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}');
    expect(entry(/^Copier le lien/u)).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(screen.getByRole('button', { name: 'before' })).toHaveFocus();
  });

  it('closes when something else is pressed', async () => {
    open({ kind: 'node', id: maroc });
    await user.click(screen.getByRole('button', { name: 'before' }));
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

describe('the menu of a link', () => {
  it('says the claim, opens its evidence, selects both ends', async () => {
    const store = open({ kind: 'edge', id: gives }, { language: 'en' });
    expect(screen.getByRole('menu').getAttribute('aria-label')).toMatch(/Morocco .* France/u);
    await user.click(entry(/^Open the evidence/u));
    expect(store.getState().view.selection).toEqual({ kind: 'edge', id: gives, evidence: 0 });
    act(() => store.getState().actions.open({ target: { kind: 'edge', id: gives }, at: { x: 0, y: 0 } }));
    await user.click(entry('Select both ends'));
    expect(store.getState().view.selection).toEqual({ kind: 'nodes', ids: ['maroc', 'france'] });
  });
});

describe('the menu of the background', () => {
  it('offers what there is to do, and no more', async () => {
    const store = open({ kind: 'background' });
    const menu = () => within(screen.getByRole('menu', { name: 'Graphe' }));
    expect(menu().queryByRole('menuitem', { name: /Réafficher/u })).toBeNull();
    expect(menu().queryByRole('menuitem', { name: /Tout désélectionner/u })).toBeNull();
    await user.click(entry('Sélectionner tout ce qui est visible'));
    const { selection } = store.getState().view;
    expect(selection.kind === 'nodes' && selection.ids.length).toBe(visibleOf(store.getState()).nodes.size);
    act(() => store.getState().actions.changeView((view) => ({ ...view, hidden: [cemoc, maroc] })));
    act(() => store.getState().actions.open({ target: { kind: 'background' }, at: { x: 0, y: 0 } }));
    await user.click(entry(/^Réafficher les 2 nœuds masqués/u));
    expect(store.getState().view.hidden).toEqual([]);
  });

  it('asks the camera for everything', async () => {
    const store = open({ kind: 'background' });
    await user.click(entry(/^Tout voir/u));
    expect(store.getState().session.cameraTarget).toEqual({ nodes: 'all' });
  });
});
