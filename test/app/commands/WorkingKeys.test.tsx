import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { globalShortcuts } from '../../../src/app/commands/shortcuts.ts';
import { WorkingKeys } from '../../../src/app/commands/WorkingKeys.tsx';
import type { Camera } from '../../../src/canvas/camera/useCamera.ts';
import { Legend } from '../../../src/canvas/Legend.tsx';
import { Toolbar } from '../../../src/canvas/Toolbar.tsx';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { DetailsPanel } from '../../../src/panels/details/DetailsPanel.tsx';
import { FilterChips } from '../../../src/panels/filters/FilterChips.tsx';
import { ContextMenu } from '../../../src/panels/menu/ContextMenu.tsx';
import { renderInStore } from '../../helpers/renderInStore.tsx';

const cemoc = asNodeId('cemoc');
const still = () => {};
const camera: Camera = {
  zoomIn: still,
  zoomOut: still,
  fit: still,
  open: still,
  show: still,
  onScreen: () => ({ x: 0, y: 0 }),
  follow: still,
};

const renderPage = () =>
  renderInStore(
    <WorkingKeys>
      <Legend />
      <Toolbar camera={camera} />
      <FilterChips />
      <DetailsPanel />
      <ContextMenu />
    </WorkingKeys>,
    { view: { selection: { kind: 'nodes', ids: [cemoc] } }, filters: { years: { from: 2014, to: 2020 } } },
  );

/** Every shortcut that something on the page announces to assistive technology. */
const announced = () =>
  [...document.querySelectorAll('[aria-keyshortcuts]')].flatMap(
    (element) => element.getAttribute('aria-keyshortcuts')?.split(' ') ?? [],
  );

beforeEach(() => {
  // jsdom has no top layer.
  HTMLElement.prototype.showPopover ??= vi.fn();
});

describe('what buttons and menus say of keys', () => {
  it('names keys that the page has', () => {
    const store = renderPage();
    act(() => store.getState().actions.open({ target: { kind: 'node', id: cemoc }, at: { x: 0, y: 0 } }));
    const known = [...globalShortcuts.flatMap(({ keys }) => keys), 'Enter'];
    expect(announced()).toEqual(expect.arrayContaining(['L', 'Shift+L', 'P', 'I', 'H', 'Control+Z']));
    for (const key of announced()) expect(known).toContain(key);
    expect(screen.getByRole('button', { name: 'Replier la légende (L)' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Liste des nœuds et des liens (Maj L)' })).toBeInTheDocument();
  });

  it('leaves out single keys while these are switched off, and only those', () => {
    const store = renderPage();
    act(() => store.getState().actions.open({ target: { kind: 'node', id: cemoc }, at: { x: 0, y: 0 } }));
    act(() => store.getState().actions.setBareKeys(false));
    expect(new Set(announced())).toEqual(new Set(['Enter', 'Control+Z', 'Control+Shift+Z', 'Control+Y']));
    expect(screen.getByRole('button', { name: 'Replier la légende' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Liste des nœuds et des liens' })).toBeInTheDocument();
    expect(screen.getByRole('menuitem', { name: 'Masquer' })).toHaveTextContent(/^Masquer$/);
    for (const button of screen.getAllByRole('button'))
      expect(`${button.title} ${button.textContent}`).not.toMatch(/\((?:Maj )?[A-Z]\)/);

    act(() => store.getState().actions.setBareKeys(true));
    expect(announced()).toContain('L');
    expect(screen.getByRole('menuitem', { name: 'Masquer' })).toHaveTextContent('MasquerH');
  });
});
