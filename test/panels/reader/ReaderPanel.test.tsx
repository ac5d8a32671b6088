import { act, createEvent, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import type { Language } from '../../../src/domain/basics/languages.ts';
import { defaultFilters } from '../../../src/domain/filter/filter.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import type { Graph } from '../../../src/domain/graph/schema.ts';
import { ReaderPanel } from '../../../src/panels/reader/ReaderPanel.tsx';
import { createAppStore } from '../../../src/store/appStore.ts';
import { StoreProvider } from '../../../src/store/react.tsx';
import { defaultView, type View } from '../../../src/store/view/view.ts';
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
    expect(reader).toHaveTextContent('3Le360 14 nov. 2025');
    expect(within(reader).getByText('11 mentions')).toBeVisible();
    expect(within(reader).getByTitle('Pays : 6')).toBeVisible();
  });

  it('says how the date is known in the reader’s language', () => {
    const reading = { article: dgse.id, passage: null };
    const { unmount } = open({ reading });
    expect(screen.getByTitle('Donnée à la fin du texte.')).toHaveTextContent('14 nov. 2025');
    unmount();
    open({ reading }, { language: 'en' });
    expect(screen.getByTitle('Given at the end of the text.')).toBeVisible();
  });

  it('speaks English to English readers', () => {
    open({ reading: { article: dgse.id, passage: null } }, { language: 'en' });
    expect(screen.getByRole('button', { name: 'Close the article' })).toBeVisible();
    expect(
      screen.getByRole('heading', { name: 'Outside the article: other articles on the site' }),
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

  it('lets every line run in the direction of its language, whatever word it begins with', () => {
    const article = makeArticle('arabe', null, [
      { kind: 'body', text: 'القاعدة menace le Maroc.' },
      { kind: 'related', text: 'مقالات ذات صلة' },
    ]);
    const nodes = [makeNode('maroc', 'country', 'Maroc', [mentionOf(article, 'Maroc')])];
    open(
      { reading: { article: article.id, passage: null } },
      { graph: { ...sampleGraph, articles: [article], nodes, edges: [] } },
    );
    expect(screen.getByText('مقالات ذات صلة').closest('[dir]')).toHaveAttribute('dir', 'ltr');
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
    expect(screen.getByText('Passage 1 sur 4')).toBeVisible();
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

describe('the card of a mention', () => {
  const card = () => document.querySelector<HTMLElement>('[data-mention-card]');

  it('comes when the pointer rests on the mention, and goes with it', async () => {
    const { user } = open({ reading: { article: dgse.id, passage: null } });
    await user.hover(screen.getByRole('link', { name: 'DGSE' }));
    expect(card()).toBeNull();
    await vi.waitFor(() => expect(card()).toHaveTextContent(/^serviceDGSE1 passage, 1 article, 1 lien/));
    expect(card()).toHaveTextContent('Nicolas Lerner, directeur de la DGSE');
    await user.unhover(screen.getByRole('link', { name: 'DGSE' }));
    await vi.waitFor(() => expect(card()).toBeNull());
  });

  it('goes, or does not come, once a button is pressed: words may be selected from there on', async () => {
    const { user } = open({ reading: { article: dgse.id, passage: null } });
    const mention = screen.getByRole('link', { name: 'DGSE' });
    await user.hover(mention);
    await vi.waitFor(() => expect(card()).not.toBeNull());
    fireEvent.pointerDown(mention, { pointerType: 'mouse', buttons: 1 });
    expect(card()).toBeNull();
    await user.unhover(mention);
    await user.hover(mention);
    fireEvent.pointerDown(mention, { pointerType: 'mouse', buttons: 1 });
    await new Promise((done) => setTimeout(done, 400));
    expect(card()).toBeNull();
  });

  it('stays while the pointer goes over to it', async () => {
    const { user } = open({ reading: { article: dgse.id, passage: null } });
    await user.hover(screen.getByRole('link', { name: 'DGSE' }));
    await vi.waitFor(() => expect(card()).not.toBeNull());
    await user.hover(card() as HTMLElement);
    await new Promise((done) => setTimeout(done, 200));
    expect(card()).not.toBeNull();
  });

  it('comes for the keyboard too, and Escape puts it away before it closes anything', async () => {
    const { store, user } = open({ reading: { article: dgse.id, passage: null } });
    // jsdom does not make focus visible when it is moved by the tab key.
    const { matches } = Element.prototype;
    vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
      return matches.call(this, selector === ':focus-visible' ? ':focus' : selector);
    });
    await user.tab();
    while (document.activeElement?.textContent !== 'Nicolas Lerner') await user.tab();
    expect(store.getState().session.pointed).toEqual({ kind: 'node', id: 'nicolas-lerner' });
    await vi.waitFor(() => expect(card()).toHaveTextContent('Nicolas Lerner'));
    const pressed = createEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    fireEvent(document.activeElement as Element, pressed);
    expect(pressed.defaultPrevented).toBe(true);
    expect(card()).toBeNull();
    vi.restoreAllMocks();
  });

  it('is told to a screen reader as a description of the link', () => {
    open({ reading: { article: mali.id, passage: null } });
    expect(algeriaInEvent()).toHaveAttribute(
      'aria-description',
      'Algérie, pays\u202f; Création du Cémoc, événement',
    );
  });
});

describe('what the filters hide in the article', () => {
  const teasersOff = { ...defaultFilters, teasers: false };

  it('is shown dimmed, with the reason and the way out', async () => {
    const foiled = edgeIdOf('maroc', 'foiled', 'daech');
    const { store, user } = open({
      reading: at(dgse, 'le Maroc déjoue un plan de Daech'),
      selection: { kind: 'edge', id: foiled, evidence: 0 },
      filters: teasersOff,
    });
    expect(screen.getByRole('status')).toHaveTextContent(/^Les filtres masquent ce passage : hors article\./);
    const dimmed = [...document.querySelectorAll('mark[data-hidden]')];
    expect(dimmed.map((mark) => mark.textContent).join('')).toBe(
      'Lutte antiterroriste : le Maroc déjoue un plan de Daech au Sahel',
    );
    expect(dimmed[0]).toHaveAttribute('title', 'hors article');
    await user.click(screen.getByRole('button', { name: 'Afficher' }));
    expect(store.getState().view.filters).toEqual(defaultFilters);
    expect(screen.queryByRole('status')).toBeNull();
    expect(document.querySelector('mark[data-hidden]')).toBeNull();
  });

  it('is marked also when another passage is read', () => {
    open({ reading: at(dgse, 'Nicolas Lerner'), selection: maroc, filters: teasersOff });
    expect(screen.getByRole('status')).toHaveTextContent('Les filtres masquent 1 passage de cet article');
    expect(document.querySelector('mark[data-current]')).not.toHaveAttribute('data-hidden');
    expect(document.querySelector('mark[data-hidden]')).toHaveTextContent('Lutte antiterroriste');
  });
});

describe('the passage that is read', () => {
  it('is announced where it begins and ends, and its proving words too, in words that are no text', () => {
    open({ reading: at(kiosque, 'renseignements fournis par le Maroc'), selection: edge });
    const marks = [...document.querySelectorAll<HTMLElement>('mark[data-current]')];
    expect(marks.map(({ dataset }) => [dataset.mark, dataset.begins, dataset.ends])).toEqual([
      ['soft', '[début du passage cité] ', undefined],
      ['strong', '[mots probants] ', ' [fin des mots probants]'],
      ['soft', undefined, ' [fin du passage cité]'],
    ]);
  });

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
    await user.click(screen.getByRole('button', { name: 'Passage suivant (J)' }));
    expect(store.getState().view.reading?.article).toBe(dgse.id);
    expect(screen.getByRole('heading', { level: 2, name: dgse.title })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Passage précédent (K)' }));
    expect(screen.getByText('Passage 3 sur 7')).toBeVisible();
    expect(store.getState().view.reading?.article).toBe(kiosque.id);
  });

  it('leads to the first passage from elsewhere in the text', async () => {
    const { user } = open({ reading: { article: dgse.id, passage: null }, selection: maroc });
    expect(screen.getByText('7 passages')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Passage suivant (J)' }));
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

describe('the text of the article', () => {
  it('is copied to the character, whatever stands between the lines on the page', () => {
    open({ reading: { article: dgse.id, passage: null } });
    const [title, body, related] = sections();
    const selection = document.getSelection();
    const copied = (from: Node, start: number, to: Node, end: number): string => {
      selection?.setBaseAndExtent(from, start, to, end);
      const setData = vi.fn();
      fireEvent.copy(screen.getByRole('article'), { clipboardData: { setData } });
      return setData.mock.calls[0]?.[1];
    };
    if (!title || !body || !related) throw new Error('The article has three sections.');
    const first = screen.getByRole('link', { name: 'Nicolas Lerner' }).firstChild as Text;
    expect(copied(first, 3, first, 8)).toBe('olas ');
    expect(copied(first, 8, related, related.childNodes.length)).toBe(
      dgse.text.slice(dgse.text.indexOf('Lerner')),
    );
    expect(copied(title, 0, body, 0)).toBe(dgse.text.slice(0, dgse.text.indexOf('Nicolas')));
  });
});

describe('the gutter', () => {
  const gutter = () => {
    const found = document.querySelector<HTMLElement>('[data-reader-gutter]');
    if (!found) throw new Error('The reader has a gutter.');
    vi.spyOn(found, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 100, 14, 400));
    return found;
  };

  it('scrolls to where it is pressed and follows while it is dragged', () => {
    open({ reading: { article: kiosque.id, passage: null } });
    const box = document.querySelector<HTMLElement>('[data-reader-scroller]');
    if (!box) throw new Error('The reader scrolls.');
    const scrollTo = vi.fn();
    box.scrollTo = scrollTo;
    Object.defineProperties(box, { scrollHeight: { value: 2000 }, clientHeight: { value: 500 } });
    fireEvent(gutter(), new MouseEvent('pointerdown', { bubbles: true, clientY: 300, button: 0 }));
    expect(scrollTo).toHaveBeenLastCalledWith({ top: 750, behavior: 'instant' });
    fireEvent(gutter(), new MouseEvent('pointermove', { bubbles: true, clientY: 400, buttons: 1 }));
    expect(scrollTo).toHaveBeenLastCalledWith({ top: 1250, behavior: 'instant' });
    fireEvent(gutter(), new MouseEvent('pointermove', { bubbles: true, clientY: 100 }));
    expect(scrollTo).toHaveBeenCalledTimes(2);
    vi.restoreAllMocks();
  });

  it('says what the tick under the pointer stands for', () => {
    open({ reading: { article: kiosque.id, passage: null } });
    const found = gutter();
    fireEvent(found, new MouseEvent('pointermove', { bubbles: true, clientY: 100 }));
    expect(found.title).toMatch(/^.+, (pays|service|groupe|événement|organisation)$/);
    fireEvent(found, new MouseEvent('pointermove', { bubbles: true, clientY: 480 }));
    expect(found.title).toBe('');
    vi.restoreAllMocks();
  });
});

describe('the words in sight', () => {
  it('are told to the graph while the article is open', async () => {
    let say: (entries: { target: Element; isIntersecting: boolean }[]) => void = () => {};
    const observed: Element[] = [];
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: typeof say) {
          say = callback;
        }
        observe = (element: Element) => observed.push(element);
        disconnect = () => {};
      },
    );
    const { store, unmount } = open({ reading: { article: dgse.id, passage: null } });
    const onScreen = () => store.getState().session.onScreen;
    expect(onScreen()).toBeNull();
    const lerner = observed.filter((element) => element.textContent === 'Nicolas Lerner');
    say(observed.map((target) => ({ target, isIntersecting: lerner.includes(target) })));
    await vi.waitFor(() => expect([...(onScreen()?.nodes ?? [])]).toEqual(['nicolas-lerner']));
    expect(onScreen()?.edges.has(edgeIdOf('nicolas-lerner', 'leads', 'dgse'))).toBe(true);
    unmount();
    expect(onScreen()).toBeNull();
    vi.unstubAllGlobals();
  });
});

const edge: View['selection'] = {
  kind: 'edge',
  id: edgeIdOf('maroc', 'gives-intelligence-to', 'france'),
  evidence: 0,
};
