import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { buildSearch } from '../../../src/domain/search/search.ts';
import { SearchPanel } from '../../../src/panels/search/SearchPanel.tsx';
import { useAppStore } from '../../../src/store/react.tsx';
import { visibleOf } from '../../../src/store/selectors.ts';
import { defaultView } from '../../../src/store/view/view.ts';
import { mainPart } from '../../../src/ui/keyElements.ts';
import { sampleWithArticles } from '../../helpers/manyArticles.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

/* Finding by role computes the style of every ancestor: slow where many tests share a processor. */
vi.setConfig({ testTimeout: 20_000 });

const user = userEvent.setup();
const field = () => screen.getByRole('combobox', { name: /Rechercher|Search/ });
const options = () => screen.getAllByRole('option');
const group = (name: string) => within(screen.getByRole('group', { name }));
const active = () => options().filter((option) => option.getAttribute('aria-selected') === 'true');

function Page() {
  const open = useAppStore((state) => state.session.over === 'search');
  return (
    <>
      <main ref={mainPart.ref} tabIndex={-1} />
      {open && <SearchPanel />}
    </>
  );
}

describe('Enter before the search is there', () => {
  test('waits for the results and opens the first of them, not what stood there before', async () => {
    const store = renderInStore(<Page />, { search: null });
    act(() => store.getState().actions.open('search'));
    await user.type(field(), 'aqmi{Enter}');
    expect(store.getState().view.selection.kind).toBe('none');
    act(() => store.getState().actions.provideSearch(buildSearch(sampleIndex)));
    expect(store.getState().view.selection).toEqual({ kind: 'nodes', ids: [asNodeId('aqmi')] });
    expect(store.getState().session.over).toBeNull();
  });

  test('waits for them even where a command is there already', async () => {
    const run = vi.fn();
    const commands = [{ key: 'c', label: 'Isoler Aqmi', run }];
    const store = renderInStore(<SearchPanel commandsFor={() => commands} />, { search: null });
    await user.type(field(), 'aqmi{Enter}');
    expect(run).not.toHaveBeenCalled();
    act(() => store.getState().actions.provideSearch(buildSearch(sampleIndex)));
    expect(store.getState().view.selection).toEqual({ kind: 'nodes', ids: [asNodeId('aqmi')] });
  });

  test('holds for a name that was typed and entered before the field was there', () => {
    const store = renderInStore(<Page />);
    act(() => {
      const { open, setQuery, setSearchEntered } = store.getState().actions;
      open('search');
      setQuery('aqmi');
      setSearchEntered(true);
    });
    expect(store.getState().view.selection).toEqual({ kind: 'nodes', ids: [asNodeId('aqmi')] });
    expect(store.getState().session.over).toBeNull();
  });

  test('is forgotten when one types on', async () => {
    const store = renderInStore(<Page />, { search: null });
    act(() => store.getState().actions.open('search'));
    await user.type(field(), 'aq{Enter}mi');
    act(() => store.getState().actions.provideSearch(buildSearch(sampleIndex)));
    expect(store.getState().view.selection.kind).toBe('none');
  });
});

describe('what is found', () => {
  test('lists the way between two names that are typed before what only contains one of them', async () => {
    const commands = [
      { key: 'c', label: 'Relier Aqmi et Niger', words: 'aqmi niger', isAsked: true, run: vi.fn() },
    ];
    renderInStore(<SearchPanel commandsFor={() => commands} />);
    await user.type(field(), 'aqmi niger');
    expect(active()[0]).toHaveTextContent('Relier Aqmi et Niger');
  });

  test('starts from the most cited nodes when nothing is looked for', () => {
    renderInStore(<SearchPanel />);
    expect(field()).toHaveFocus();
    const [first] = group('Les plus cités').getAllByRole('option');
    expect(first).toHaveTextContent(/^MarocMorocco7 passages/);
  });

  test('has the articles to start from, and finds them by title, publisher and date', async () => {
    const store = renderInStore(<Page />);
    act(() => store.getState().actions.open('search'));
    expect(group('Articles').getAllByRole('option')).toHaveLength(sampleIndex.articles.length);
    await user.type(field(), 'kiosque novembre 2020');
    const [article, ...others] = group('Articles').getAllByRole('option');
    expect(others).toEqual([]);
    expect(article).toHaveTextContent(/Kiosque360, 10 nov\. 2020$/);
    if (article) await user.click(article);
    expect(store.getState().view.reading).toEqual({ article: 'cooperation-europe', passage: null });
    expect(store.getState().session.over).toBeNull();
  });

  test('is grouped as nodes and passages, the matching words marked in the passages only', async () => {
    const store = renderInStore(<SearchPanel />);
    await user.type(field(), 'aqmi');
    expect(store.getState().view.query).toBe('aqmi');
    const [node] = group('Nœuds').getAllByRole('option');
    expect(node).toHaveTextContent('Al-Qaïda au Maghreb islamique');
    expect(node?.querySelector('mark')).toBeNull();
    const passages = group('Passages').getAllByRole('option');
    expect(passages[0]?.querySelector('mark')).toHaveTextContent(/^Aqmi$/);
    expect(passages[0]).toHaveTextContent('AFP');
  });

  test('lists settings apart from acts; what a query begins with comes first', async () => {
    const run = () => {};
    const commands = [
      { key: 'fit', label: 'Ajuster le graphe', words: 'noms', run },
      { key: 'labels', label: 'Noms principaux', isSetting: true, run },
    ];
    renderInStore(<SearchPanel commandsFor={() => commands} />);
    expect(group('Commandes').getAllByRole('option')).toHaveLength(1);
    await user.type(field(), 'noms');
    const names = screen.getAllByRole('group').map((one) => one.getAttribute('aria-label'));
    expect(names.filter((name) => name === 'Commandes' || name === 'Réglages')).toEqual([
      'Réglages',
      'Commandes',
    ]);
  });

  test('is said aloud by number', async () => {
    renderInStore(<SearchPanel />);
    await user.type(field(), 'tamanrasset');
    expect(screen.getByText(/^1 nœud, \d liens?, 1 passage$/)).toHaveAttribute('aria-live', 'polite');
  });

  test('is nothing in so many words, with somewhere else to go', async () => {
    renderInStore(<SearchPanel />);
    await user.type(field(), 'Tripoli');
    expect(screen.getAllByText('Rien pour « Tripoli » dans ces 3 articles.')).toHaveLength(2);
    expect(group('Les plus cités').getAllByRole('option').length).toBeGreaterThan(3);
  });

  test('leaves Enter without effect where there is nothing, until the arrows are on what is offered instead', async () => {
    const store = renderInStore(<SearchPanel />);
    await user.type(field(), 'Tripoli{Enter}');
    expect(active()).toHaveLength(0);
    expect(field()).not.toHaveAttribute('aria-activedescendant');
    expect(store.getState().view.selection.kind).toBe('none');
    await user.keyboard('{ArrowDown}');
    expect(active()).toEqual([options()[0]]);
    await user.keyboard('{ArrowUp}');
    expect(active()).toEqual([options().at(-1)]);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(store.getState().view.selection.kind).toBe('nodes');
  });

  test('has the first of the names that begin alike under Enter', async () => {
    const store = renderInStore(<SearchPanel />);
    await user.type(field(), 'Tamanghasty{Enter}');
    expect(store.getState().view.selection.kind).toBe('nodes');
  });

  test('is not said to be nothing while the search is on its way', async () => {
    const store = renderInStore(<SearchPanel />);
    act(() => store.setState({ search: null }));
    await user.type(field(), 'Mali');
    expect(screen.getAllByText('La recherche se prépare…')).toHaveLength(2);
    expect(screen.queryByText(/^Rien pour/)).toBeNull();
  });

  test('is on its way while thousands of articles are made ready, and then there', async () => {
    const index = sampleWithArticles(300);
    const store = renderInStore(<SearchPanel />, { index });
    act(() => store.getState().actions.setQuery('Mali'));
    expect(screen.getAllByText('La recherche se prépare…')).toHaveLength(2);
    expect(await screen.findByRole('option', { name: /^Mali/ })).toBeVisible();
    expect(screen.queryByText('La recherche se prépare…')).toBeNull();
  });

  test('is not said to be nothing where the search cannot be had: that is said, with a way out', async () => {
    const store = renderInStore(<SearchPanel />);
    act(() => store.setState({ search: null }));
    act(() => store.getState().actions.noteSearchLost());
    await user.type(field(), 'Mali');
    expect(screen.getByRole('alert')).toHaveTextContent('La recherche n’a pas pu être chargée');
    expect(screen.getByRole('button', { name: 'Recharger' })).toBeVisible();
    expect(screen.queryByText(/^Rien pour|se prépare/)).toBeNull();
  });

  test('offers names that begin alike when the whole query is in none', async () => {
    renderInStore(<SearchPanel />);
    await user.type(field(), 'Tamanghasty');
    expect(group('Noms proches').getByRole('option', { name: /Tamanrasset/ })).toBeVisible();
  });

  test('is told in English too', async () => {
    renderInStore(<SearchPanel />, { language: 'en' });
    await user.type(field(), 'morocc');
    expect(group('Nodes').getAllByRole('option')[0]).toHaveTextContent(/^MoroccoMaroc/);
    await user.clear(field());
    await user.type(field(), 'Tripoli');
    expect(screen.getAllByText('Nothing for “Tripoli” in these 3 articles.')).toHaveLength(2);
  });
});

describe('the keyboard', () => {
  test('moves a highlight that the field names, round the ends', async () => {
    renderInStore(<SearchPanel />);
    const all = options();
    expect(field()).toHaveAttribute('aria-activedescendant', all[0]?.id);
    await user.keyboard('{ArrowDown}');
    expect(active()).toEqual([all[1]]);
    expect(field()).toHaveAttribute('aria-activedescendant', all[1]?.id);
    await user.keyboard('{End}');
    expect(active()).toEqual([all.at(-1)]);
    await user.keyboard('{ArrowDown}');
    expect(active()).toEqual([all[0]]);
    await user.keyboard('{ArrowUp}{Home}');
    expect(active()).toEqual([all[0]]);
    expect(field()).toHaveFocus();
  });

  test('selects a node with Enter and closes', async () => {
    const store = renderInStore(<SearchPanel />, { view: { query: '' } });
    store.getState().actions.open('search');
    await user.type(field(), 'dgse{Enter}');
    const { view, session } = store.getState();
    expect(view.selection).toEqual({ kind: 'nodes', ids: ['dgse'] });
    expect(view.query).toBe('');
    expect(session.over === 'search').toBe(false);
  });

  test('opens the reader at a passage with Enter', async () => {
    const store = renderInStore(<SearchPanel />);
    await user.type(field(), 'commandos{Enter}');
    const { reading, selection } = store.getState().view;
    expect(reading?.article).toBe('entretien-lerner');
    const { article } = store.getState().index.article(reading?.article as never);
    const { start, end } = reading?.passage ?? { start: 0, end: 0 };
    expect(article.text.slice(start, end)).toBe(
      'Des informations non officielles indiquent que des commandos marocains ont participé.',
    );
    expect(selection.kind).toBe('none');
  });

  test('closes with Escape, looks for nothing any more and keeps the view', async () => {
    const store = renderInStore(<SearchPanel />);
    store.getState().actions.open('search');
    await user.type(field(), 'mali{Escape}');
    expect(store.getState().session.over).toBeNull();
    expect(store.getState().view).toEqual({ ...defaultView, query: '' });
  });

  test('goes on to the main part of the page after a choice by key, when nothing had it before', async () => {
    const store = renderInStore(<Page />);
    act(() => store.getState().actions.open('search'));
    await user.type(field(), 'dgse{Enter}');
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  test('lights up in the graph the node that it is on', async () => {
    const store = renderInStore(<SearchPanel />);
    await user.keyboard('{ArrowDown}{Home}');
    expect(store.getState().session.pointed).toEqual({ kind: 'node', id: 'maroc' });
  });
});

describe('a hit that the filters hide', () => {
  test('says so, and choosing it shows it', async () => {
    const store = renderInStore(<SearchPanel />);
    await user.type(field(), 'tamanrasset');
    const [hit] = options();
    expect(hit).toHaveTextContent('masqué par les filtres');
    expect(hit).toHaveTextContent('Afficher');
    await user.click(hit as HTMLElement);
    const state = store.getState();
    expect(state.view.filters.hiddenTypes).toEqual(['organization']);
    expect(visibleOf(state).nodes).toContain(asNodeId('tamanrasset'));
    expect(state.view.selection).toEqual({ kind: 'nodes', ids: ['tamanrasset'] });
    expect(state.session.notice).toContain('Tamanrasset');
  });

  test('does not say so of one that is shown', async () => {
    renderInStore(<SearchPanel />);
    await user.type(field(), 'dgse');
    expect(screen.queryByText('masqué par les filtres')).toBeNull();
  });
});
