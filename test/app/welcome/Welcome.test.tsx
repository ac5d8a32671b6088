import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isFirstVisit } from '../../../src/app/preferences/preferences.ts';
import { MissingNote } from '../../../src/app/welcome/MissingNote.tsx';
import { Welcome } from '../../../src/app/welcome/Welcome.tsx';
import { asArticleId } from '../../../src/domain/basics/ids.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import type { LocalizedText } from '../../../src/domain/graph/schema.ts';
import { AddingAccessProvider } from '../../../src/store/adding/access.tsx';
import { answeringEdgesOf } from '../../../src/store/passagesOf.ts';
import { useAppStore } from '../../../src/store/react.tsx';
import { readUrl } from '../../../src/store/view/url/urlFields.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { sampleWithArticles } from '../../helpers/manyArticles.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';
import { sampleGraph } from '../../helpers/sampleGraph.ts';

const questions: Readonly<Record<string, LocalizedText>> = {
  founded: { fr: 'Qui a fondé {object} ?', en: 'Who founded {object}?' },
  'based-in': { fr: 'Qui est basé à {object} ?', en: 'Who is based in {object}?' },
};
const index = buildGraphIndex({
  ...sampleGraph,
  predicates: Object.fromEntries(
    Object.entries(sampleGraph.predicates).map(([id, predicate]) => {
      const question = questions[id];
      return [id, question ? { ...predicate, question } : predicate];
    }),
  ),
});

/** The strip as the page shows it: while it is open. */
function OpenedWelcome() {
  return useAppStore((state) => state.session.welcomeOpen) && <Welcome />;
}

const open = (language: 'fr' | 'en' = 'fr') => {
  const store = renderInStore(<OpenedWelcome />, { index, language });
  return { store, user: userEvent.setup(), show: store.getState().actions.openWelcome };
};

beforeEach(() => localStorage.clear());

describe('the welcome card', () => {
  it('says how to read the graph, with its counts', async () => {
    const { show, user } = open();
    show();
    const strip = await screen.findByRole('region', { name: 'Comment lire ce graphe' });
    expect(strip).toHaveTextContent('Cliquez un nœud ou un trait');
    expect(strip).toHaveTextContent('pour lire la phrase qui le prouve.');
    await user.click(within(strip).getByRole('button', { name: 'Autres questions' }));
    expect(strip).toHaveTextContent('3 articles, 15 nœuds, 13 liens.');
    expect(strip).toHaveTextContent(/forme.*couleur.*épais.*pointillé/);
    await user.keyboard('{Escape}');
    expect(strip).not.toHaveTextContent(/pointillé/);
  });

  it('leads to the articles', async () => {
    const { store, user, show } = open();
    show();
    await user.click(await screen.findByRole('button', { name: 'Les 3 articles' }));
    await user.click(screen.getByRole('button', { name: /^La France souhaite renforcer/ }));
    expect(store.getState().view.reading?.article).toBe('cooperation-europe');
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('lists thousands of articles some at a time, and those without a publisher by their titles', async () => {
    const user = userEvent.setup();
    const store = renderInStore(<OpenedWelcome />, { index: sampleWithArticles(100) });
    store.getState().actions.openWelcome();
    await user.click(await screen.findByRole('button', { name: 'Les 103 articles' }));
    const depeches = () => screen.getAllByRole('button', { name: /^Dépêche numéro \d+$/ });
    const before = depeches().length;
    expect(before).toBeLessThan(61);
    await user.click(screen.getByRole('button', { name: 'Afficher 43 de plus' }));
    expect(depeches()).toHaveLength(100);
  });

  it('tells that articles of one’s own can be added, and leads there; not where nothing can be added', async () => {
    const openAdding = vi.fn();
    const access = { open: openAdding, isOpen: false, prefetch: () => {} };
    const store = renderInStore(
      <AddingAccessProvider value={access}>
        <OpenedWelcome />
      </AddingAccessProvider>,
      { index, language: 'fr' },
    );
    const user = userEvent.setup();
    act(() => store.getState().actions.openWelcome());
    await user.click(await screen.findByRole('button', { name: 'Les 3 articles' }));
    await user.click(screen.getByRole('button', { name: 'Ajouter vos propres articles' }));
    expect(openAdding).toHaveBeenCalledOnce();
    cleanup();
    const other = open();
    act(() => other.show());
    await other.user.click(await screen.findByRole('button', { name: 'Les 3 articles' }));
    expect(screen.queryByRole('button', { name: 'Ajouter vos propres articles' })).toBeNull();
  });

  it('goes with any first act, a filter too, and does not come back with Back', async () => {
    const { store, show } = open();
    show();
    await screen.findByRole('region');
    const before = store.getState().view;
    act(() => store.getState().actions.setFilters({ hiddenTypes: ['event'] }));
    expect(screen.queryByRole('region')).toBeNull();
    act(() => store.getState().actions.replaceView(before, 'replace'));
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('asks questions of the graph, each a link to a view that shows the answer', async () => {
    const { store, user, show } = open();
    show();
    const link = await screen.findByRole('link', { name: /^Qui est basé à Tamanrasset\s\?$/ });
    const view = readUrl(new URL(link.getAttribute('href') ?? '', location.href).search, index);
    expect(view.question).toBe('based-in--tamanrasset');
    expect(answeringEdgesOf({ ...store.getState(), view })).toEqual([
      edgeIdOf('cemoc', 'based-in', 'tamanrasset'),
    ]);
    expect(view.filters.hiddenTypes).not.toContain('place');
    await user.click(link);
    expect(store.getState().view).toEqual(view);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('goes with what is opened or with Escape, and then is no first visit’s any more', async () => {
    const { store, user, show } = open('en');
    show();
    expect(isFirstVisit()).toBe(true);
    const card = await screen.findByRole('region', { name: 'How to read this graph' });
    within(card).getByRole('button', { name: 'Close this guide' }).focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region')).toBeNull();
    expect(isFirstVisit()).toBe(false);
    expect(store.getState().view.selection.kind).toBe('none');
  });
});

describe('what a link could not find', () => {
  it('is named, by its name where there still is one', async () => {
    const store = renderInStore(<MissingNote />);
    store.getState().actions.noteMissing([
      { kind: 'node', id: 'xyz' },
      { kind: 'passage', article: asArticleId('cooperation-europe') },
    ]);
    expect(await screen.findByRole('status')).toHaveTextContent(
      'Ce lien cite le nœud « xyz » et le passage de l’article « La France souhaite renforcer sa coopération sécuritaire avec le Maroc », qui ne sont plus dans le graphe ; le reste est ouvert.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Fermer cet avis' }));
    expect(store.getState().session.missing).toEqual([]);
  });

  it('names the parts that it does not understand, however long they are', async () => {
    const store = renderInStore(<MissingNote />);
    store.getState().actions.noteMissing([
      { kind: 'node', id: 'xyz' },
      { kind: 'part', id: 'years=hier' },
      { kind: 'part', id: `hide=${'x'.repeat(5000)}` },
    ]);
    const note = await screen.findByRole('status');
    expect(note).toHaveTextContent(/le nœud « xyz », qui n’est plus dans le graphe/);
    expect(note).toHaveTextContent(
      /La page ne comprend pas « years=hier » et « hide=x+… » dans ce lien ; le reste est ouvert, et l’adresse reste telle quelle\.$/,
    );
    expect(note.textContent?.length).toBeLessThan(300);
  });

  it('says it of one thing', async () => {
    const store = renderInStore(<MissingNote />);
    store.getState().actions.noteMissing([{ kind: 'edge', id: 'a--b--c' }]);
    expect(await screen.findByRole('status')).toHaveTextContent(
      'Ce lien cite le lien « a--b--c », qui n’est plus dans le graphe ; le reste est ouvert.',
    );
  });
});
