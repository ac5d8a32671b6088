import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { buildGraphIndex } from '../../../src/domain/graphIndex.ts';
import { asArticleId, asNodeId } from '../../../src/domain/ids.ts';
import type { Graph, Language } from '../../../src/domain/schema.ts';
import { ReaderPanel } from '../../../src/panels/reader/ReaderPanel.tsx';
import { createAppStore } from '../../../src/store/appStore.ts';
import { StoreProvider } from '../../../src/store/react.tsx';
import { defaultView, type View } from '../../../src/store/view.ts';
import { LanguageProvider } from '../../../src/ui/language.tsx';
import { edgeIdOf, makeArticle, makeNode, mentionOf, spanOf } from '../../helpers/graphBuilder.ts';
import { sampleGraph, sampleIndex } from '../../helpers/sampleGraph.ts';

function open(view: Partial<View>, { language = 'fr', graph }: { language?: Language; graph?: Graph } = {}) {
  const index = graph ? buildGraphIndex(graph) : sampleIndex;
  const store = createAppStore(index, null, { ...defaultView, ...view });
  const page = render(
    <LanguageProvider value={language}>
      <StoreProvider store={store}>
        <ReaderPanel />
      </StoreProvider>
    </LanguageProvider>,
  );
  return { store, user: userEvent.setup(), ...page };
}

const { article: dgse } = sampleIndex.article(asArticleId('entretien-lerner'));
const { article: kiosque } = sampleIndex.article(asArticleId('cooperation-europe'));
const { article: mali } = sampleIndex.article(asArticleId('algeriens-au-mali'));
const maroc: View['selection'] = { kind: 'nodes', ids: [asNodeId('maroc')] };
const at = (article: typeof dgse, words: string): View['reading'] => ({
  article: article.id,
  passage: spanOf(article, words),
});
const sections = () => [...document.querySelectorAll<HTMLElement>('[data-section]')];
const wordsMarked = (strength: 'strong' | 'soft') =>
  [...document.querySelectorAll(`mark[data-mark=${strength}]`)].map((mark) => mark.textContent);

/** A country inside the words that tell of an event. */
const algeriaInEvent = (): HTMLElement => {
  const link = document.querySelector('[data-mention^=creation-du-cemoc] > a[data-node=algerie]');
  if (!(link instanceof HTMLElement)) throw new Error('The event is told in words that name Algeria.');
  return link;
};

describe('the reader', () => {
  it('shows nothing when no article is open', () => {
    expect(open({}).container).toBeEmptyDOMElement();
  });

  it('is a region named after the article, with its source, date and mentions', () => {
    open({ reading: { article: dgse.id, passage: null } });
    const reader = screen.getByRole('region', { name: dgse.title });
    expect(within(reader).getByRole('heading', { level: 2, name: dgse.title })).toBeVisible();
    expect(reader).toHaveTextContent('3Le36014 nov. 2025');
    expect(within(reader).getByText('11 mentions')).toBeVisible();
    expect(within(reader).getByTitle('Pays : 6')).toBeVisible();
  });

  it('speaks English to English readers', () => {
    open({ reading: { article: dgse.id, passage: null } }, { language: 'en' });
    expect(screen.getByRole('button', { name: 'Close the article' })).toBeVisible();
    expect(
      screen.getByRole('heading', { name: 'Outside the article: other articles of the site' }),
    ).toBeVisible();
  });

  it.each([
    ['dgse', dgse],
    ['kiosque', kiosque],
    ['mali', mali],
  ])('prints every character of the article and adds none (%s)', (_, article) => {
    open({ reading: { article: article.id, passage: null } });
    expect(
      sections()
        .map((section) => section.textContent)
        .join(''),
    ).toBe(article.text);
  });

  it('says of each piece where it stands in the text', () => {
    open({ reading: at(mali, 'Doublé'), selection: maroc });
    const pieces = [...document.querySelectorAll<HTMLElement>('[data-start][data-end]:not([data-section])')];
    expect(pieces.length).toBeGreaterThan(10);
    for (const { dataset, textContent } of pieces) {
      expect(textContent).toBe(mali.text.slice(Number(dataset.start), Number(dataset.end)));
    }
  });

  it('tells teasers and the chrome of the site from the article', () => {
    open({ reading: { article: dgse.id, passage: null } });
    expect(sections().map((section) => section.dataset.section)).toEqual(['title', 'body', 'related']);
    expect(
      screen.getByRole('heading', { name: 'Hors article\u202f: autres articles du site' }),
    ).toBeVisible();
  });

  it('lets each line run in its own direction', () => {
    const article = makeArticle('arabe', null, [
      { kind: 'body', text: 'Le Maroc.' },
      { kind: 'related', text: 'مقالات ذات صلة' },
    ]);
    const nodes = [makeNode('maroc', 'country', 'Maroc', [mentionOf(article, 'Maroc')])];
    open(
      { reading: { article: article.id, passage: null } },
      { graph: { ...sampleGraph, articles: [article], nodes, edges: [] } },
    );
    expect(screen.getByText('مقالات ذات صلة').closest('p')).toHaveAttribute('dir', 'auto');
    expect(screen.getByText('Éditeur non indiqué')).toBeVisible();
    expect(screen.getByText('date inconnue')).toBeVisible();
  });
});

describe('a mention in the article', () => {
  it('is a link that selects its node and reads on at the same place', async () => {
    const { store, user } = open({ reading: { article: dgse.id, passage: null } });
    const link = screen.getByRole('link', { name: 'Nicolas Lerner' });
    expect(link).toHaveAttribute('href', expect.stringContaining('sel=nicolas-lerner'));
    await user.click(link);
    expect(store.getState().view.selection).toEqual({ kind: 'nodes', ids: ['nicolas-lerner'] });
    expect(store.getState().view.reading).toEqual(at(dgse, 'Nicolas Lerner'));
    expect(screen.getByText('Passage 1 sur 1')).toBeVisible();
  });

  it('answers for the innermost of those that nest, then for the next one out', async () => {
    const { store, user } = open({ reading: { article: mali.id, passage: null } });
    const selected = () => {
      const { selection } = store.getState().view;
      return selection.kind === 'nodes' ? selection.ids : [];
    };
    await user.click(algeriaInEvent());
    expect(selected()).toEqual(['algerie']);
    await user.click(algeriaInEvent());
    expect(selected()).toEqual(['creation-du-cemoc']);
    await user.click(algeriaInEvent());
    expect(selected()).toEqual(['algerie']);
  });

  it('keeps the keyboard when the marker moves to it', async () => {
    const { user } = open({ reading: { article: mali.id, passage: null } });
    algeriaInEvent().focus();
    await user.keyboard('{Enter}');
    expect(screen.getByText('Passage 2 sur 4')).toBeVisible();
    expect(algeriaInEvent()).toHaveFocus();
  });

  it('is one stop of the tab key, however often it is cut', () => {
    open({ reading: { article: mali.id, passage: null } });
    const event = [...document.querySelectorAll('a[data-node=creation-du-cemoc]')];
    expect(event.length).toBeGreaterThan(1);
    const stops = event.filter((piece) => piece.getAttribute('tabindex') !== '-1');
    expect(stops).toHaveLength(1);
  });

  it('lights up its node in the graph', async () => {
    const { store, user } = open({ reading: { article: dgse.id, passage: null } });
    await user.hover(screen.getByRole('link', { name: 'DGSE' }));
    expect(store.getState().session.pointed).toEqual({ kind: 'node', id: 'dgse' });
    await user.unhover(screen.getByRole('link', { name: 'DGSE' }));
    expect(store.getState().session.pointed).toBeNull();
  });
});

describe('the passage that is read', () => {
  it('has its proving words under the marker and the rest of the sentence under the soft one', () => {
    open({ reading: at(kiosque, 'renseignements fournis par le Maroc'), selection: edge });
    expect(wordsMarked('strong').join('')).toBe('renseignements fournis par le Maroc');
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent).join('')).toBe(
      "D'après le média niçois, la France s'est servie des renseignements fournis par le Maroc pour neutraliser plusieurs dangers et menaces.",
    );
  });

  it('moves through the passages of the selection, across articles', async () => {
    const { store, user } = open({ reading: at(kiosque, 'Nice Matin rappelle'), selection: maroc });
    expect(screen.getByText('Passage 3 sur 7')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Passage suivant (J ou →)' }));
    expect(store.getState().view.reading?.article).toBe(dgse.id);
    expect(screen.getByRole('heading', { level: 2, name: dgse.title })).toBeVisible();
    screen.getByRole('heading', { level: 2 }).focus();
    await user.keyboard('k');
    expect(screen.getByText('Passage 3 sur 7')).toBeVisible();
    expect(store.getState().view.reading?.article).toBe(kiosque.id);
  });

  it('leads to the first passage from elsewhere in the text', async () => {
    const { user } = open({ reading: { article: dgse.id, passage: null }, selection: maroc });
    expect(screen.getByText('7 passages')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Passage suivant (J ou →)' }));
    expect(screen.getByText('Passage 1 sur 7')).toBeVisible();
  });

  it('is scrolled to when it is out of sight', () => {
    const { store } = open({ reading: at(dgse, 'Nicolas Lerner'), selection: maroc });
    const box = document.querySelector<HTMLElement>('[data-reader-scroller]');
    if (!box) throw new Error('The reader scrolls.');
    const scrollTo = vi.fn();
    box.scrollTo = scrollTo;
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return this === box ? new DOMRect(0, 100, 500, 600) : new DOMRect(0, 1500, 400, 20);
    });
    act(() => store.getState().actions.openArticle(dgse.id, spanOf(dgse, 'le Maroc déjoue un plan')));
    expect(scrollTo).toHaveBeenCalledWith({ top: 1200, behavior: 'instant' });
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('stays where it is when it is in sight', () => {
    const { store } = open({ reading: at(dgse, 'Nicolas Lerner'), selection: maroc });
    const box = document.querySelector<HTMLElement>('[data-reader-scroller]');
    if (!box) throw new Error('The reader scrolls.');
    const scrollTo = vi.fn();
    box.scrollTo = scrollTo;
    act(() => store.getState().actions.openArticle(dgse.id, spanOf(dgse, 'Les services marocains')));
    expect(scrollTo).not.toHaveBeenCalled();
  });

  it('closes with the article', async () => {
    const { store, user } = open({ reading: { article: dgse.id, passage: null } });
    await user.click(screen.getByRole('button', { name: 'Fermer l’article' }));
    expect(store.getState().view.reading).toBeNull();
  });
});

const edge: View['selection'] = {
  kind: 'edge',
  id: edgeIdOf('maroc', 'gives-intelligence-to', 'france'),
  evidence: 0,
};
