import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ArticleFacts, ArticleReading } from '../../../src/domain/graph/incoming.ts';
import { AddDialog } from '../../../src/panels/add/AddDialog.tsx';
import { AddingProvider } from '../../../src/store/adding/addingReact.tsx';
import { createAddingStore } from '../../../src/store/adding/addingStore.ts';
import { mainPart } from '../../../src/ui/keyElements.ts';
import { LanguageProvider } from '../../../src/ui/language.tsx';

const text = 'Titre\n\nPremier paragraphe.\n\nSecond paragraphe.';
const paragraphs = [
  { start: 0, end: 5 },
  { start: 7, end: 26 },
  { start: 28, end: 46 },
];

const readingOf = (facts: ArticleFacts, from: number): ArticleReading => ({
  frame: {
    title: facts.title ?? 'Titre',
    publisher: facts.publisher ?? null,
    author: null,
    url: null,
    language: 'fr',
    published: facts.published ?? { edtf: null, basis: 'unknown' },
    sections: facts.sections ?? [
      { start: 0, end: 5, kind: 'title' },
      { start: 7, end: 46, kind: 'body' },
    ],
    paragraphs,
    words: 5,
  },
  notes: [],
  sketch: { words: 5, smallest: [from] },
});

function show(language: 'fr' | 'en' = 'fr') {
  const read: ArticleFacts[] = [];
  const create = vi.fn(async () => {});
  const propose = vi.fn(async () => ({ edits: [], problems: [] }));
  const store = createAddingStore({
    now: () => 0,
    reader: {
      readFile: async ({ name }, onItem) =>
        onItem(
          name === 'scan.pdf'
            ? {
                kind: 'fault',
                name,
                fault: {
                  rule: 'x',
                  canPaste: true,
                  message: { fr: 'Pages en image.', en: 'Pages are pictures.' },
                },
              }
            : { kind: 'article', name, text, facts: {}, notes: [] },
        ),
      readArticle: async ({ facts }, onReading) => {
        read.push(facts);
        onReading(readingOf(facts, store.getState().rows.length * 1000 + read.length));
        return { names: 2, relations: 1 };
      },
      proposeArticles: propose,
      sketchTexts: async () => [],
    },
    corpora: {
      current: () => null,
      articles: () => [],
      create,
      edit: async (_, change) => change(new Map()),
      noteComing: async () => {},
    },
  });
  const onClose = vi.fn();
  const onDone = vi.fn();
  const { unmount } = render(
    <LanguageProvider value={language}>
      <AddingProvider value={store}>
        <AddDialog
          current={null}
          dropped={null}
          onTaken={() => {}}
          onClose={onClose}
          onDone={onDone}
          onOpenElsewhere={() => {}}
        />
      </AddingProvider>
    </LanguageProvider>,
  );
  const addFiles = (...names: readonly string[]) =>
    store
      .getState()
      .actions.addFiles(names.map((name) => ({ name, size: 1, bytes: async () => new Uint8Array() })));
  return { user: userEvent.setup(), store, read, create, onClose, onDone, addFiles, unmount, propose };
}

const lines = () => within(screen.getByRole('list', { name: 'Articles reçus' })).getAllByRole('listitem');

const patience = { timeout: 20_000 };

describe('« Ajouter des articles »', () => {
  it('shows what was understood of each file, and why one gives no article', async () => {
    const { addFiles } = show();
    addFiles('gao.docx', 'scan.pdf');
    expect(await screen.findByText('2 noms, 1 lien proposé')).toBeVisible();
    expect(screen.getByText('Pages en image.')).toBeVisible();
    expect(screen.getByText('2 reçus, 1 lu, 1 à régler')).toBeVisible();
    expect(screen.getByRole('button', { name: /^Ajouter 1 article/ })).toBeEnabled();
    // What is open takes nothing in; it may be a graph that was opened as well as the example.
    expect(screen.getByText('Le corpus ouvert reste tel quel.')).toBeVisible();
    expect(screen.queryByText(/exemple/i)).toBeNull();
  });

  it('of thousands draws as many as are looked at, by keyboard too, and finds what is to be settled', async () => {
    const { store, addFiles } = show();
    addFiles(...Array.from({ length: 51 }, (_, at) => `a${at}.txt`), 'scan.pdf');
    await act(() =>
      vi.waitFor(() => expect(store.getState().rows.at(-1)?.state.kind).toBe('fault'), patience),
    );
    // By selectors: asking so many rows for their roles takes seconds.
    const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
    expect(rows()).toHaveLength(50);
    fireEvent.click(rows()[49] as HTMLElement);
    fireEvent.keyDown(rows()[49] as HTMLElement, { key: 'ArrowDown' });
    expect(rows()).toHaveLength(52);
    expect(rows()[50]).toHaveFocus();
    fireEvent.click(screen.getByLabelText('Seulement ce qui est à régler (1)'));
    expect(rows().map((row) => row.textContent)).toEqual(['scan.pdf']);
  });

  it('puts the keyboard where a row asks for what it lacks, and Escape takes it back to the article alone', async () => {
    const { user, addFiles, onClose } = show();
    addFiles('a.txt', 'b.txt');
    await screen.findByText('2 reçus, 2 lus');
    const [, second] = lines();
    await user.click(within(second as HTMLElement).getByRole('button', { name: 'Préciser l’éditeur' }));
    expect(second).toHaveAttribute('aria-current', 'true');
    expect(screen.getByRole('textbox', { name: 'Éditeur' })).toHaveFocus();
    await user.keyboard('Le Courrier');
    const askForDate = () =>
      user.click(within(second as HTMLElement).getByRole('button', { name: 'Préciser la date' }));
    await askForDate();
    expect(screen.getByRole('textbox', { name: 'Date de parution' })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'Éditeur' })).toHaveValue('Le Courrier');
    await askForDate();
    expect(screen.getByRole('textbox', { name: 'Date de parution' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: /^Corriger titre/ })).toHaveFocus();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('has the keyboard on the button that pastes again once a text was pasted, or was not', async () => {
    const { user } = show();
    expect(screen.getByRole('button', { name: /^Ajouter( ↵|↵)?$/ })).toBeDisabled();
    const paster = () => screen.getByRole('button', { name: 'Coller un texte' });
    await user.click(paster());
    await user.keyboard('{Escape}');
    expect(paster()).toHaveFocus();
    await user.keyboard('{Enter}');
    await user.paste(text);
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(paster()).toHaveFocus();
    expect(await screen.findByText('1 reçu, 1 lu')).toBeVisible();
  });

  it('offers to add only what has been read while the extraction is suspended', async () => {
    const { user, store, addFiles } = show();
    addFiles('a.txt', 'b.txt', 'c.txt');
    act(() => store.getState().actions.pause());
    const resume = await screen.findByRole('button', { name: 'Reprendre l’extraction' });
    expect(screen.getByText(/^3 reçus, 0 lu, 3 en attente$/)).toBeVisible();
    expect(screen.getByRole('button', { name: /^Ajouter( ?↵)?$/ })).toBeDisabled();
    expect(screen.getByRole('progressbar', { name: 'Extraction, 0 sur 3 articles' })).toBeVisible();
    await user.click(resume);
    expect(await screen.findByRole('button', { name: /^Ajouter 3 articles/ })).toBeEnabled();
  });

  it('moves, removes and adds by keyboard', async () => {
    const { user, addFiles, create, onDone } = show();
    addFiles('a.txt', 'b.txt', 'scan.pdf');
    await screen.findByText('3 reçus, 2 lus, 1 à régler');
    const [first] = lines();
    within(first as HTMLElement)
      .getByRole('button', { name: 'Titre' })
      .focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{Delete}');
    expect(lines()).toHaveLength(2);
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(create).toHaveBeenCalledWith('Mes articles'));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('2 articles ajoutés.'));
  });

  it('keeps the keyboard on the button that adds, which adds only once', async () => {
    const { user, addFiles, create, propose } = show();
    propose.mockReturnValue(new Promise(() => {}));
    addFiles('a.txt');
    await screen.findByText('1 reçu, 1 lu');
    const button = screen.getByRole('button', { name: /^Ajouter 1 article/ });
    button.focus();
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'true'));
    expect(button).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(create).toHaveBeenCalledOnce();
  });

  it('hands the keyboard to the page that comes where the button that opened it has gone with the last', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    opener.focus();
    const { unmount } = show();
    opener.remove();
    unmount();
    render(<main ref={mainPart.ref} tabIndex={-1} />);
    await vi.waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  });

  it('brings the text of an article that is tapped into sight where it stands below the list', async () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('width <'),
      addEventListener: () => {},
      removeEventListener: () => {},
    }));
    const { user, addFiles } = show();
    addFiles('a.txt', 'b.txt');
    await screen.findByText('2 reçus, 2 lus');
    await user.click(within(lines()[1] as HTMLElement).getByRole('button', { name: 'Titre' }));
    expect(scroll).toHaveBeenCalledOnce();
    expect(scroll.mock.contexts[0]).toHaveTextContent('Premier paragraphe.');
    scroll.mockRestore();
    vi.unstubAllGlobals();
  });

  it('takes corrections, and says what is wrong with one', async () => {
    const { user, addFiles, read } = show();
    addFiles('a.txt');
    await user.click(await screen.findByRole('button', { name: 'Préciser l’éditeur' }));
    await user.type(screen.getByLabelText('Éditeur'), 'AFP');
    await user.type(screen.getByLabelText('Date de parution'), 'hier');
    expect(screen.getByText(/^Écrivez par exemple 11 janvier 2013/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Appliquer' })).toBeDisabled();
    await user.clear(screen.getByLabelText('Date de parution'));
    await user.type(screen.getByLabelText('Date de parution'), '01/2013');
    expect(screen.getByLabelText('Date de parution')).toHaveAccessibleDescription('janvier 2013');
    await user.keyboard('{Enter}');
    await vi.waitFor(() =>
      expect(read.at(-1)).toEqual({ publisher: 'AFP', published: { edtf: '2013-01', basis: 'stated' } }),
    );
    expect(await screen.findAllByText('janv. 2013')).not.toHaveLength(0);
  });

  it('changes what a paragraph is, from there to the next change', async () => {
    const { user, addFiles, read } = show();
    addFiles('a.txt');
    const labels = await screen.findAllByRole('button', { name: 'Corps\u202f: changer à partir d’ici' });
    await user.click(labels[1] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Encadré' }));
    await vi.waitFor(() =>
      expect(read.at(-1)?.sections).toEqual([
        { start: 0, end: 5, kind: 'title' },
        { start: 7, end: 28, kind: 'body' },
        { start: 28, end: 46, kind: 'related' },
      ]),
    );
    await user.click(screen.getByRole('switch', { name: 'Encadrés, 1' }));
    await vi.waitFor(() => expect(read.at(-1)?.sections?.at(-1)?.kind).toBe('boilerplate'));
  });

  it('says of a pasted address that nothing is fetched from there, and reads it once it has become a text', async () => {
    const { user, store } = show();
    await user.click(screen.getByRole('button', { name: 'Coller un texte' }));
    await user.paste('https://example.org/gao.html\n');
    expect(screen.getByText(/cette page ne va rien chercher ailleurs/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Lire ce texte' })).toBeDisabled();
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(store.getState().rows).toEqual([]);
    await user.paste('www.example.org/kidal.html');
    expect(
      screen.getByText(/^Ce sont des adresses, et cette page ne va rien chercher ailleurs/),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Lire ce texte' })).toBeDisabled();
    await user.paste(' Gao, le 3 mai.');
    expect(screen.queryByText(/cette page ne va rien chercher ailleurs/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Lire ce texte' }));
    await vi.waitFor(() => expect(store.getState().rows).toHaveLength(1));
  });

  it('takes a pasted text, and Escape leaves only the field', async () => {
    const { user, store, onClose } = show('en');
    await user.click(screen.getByRole('button', { name: 'Paste a text' }));
    await user.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Paste a text' }));
    await user.type(screen.getByLabelText(/^The article’s text/), 'Gao');
    await user.click(screen.getByRole('button', { name: 'Read this text' }));
    await vi.waitFor(() => expect(store.getState().rows).toHaveLength(1));
    await user.keyboard('{Escape}');
  });
});
