import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import type { Language } from '../../../src/domain/basics/languages.ts';
import { defaultFilters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { DetailsPanel } from '../../../src/panels/details/DetailsPanel.tsx';
import { createAppStore } from '../../../src/store/appStore.ts';
import { linksReadOf, placesOf, stepPassage } from '../../../src/store/passagesOf.ts';
import { StoreProvider } from '../../../src/store/react.tsx';
import type { NodeTab } from '../../../src/store/session/session.ts';
import { defaultView, type View } from '../../../src/store/view/view.ts';
import { mainPart } from '../../../src/ui/keyElements.ts';
import { LanguageProvider } from '../../../src/ui/language.tsx';
import { edgeIdOf, spanOf } from '../../helpers/graphBuilder.ts';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

function open(
  view: Partial<View>,
  language: Language = 'fr',
  tab: NodeTab = 'passages',
  index = sampleIndex,
) {
  const store = createAppStore(index, null, { ...defaultView, ...view });
  store.getState().actions.setNodeTab(tab);
  const page = render(
    <LanguageProvider value={language}>
      <StoreProvider store={store}>
        <main ref={mainPart.ref} tabIndex={-1}>
          <DetailsPanel />
        </main>
      </StoreProvider>
    </LanguageProvider>,
  );
  return { store, user: userEvent.setup(), ...page };
}

const node = (id: string): View['selection'] => ({ kind: 'nodes', ids: [asNodeId(id)] });
const edge = (source: string, predicate: string, target: string, evidence = 0): View['selection'] => ({
  kind: 'edge',
  id: edgeIdOf(source, predicate, target),
  evidence,
});
const located = edge('services-marocains', 'located', 'localisation-abaaoud');
const kiosque = sampleIndex.article(asArticleId('cooperation-europe')).article;

describe('the details of a node', () => {
  it('shows nothing when nothing is selected', () => {
    expect(open({}).container.querySelector('main')).toBeEmptyDOMElement();
  });

  it('gives the keyboard to the page when it closes and what had opened it has gone', async () => {
    const { store, user } = open({ selection: node('maroc') });
    await user.tab();
    expect(screen.getByRole('region', { name: 'Maroc' })).toContainElement(
      document.activeElement as HTMLElement,
    );
    act(() => store.getState().actions.clearSelection());
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('is a region named after the node, with the name in the other language below', () => {
    open({ selection: node('maroc') });
    const panel = screen.getByRole('region', { name: 'Maroc' });
    expect(within(panel).getByRole('heading', { level: 2, name: 'Maroc' })).toBeVisible();
    expect(within(panel).getByText('Morocco')).toHaveAttribute('lang', 'en');
    expect(within(panel).getByText('Pays')).toBeVisible();
  });

  it('speaks English to English readers', () => {
    open({ selection: node('maroc') }, 'en', 'profile');
    const panel = screen.getByRole('region', { name: 'Morocco' });
    expect(panel).toHaveTextContent('Also written Maroc 5 times, marocains 2 times');
    expect(within(panel).getByRole('button', { name: 'Close the panel' })).toBeVisible();
  });

  it('tells a link that is only proposed from the verified ones, to the eye and aloud', () => {
    const pencilled = edgeIdOf('france', 'cooperates-with', 'maroc');
    const graph = {
      ...sampleIndex.graph,
      edges: sampleIndex.graph.edges.map((one) =>
        one.id === pencilled ? { ...one, origin: 'proposed' as const } : one,
      ),
    };
    const lookOf = (index: typeof sampleIndex) => {
      const { unmount } = open({ selection: node('maroc') }, 'fr', 'links', index);
      const partner = screen.getByRole('button', { name: /^France(?:, au crayon)? · .*coopère/ });
      const look = { name: partner.getAttribute('aria-label'), row: partner.closest('li')?.innerHTML };
      unmount();
      return look;
    };
    const [inInk, inPencil] = [lookOf(sampleIndex), lookOf(buildGraphIndex(graph))];
    expect(inInk.name).not.toContain('au crayon');
    expect(inPencil.name).toMatch(/^France, au crayon · /);
    expect(inPencil.row?.replaceAll(', au crayon', '')).not.toBe(inInk.row);
  });

  it.each([
    ['fr', 'L’année est dans les deux articles.'],
    ['en', 'The year is in both articles.'],
  ] as const)('says how the date of an event is known in the reader’s language (%s)', (language, note) => {
    open({ selection: node('localisation-abaaoud') }, language, 'profile');
    expect(screen.getByText(note)).toBeVisible();
  });

  it('counts how the texts write the name, its passages, articles and links', () => {
    open({ selection: node('maroc') }, 'fr', 'profile');
    const panel = screen.getByRole('region', { name: 'Maroc' });
    expect(panel).toHaveTextContent('Écrit aussi marocains 2 fois');
    expect(panel).toHaveTextContent('7 passages dans 2 articles, 2020–2025 · 4 liens');
  });

  it('counts the links that filters hide, and shows them greyed among the others', () => {
    open(
      { selection: node('maroc'), filters: { ...defaultFilters, hiddenFamilies: ['statement'] } },
      'fr',
      'links',
    );
    const panel = screen.getByRole('region', { name: 'Maroc' });
    expect(panel).toHaveTextContent('4 liens, dont 1 masqué');
    expect(screen.getByTitle('Masqués par les filtres')).toBeVisible();
    expect(within(panel).getByRole('button', { name: /^Nicolas Lerner/ })).toHaveClass('text-ink-3');
    expect(within(panel).getByRole('button', { name: /Le Maroc fournit du renseignement/ })).not.toHaveClass(
      'text-ink-3',
    );
  });

  it('does not lay on the filters what isolation or hiding by hand leaves out', () => {
    open({ selection: node('maroc'), hidden: [asNodeId('france')] });
    const panel = screen.getByRole('region', { name: 'Maroc' });
    expect(panel).toHaveTextContent(/dont \d masqués?/);
    expect(screen.getByTitle('Masqués dans cette vue')).toBeVisible();
  });

  it('says when an event happened, and in which countries', () => {
    open({ selection: node('creation-du-cemoc') }, 'fr', 'profile');
    const panel = screen.getByRole('region', { name: 'Création du Cémoc' });
    expect(within(panel).getAllByText(/avril 2010/)).toHaveLength(2);
    expect(within(panel).getByRole('link', { name: 'Algérie' })).toBeVisible();
  });

  it('gives each relation a row with its partners, and opens the words of one in its place', async () => {
    const { store, user } = open({ selection: node('maroc') }, 'fr', 'links');
    const chip = screen.getByRole('button', { name: /Le Maroc fournit du renseignement à la France/ });
    expect(chip).toHaveTextContent('France');
    await user.click(chip);
    expect(chip).toHaveAttribute('aria-expanded', 'true');
    const { kind, id, evidence } = edge('maroc', 'gives-intelligence-to', 'france') as Extract<
      View['selection'],
      { kind: 'edge' }
    >;
    expect(store.getState().view.selection).toEqual({ ...node('maroc'), link: { id, evidence } });
    expect(document.querySelector('[data-evidence] mark')).toHaveTextContent('renseignements');
    expect(screen.getByRole('heading', { level: 2, name: 'Maroc' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ouvrir le lien' }));
    expect(store.getState().view.selection).toEqual({ kind, id, evidence });
  });

  it('folds the seventh partner of a relation and those after it, and says how many links they are', async () => {
    const { graph } = sampleIndex;
    const own = graph.edges.find(({ source }) => source === 'maroc');
    if (own === undefined) throw new Error('Nothing leads from Morocco.');
    const partners = graph.nodes.filter(({ id }) => id !== 'maroc').slice(0, 9);
    const edges = partners.map(({ id }) => ({
      ...own,
      id: edgeIdOf('maroc', own.predicate, id),
      target: id,
    }));
    const { user } = open(
      { selection: node('maroc'), filters: { ...defaultFilters, hiddenTypes: [] } },
      'en',
      'links',
      buildGraphIndex({ ...graph, edges }),
    );
    await user.click(screen.getByRole('button', { name: '+ 3 more links' }));
    expect(screen.queryByRole('button', { name: /more links/ })).not.toBeInTheDocument();
  });

  it('gives each partner a row with its relations, on request, and leaves out a family', async () => {
    const { user } = open({ selection: node('maroc') }, 'fr', 'links');
    await user.click(screen.getByRole('radio', { name: 'Par partenaire' }));
    const row = screen.getByText('France', { selector: 'span' }).closest('li');
    if (!row) throw new Error('France has a row.');
    expect(within(row).getAllByRole('button')).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: /^Coopération/ }));
    expect(screen.queryByText('France', { selector: 'span' })).toBeNull();
  });

  it('shows source text at once, the passage that proves most before the rest of its article', () => {
    const { store } = open({ selection: node('maroc') });
    expect(screen.getByRole('tab', { name: /Passages/ })).toHaveAttribute('aria-selected', 'true');
    const [first] = screen.getAllByRole('listitem').filter((item) => item.matches('[aria-current]'));
    expect(first?.querySelector('blockquote')).toBeVisible();
    expect(linksReadOf(store.getState()).length).toBeGreaterThan(0);
  });

  it('brings a link forward from the passage that proves it, without leaving the node', async () => {
    const { store, user } = open({ selection: node('maroc') });
    const [chip] = screen.getAllByRole('button', { name: /Le Maroc fournit du renseignement à la France/ });
    if (!chip) throw new Error('A passage proves it.');
    await user.click(chip);
    expect(chip).toHaveAttribute('aria-pressed', 'true');
    expect(store.getState().view.selection).toMatchObject(node('maroc'));
    await user.click(chip);
    expect(store.getState().view.selection).toEqual(node('maroc'));
  });

  it('keeps what the filters leave out folded, and opens it in its place', async () => {
    const { user } = open({
      selection: node('maroc'),
      filters: { ...defaultFilters, years: { from: 2025, to: 2025 } },
    });
    const before = document.querySelectorAll('blockquote').length;
    expect(before).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: /passages? hors de vos filtres/ }));
    expect(document.querySelectorAll('blockquote').length).toBeGreaterThan(before);
  });

  it('unfolds the first of them where no other words would stand', () => {
    open({
      selection: node('maroc'),
      filters: { ...defaultFilters, years: { from: 1999, to: 1999 } },
    });
    expect(document.querySelectorAll('blockquote').length).toBeGreaterThan(0);
    for (const { textContent } of screen.queryAllByRole('button', { name: /hors de vos filtres/ }))
      expect(textContent).not.toContain('autre');
  });

  it('keeps the words that a shown link rests on, whatever year their article is of', () => {
    open({
      selection: node('services-marocains'),
      filters: { ...defaultFilters, years: { from: 2015, to: 2015 } },
    });
    expect(document.querySelectorAll('blockquote').length).toBeGreaterThan(0);
  });

  it('lists only the passages that prove a link, on request', async () => {
    const { store, user } = open({ selection: node('maroc') });
    const all = document.querySelectorAll('blockquote').length;
    await user.click(screen.getByRole('radio', { name: /Qui prouvent un lien/ }));
    expect(document.querySelectorAll('blockquote').length).toBeLessThan(all);
    expect(placesOf(store.getState())).toHaveLength(document.querySelectorAll('blockquote').length);
  });

  it('shows the passages by article in order of date, the mentions marked', () => {
    open({ selection: node('services-marocains') });
    const sources = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
    expect(sources.slice(-2)).toEqual([
      '2Kiosque360 10 nov. 20201 passage1',
      '3Le360 14 nov. 20251 passage1',
    ]);
    const marks = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['renseignements marocains', 'services marocains']);
  });

  it('marks a teaser as outside the article', () => {
    open({ selection: node('daech') });
    expect(screen.getByText('Hors article')).toBeVisible();
  });

  it('opens the reader at a passage', async () => {
    const { store, user } = open({ selection: node('nice-matin') });
    await user.click(screen.getByRole('button', { name: 'Lire dans l’article' }));
    const sentence = spanOf(kiosque, 'Nice Matin rappelle');
    expect(store.getState().view.reading?.passage?.start).toBe(sentence.start);
  });

  it('steps through the passages by button, and stays at either end', async () => {
    const { user } = open({ selection: node('maroc') });
    expect(screen.getByText('1 sur 7')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Passage précédent (K)' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Passage suivant (J)' }));
    expect(screen.getByText('2 sur 7')).toBeVisible();
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('makes a passage the current one where it is clicked', async () => {
    const { user } = open({ selection: node('maroc') });
    const third = document.querySelectorAll('blockquote')[2];
    if (!third) throw new Error('There are seven.');
    await user.click(third);
    expect(screen.getByText('3 sur 7')).toBeVisible();
    expect(third.closest('li')).toHaveAttribute('aria-current', 'true');
  });

  it('says that filters hide the node, and shows it on request', async () => {
    const { store, user } = open({ selection: node('nice-matin') });
    expect(screen.getByText('Masqué par les filtres.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Afficher le nœud' }));
    expect(store.getState().view.filters.hiddenTypes).toEqual(['place']);
    expect(screen.queryByText('Masqué par les filtres.')).toBeNull();
  });

  it('copies the link to this very view and says so', async () => {
    const { store, user } = open({ selection: node('maroc') });
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.click(screen.getByRole('button', { name: 'Copier le lien' }));
    expect(writeText).toHaveBeenCalledWith(`${location.origin}/?sel=maroc`);
    expect(store.getState().session.notice).toBe('Lien copié.');
  });

  it('says what to do when the browser does not let it copy', async () => {
    const { store, user } = open({ selection: node('maroc') });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copier le lien' }));
    expect(store.getState().session.notice).toContain('Copiez l’adresse de la page.');
  });

  it('closes', async () => {
    const { store, user } = open({ selection: node('maroc') });
    await user.click(screen.getByRole('button', { name: 'Fermer le panneau' }));
    expect(store.getState().view.selection.kind).toBe('none');
  });
});

describe('the details of an edge', () => {
  it('states the claim as a sentence whose ends lead to their nodes', async () => {
    const { store, user } = open({ selection: edge('maroc', 'gives-intelligence-to', 'france') });
    const heading = screen.getByRole('heading', { level: 2 });
    expect(heading).toHaveTextContent('Le Maroc fournit du renseignement à la France');
    await user.click(within(heading).getByRole('link', { name: 'la France' }));
    expect(store.getState().view.selection).toEqual(node('france'));
  });

  it('sums up who attests it, when and how surely', () => {
    open({ selection: located });
    const panel = screen.getByRole('region');
    expect(panel).toHaveTextContent('Attesté par2 articles, 2 passages');
    expect(panel).toHaveTextContent('Période2015');
    expect(panel).toHaveTextContent('1 affirmé1 attribué');
  });

  it('lists the evidence in order of date with its words, attribution and date', () => {
    open({ selection: located });
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Kiosque360 10 nov. 2020, § 3');
    expect(first).toHaveTextContent(
      'Selon Nice-Matin, cité par Al Ahdath Al Maghribia, repris par Kiosque360',
    );
    expect(first).toHaveTextContent('En 2015');
    expect(first?.querySelector('mark')).toHaveTextContent(
      'les renseignements marocains avaient réussi, en 2015, à localiser',
    );
    expect(second).toHaveTextContent('Affirmé par l’article lui-même');
    expect(second).toHaveTextContent('Vers novembre 2015');
  });

  it.each([
    ['fr', 'Donnée à la fin du texte.', 'Au lendemain des attaques.'],
    ['en', 'Given at the end of the text.', 'The day after the attacks.'],
  ] as const)('says how dates are known in the reader’s language (%s)', (language, ofArticle, ofPassage) => {
    open({ selection: located }, language);
    const second = screen.getAllByRole('listitem')[1];
    if (!second) throw new Error('Two passages attest the link.');
    expect(within(second).getByText(ofPassage)).toBeVisible();
    expect(within(second).getByTitle(ofArticle)).toBeVisible();
  });

  it('outlines the evidence that is being read and opens the reader at it', async () => {
    const { store, user } = open({ selection: located });
    expect(screen.getAllByRole('listitem')[1]).toHaveAttribute('aria-current', 'true');
    const [readFirst] = screen.getAllByRole('button', { name: 'Lire dans l’article' });
    if (readFirst) await user.click(readFirst);
    const { selection, reading } = store.getState().view;
    expect(selection).toMatchObject({ kind: 'edge', evidence: 1 });
    expect(reading).toEqual({
      article: kiosque.id,
      passage: spanOf(kiosque, 'les renseignements marocains avaient réussi, en 2015, à localiser'),
    });
    expect(screen.getAllByRole('listitem')[0]).toHaveAttribute('aria-current', 'true');
  });

  it('opens at its heading, and scrolls only to a passage further down', () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    const atFirst = open({ selection: edge('services-marocains', 'located', 'localisation-abaaoud', 1) });
    expect(screen.getAllByRole('listitem')[0]).toHaveAttribute('aria-current', 'true');
    expect(scroll).not.toHaveBeenCalled();
    act(() => void stepPassage(atFirst.store.getState(), 1));
    expect(scroll.mock.contexts).toEqual([screen.getAllByRole('listitem')[1]]);
    atFirst.unmount();
    scroll.mockClear();
    open({ selection: located });
    expect(scroll.mock.contexts).toEqual([screen.getAllByRole('listitem')[1]]);
    scroll.mockRestore();
  });

  it('begins at the heading of the link that follows another', () => {
    const { store } = open({ selection: located });
    const panel = screen.getByRole('region');
    const toTop = vi.spyOn(panel, 'scrollTo');
    panel.scrollTop = 120;
    fireEvent.scroll(panel);
    act(() => store.getState().actions.selectEdge(edgeIdOf('maroc', 'gives-intelligence-to', 'france')));
    expect(toTop).toHaveBeenCalledWith(expect.objectContaining({ top: 0 }));
  });

  it('opens the reader from anywhere on the evidence', async () => {
    const { store, user } = open({ selection: located });
    await user.click(screen.getByText('Affirmé par l’article lui-même'));
    expect(store.getState().view.reading?.article).toBe('entretien-lerner');
  });

  it('counts the evidence that filters hide', () => {
    open({ selection: located, filters: { ...defaultFilters, hiddenArticles: [kiosque.id] } });
    expect(screen.getByText('1 masqué par les filtres')).toBeVisible();
    expect(screen.getByRole('region')).toHaveTextContent('Attesté par1 article, 1 passage');
  });

  it('says that filters hide all of it, and shows it again on request', async () => {
    const { user } = open({
      selection: located,
      filters: { ...defaultFilters, hiddenFamilies: ['opposition'] },
    });
    expect(document.querySelectorAll('ol > li')).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Afficher le lien' }));
    expect(screen.queryByText(/Les filtres masquent/)).toBeNull();
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Kiosque360');
  });

  it('lists the other links between the two', async () => {
    const { store, user } = open({ selection: edge('maroc', 'gives-intelligence-to', 'france') });
    expect(screen.getByRole('heading', { name: 'Autres liens entre eux' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /La France coopère avec le Maroc/ }));
    expect(store.getState().view.selection).toEqual(edge('france', 'cooperates-with', 'maroc'));
  });
});

describe('the keyboard', () => {
  it('comes to the heading of what it opened, and goes back when the panel closes', async () => {
    const { store, user } = open({});
    const opener = document.body.appendChild(document.createElement('input'));
    await user.tab();
    expect(opener).toHaveFocus();
    act(() => store.getState().actions.selectNode(asNodeId('maroc')));
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    act(() => store.getState().actions.clearSelection());
    expect(opener).toHaveFocus();
    opener.remove();
  });

  it('stays in the panel when a row leads to another subject', async () => {
    const { user } = open({ selection: node('maroc') }, 'fr', 'profile');
    screen.getByRole('button', { name: /^Nicolas Lerner/ }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 2, name: 'Nicolas Lerner' })).toHaveFocus();
  });
});

describe('a link that hundreds of passages prove', () => {
  const [item] = sampleIndex.edge(edgeIdOf('services-marocains', 'located', 'localisation-abaaoud')).evidence;
  if (item === undefined) throw new Error('The sample has no such link.');
  const id = edgeIdOf('services-marocains', 'located', 'localisation-abaaoud');
  const index = buildGraphIndex({
    ...sampleIndex.graph,
    edges: sampleIndex.graph.edges.map((one) =>
      one.id === id ? { ...one, evidence: Array.from({ length: 180 }, () => ({ ...item })) } : one,
    ),
  });
  const drawn = () =>
    [...document.querySelectorAll<HTMLElement>('[data-evidence]')].map((one) => Number(one.dataset.evidence));
  const openAt = (evidence: number) =>
    render(
      <LanguageProvider value="fr">
        <StoreProvider
          store={createAppStore(index, null, { ...defaultView, selection: { kind: 'edge', id, evidence } })}
        >
          <DetailsPanel />
        </StoreProvider>
      </LanguageProvider>,
    );

  it('draws some tens of them, and the next where they are asked for', () => {
    openAt(0);
    expect(drawn()).toHaveLength(50);
    fireEvent.click(screen.getByText(/^Afficher la suite.*130/));
    expect(drawn()).toHaveLength(100);
  });

  it('opens at the one that the address names, with those before it at hand', () => {
    openAt(120);
    expect([drawn()[0], drawn().at(-1)]).toEqual([100, 149]);
    expect(document.querySelector('[aria-current]')).toHaveAttribute('data-evidence', '120');
    fireEvent.click(screen.getByText('Afficher les passages précédents'));
    expect(drawn()[0]).toBe(50);
  });
});
