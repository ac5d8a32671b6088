import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CommandPalette } from '../../../src/app/commands/CommandPalette.tsx';
import { shortcutGroups } from '../../../src/app/commands/listedLocalKeys.ts';
import { ShortcutsDialog } from '../../../src/app/commands/ShortcutsDialog.tsx';
import { Effects } from '../../../src/app/shell/Effects.tsx';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { cursorOf, placesOf } from '../../../src/store/passagesOf.ts';
import { useAppStore } from '../../../src/store/react.tsx';
import { visibleOf } from '../../../src/store/selectors.ts';
import { defaultView } from '../../../src/store/view/view.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';

vi.setConfig({ testTimeout: 20_000 });

const [maroc, cemoc] = [asNodeId('maroc'), asNodeId('cemoc')];
const user = userEvent.setup();
const atCemoc = { view: { selection: { kind: 'nodes' as const, ids: [cemoc] as const } } };

function Page() {
  const shortcutsOpen = useAppStore((state) => state.session.over === 'shortcuts');
  const searchOpen = useAppStore((state) => state.session.over === 'search');
  return (
    <>
      <Effects />
      <input aria-label="note" />
      <input type="checkbox" aria-label="Mali" />
      {shortcutsOpen && <ShortcutsDialog />}
      {searchOpen && <CommandPalette />}
    </>
  );
}

afterEach(() => localStorage.clear());

describe('keys', () => {
  it('light the neighbourhood of what is selected, step by step, and let it go again', async () => {
    const store = renderInStore(<Page />, atCemoc);
    await user.keyboard('2');
    expect(store.getState().view.focus).toMatchObject({ around: [cemoc], depth: 2, isolated: false });
    await user.keyboard('3');
    expect(store.getState().view.focus?.depth).toBe(3);
    await user.keyboard('1');
    expect(store.getState().view.focus).toBeNull();
  });

  it('act on what the pointer or the arrow keys are on when nothing is selected', async () => {
    const store = renderInStore(<Page />);
    act(() => store.getState().actions.pointAt({ kind: 'node', id: maroc }));
    await user.keyboard('2');
    expect(store.getState().view).toMatchObject({
      selection: { kind: 'nodes', ids: [maroc] },
      focus: { around: [maroc], depth: 2 },
    });
  });

  it('isolate, expand, hide, show again and leave', async () => {
    const store = renderInStore(<Page />, atCemoc);
    const shown = () => visibleOf(store.getState()).nodes;
    await user.keyboard('i');
    expect(shown().has(maroc)).toBe(false);
    act(() => store.getState().actions.selectNode(asNodeId('mali')));
    const before = shown().size;
    await user.keyboard('e');
    expect(shown().size).toBeGreaterThan(before);
    await user.keyboard('h');
    expect(shown().has(asNodeId('mali'))).toBe(false);
    expect(store.getState().view.selection.kind).toBe('none');
    await user.keyboard('{Shift>}H{/Shift}');
    expect(shown().has(asNodeId('mali'))).toBe(true);
    await user.keyboard('{Escape}');
    expect(shown().has(maroc)).toBe(true);
  });

  it('say so where there is nothing to do it to', async () => {
    const store = renderInStore(<Page />);
    await user.keyboard('h');
    expect(store.getState().session.notice).toBe('Sélectionnez d’abord un nœud.');
    await user.keyboard('{Control>}z{/Control}');
    expect(store.getState().session.notice).toBe('Rien à annuler.');
  });

  it('are the text of the search while its script has not arrived', async () => {
    const store = renderInStore(<Effects />, atCemoc);
    await user.keyboard('{Control>}k{/Control}hx');
    expect(store.getState().view).toMatchObject({ query: 'hx', selection: { kind: 'nodes', ids: [cemoc] } });
    expect(store.getState().session.over).not.toBe('export');
  });

  it('lead through the passages of what is selected from anywhere, and stay at either end', async () => {
    const store = renderInStore(<Page />, { view: { selection: { kind: 'nodes', ids: [maroc] } } });
    const at = () => cursorOf(store.getState());
    expect(at()).toBe(0);
    await user.keyboard('kjj');
    expect(at()).toBe(2);
    expect(store.getState().view.reading).toBeNull();
    act(() => {
      const [first] = placesOf(store.getState());
      if (first) store.getState().actions.readPassage(first);
    });
    await user.keyboard('j');
    const { reading } = store.getState().view;
    expect(reading?.passage).toEqual(placesOf(store.getState())[1]?.span);
    await user.keyboard('jjjjjjjjj');
    expect(at()).toBe(6);
    await user.type(screen.getByRole('textbox'), 'k');
    expect(at()).toBe(6);
  });

  it('never fire while text is typed', async () => {
    const store = renderInStore(<Page />, atCemoc);
    await user.type(screen.getByRole('textbox'), '2hi?/');
    expect(screen.getByRole('textbox')).toHaveValue('2hi?/');
    expect(store.getState().view).toMatchObject({ focus: null, hidden: [] });
    expect(store.getState().session).toMatchObject({ over: null });
  });

  it('fire from a box that was ticked: no text is typed there', async () => {
    const store = renderInStore(<Page />, atCemoc);
    await user.click(screen.getByRole('checkbox', { name: 'Mali' }));
    await user.keyboard('2');
    expect(store.getState().view.focus?.depth).toBe(2);
  });

  it('leave the graph alone while a chain is asked for', async () => {
    const store = renderInStore(<Page />, atCemoc);
    act(() => store.getState().actions.openChain(cemoc, maroc));
    await user.keyboard('h');
    expect(store.getState().view.hidden).toEqual([]);
    await user.keyboard('{Escape}');
    expect(store.getState().view.chain).toBeNull();
  });
});

describe('the list of keys', () => {
  it.each([
    ['fr', 'Raccourcis clavier', 'Isoler, ou quitter l’isolement', 'Maj'],
    ['en', 'Keyboard shortcuts', 'Isolate, or leave isolation', 'Shift'],
  ] as const)(
    'opens with a question mark, in %s, and closes with Escape',
    async (language, title, act, key) => {
      renderInStore(<Page />, { language });
      await user.keyboard('?');
      const dialog = screen.getByRole('dialog', { name: title });
      expect(within(dialog).getByText(act)).toBeInTheDocument();
      expect(within(dialog).getAllByText(key).length).toBeGreaterThan(0);
      expect(within(dialog).getAllByRole('heading', { level: 3 })).toHaveLength(shortcutGroups.length);
      await user.keyboard('{Escape}');
      expect(screen.queryByRole('dialog')).toBeNull();
    },
  );
});

describe('keys that write something', () => {
  it('do nothing any more once they are switched off in the list of keys, and that is kept', async () => {
    const store = renderInStore(<Page />, atCemoc);
    await user.keyboard('?');
    const shown = within(screen.getByRole('dialog'));
    expect(shown.getByText('Masquer la sélection')).toBeInTheDocument();
    await user.click(shown.getByRole('switch', { name: 'Raccourcis d’une seule touche' }));
    expect(localStorage.getItem('maillage.keys')).toBe('off');
    // What is off is listed no more; what has a modifier is.
    expect(shown.queryByText('Masquer la sélection')).toBeNull();
    expect(shown.getByText('Annuler')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    const before = store.getState().view;
    await user.keyboard('Le Mali a vécu 3 ans de guerre, dit-il, ? et / après XYZ.');
    expect(store.getState().view).toBe(before);
    expect(store.getState().session).toMatchObject({ over: null, notice: '' });
    await user.keyboard('{Control>}k{/Control}');
    expect(store.getState().session.over).toBe('search');
  });

  it('are switched on again by the palette, in whose reach they stay', async () => {
    const store = renderInStore(<Page />, atCemoc);
    act(() => store.getState().actions.setBareKeys(false));
    await user.keyboard('{Control>}k{/Control}');
    await user.type(screen.getByRole('combobox'), 'activer les raccourcis{Enter}');
    expect(localStorage.getItem('maillage.keys')).toBeNull();
    await user.keyboard('h');
    expect(store.getState().view.hidden).toEqual([cemoc]);
  });
});

describe('the palette', () => {
  const ask = async (query: string) => {
    await user.keyboard('/');
    await user.type(screen.getByRole('combobox'), query);
  };

  it('finds settings by what they do, whatever the accents', async () => {
    const store = renderInStore(<Page />);
    await ask('theme sombre');
    expect(screen.getByRole('group', { name: 'Réglages' })).toBeInTheDocument();
    await user.keyboard('{Enter}');
    expect(store.getState().session).toMatchObject({ theme: 'dark', over: null });
    expect(store.getState().view.query).toBe('');
    await ask('anglais{Enter}');
    expect(store.getState().view.language).toBe('en');
  });

  it('hides and shows kinds of things, and says which of the two', async () => {
    const store = renderInStore(<Page />);
    await ask('encadres{Enter}');
    expect(store.getState().view.filters.teasers).toBe(false);
    await ask('afficher encadrés{Enter}');
    expect(store.getState().view.filters.teasers).toBe(true);
    await ask('afficher lieux{Enter}');
    expect(store.getState().view.filters.hiddenTypes).toEqual(['organization']);
  });

  it('isolates a node that is named, or the one that is selected, with its key', async () => {
    const store = renderInStore(<Page />, atCemoc);
    await ask('isoler');
    const option = screen.getByRole('option', { name: /^Isoler Cémoc/u });
    expect(within(option).getByText('I')).toBeInTheDocument();
    await user.keyboard('{Escape}');
    await ask('isoler maroc{Enter}');
    expect(store.getState().view.focus?.around).toEqual([maroc]);
  });

  it('forgets what was preferred', async () => {
    const store = renderInStore(<Page />);
    localStorage.setItem('maillage.theme', 'dark');
    await ask('noms principaux{Enter}');
    await ask('masquer encadres{Enter}');
    expect(localStorage.getItem('maillage.labels')).toBe('main');
    expect(localStorage.getItem('maillage.teasers')).toBe('hidden');
    await ask('oublier{Enter}');
    expect(localStorage).toHaveLength(0);
    expect(store.getState().view).toEqual(defaultView);
    expect(store.getState().session.notice).toBe('Préférences oubliées.');
  });
});

describe('the title of the page', () => {
  it('follows the view, in its language', async () => {
    const store = renderInStore(<Page />, { language: 'en' });
    await waitFor(() => expect(document.title).toBe('Maillage'));
    act(() => store.getState().actions.selectNode(maroc));
    act(() => store.getState().actions.setFilters({ teasers: false }));
    await waitFor(() => expect(document.title).toBe('Morocco, without page boxes · Maillage'));
  });
});

describe('preferences', () => {
  it('keep whether the legend is folded', () => {
    const store = renderInStore(<Page />);
    act(() => store.getState().actions.setLegendOpen(false));
    expect(localStorage.getItem('maillage.legend')).toBe('folded');
  });
});
