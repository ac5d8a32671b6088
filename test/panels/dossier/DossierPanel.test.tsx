import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeDossier } from '../../../src/domain/dossier/writeDossier.ts';
import { DossierPanel } from '../../../src/panels/dossier/DossierPanel.tsx';
import { gather } from '../../../src/store/dossier/dossier.ts';
import { DossierProvider, useDossier } from '../../../src/store/dossier/dossierReact.tsx';
import { createDossierStore } from '../../../src/store/dossier/dossierStore.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';
import { dossierContext, sampleEntries } from '../../helpers/sampleDossier.ts';

const user = userEvent.setup();

function Panel() {
  return useDossier((state) => state.open) && <DossierPanel />;
}

/** An open dossier of these entries. */
function draw(entries = sampleEntries, language: 'fr' | 'en' = 'fr') {
  const dossier = createDossierStore();
  dossier.setState((state) => ({ ...gather(state, entries), open: true }));
  const store = renderInStore(
    <DossierProvider store={dossier}>
      <Panel />
    </DossierProvider>,
    { language },
  );
  return { dossier, store };
}

const quotes = () => [...document.querySelectorAll('blockquote')].map(({ textContent }) => textContent);
const items = () => screen.getAllByRole('listitem');
const inItem = (place: number) => within(items()[place] as HTMLElement);

afterEach(() => vi.restoreAllMocks());

describe('the dossier', () => {
  it('shows each passage in its own words, in the reader’s order, with its source', () => {
    draw();
    expect(quotes()).toEqual(sampleEntries.map(({ quote }) => quote));
    expect(screen.getByText(`${sampleEntries.length} passages`)).toBeInTheDocument();
  });

  it('moves a passage up and down, by button and by key, as far as there is room', async () => {
    draw();
    const [first, second, ...rest] = quotes();
    expect(inItem(0).getByRole('button', { name: 'Monter (Alt ↑)' })).toBeDisabled();
    await user.click(inItem(0).getByRole('button', { name: 'Descendre (Alt ↓)' }));
    expect(quotes()).toEqual([second, first, ...rest]);
    expect(screen.getByText(/^Passage déplacé\s: 2 sur 3\.$/)).toBeInTheDocument();
    inItem(1).getByRole('button', { name: 'Déplacer le passage 2' }).focus();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(quotes()).toEqual([first, second, ...rest]);
  });

  it('of hundreds draws some tens, the rest as they are asked for, and what is moved there', () => {
    const [one] = sampleEntries;
    if (one === undefined) throw new Error('The sample has no entries.');
    draw(Array.from({ length: 100 }, (_, at) => ({ ...one, start: one.start + at, end: one.end + at + 1 })));
    expect(quotes()).toHaveLength(40);
    const last = document.querySelectorAll('li')[39] as HTMLElement;
    fireEvent.keyDown(last, { key: 'ArrowDown', altKey: true });
    expect(quotes()).toHaveLength(41);
    expect(document.querySelectorAll('li')[40]).toBe(last);
    fireEvent.click(screen.getByText('Montrer la suite (59)'));
    expect(quotes()).toHaveLength(81);
  });

  it('keeps title and notes as they are typed', async () => {
    const { dossier } = draw();
    await user.type(screen.getByRole('textbox', { name: 'Titre du dossier' }), 'Mali <2013>');
    await user.type(screen.getByRole('textbox', { name: 'Votre note sur le passage 2' }), 'À relire');
    const { title, entries } = dossier.getState().dossier;
    expect(title).toBe('Mali <2013>');
    expect(entries.map(({ note }) => note)).toEqual(['', 'À relire', ...entries.slice(2).map(() => '')]);
  });

  it('takes a passage out, and gives it back at its place', async () => {
    draw();
    const before = quotes();
    await user.click(inItem(1).getByRole('button', { name: 'Retirer du dossier' }));
    expect(quotes()).toEqual(before.filter((_, place) => place !== 1));
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(quotes()).toEqual(before);
  });

  it('leads to the passage in its article, and is put away for that', async () => {
    const { store } = draw();
    await user.click(inItem(0).getByRole('link', { name: 'Lire dans l’article' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(store.getState().view.reading).toMatchObject({
      article: sampleEntries[0]?.article,
      passage: { start: sampleEntries[0]?.start, end: sampleEntries[0]?.end },
    });
  });

  it('is taken back from the page that it was exported as, once, and says what a file does not hold', async () => {
    const noted = sampleEntries.map((entry, at) => ({
      ...entry,
      note: at === 1 ? 'À <relire> --> ici' : '',
    }));
    const page = writeDossier('html', dossierContext('fr'), { title: 'Mali', entries: noted }, '2026-11-21');
    const { dossier } = draw([]);
    const choose = (name: string, text: string) =>
      user.upload(
        screen.getByLabelText('Rouvrir un fichier', { selector: 'input' }),
        // Files of jsdom cannot be read as text.
        Object.assign(new File([text], name), { text: async () => text }),
      );
    await choose('autre.html', '<p>rien</p>');
    await screen.findAllByText(/^Ce fichier ne contient pas de dossier/);
    await choose('dossier.html', page);
    await screen.findAllByText('3 passages repris du fichier.');
    expect(dossier.getState().dossier).toEqual({ title: 'Mali', entries: noted });
    await choose('dossier.html', page);
    await screen.findAllByText('Le dossier avait déjà tous les passages de ce fichier.');
    expect(quotes()).toHaveLength(3);
  });

  it.each([
    ['Apple Computer, Inc.', 1],
    ['Google Inc.', 0],
  ])('warns that it will be cleared only where the browser does so: %s', (vendor, times) => {
    vi.spyOn(navigator, 'vendor', 'get').mockReturnValue(vendor);
    draw();
    expect(screen.queryAllByText(/sept jours/)).toHaveLength(times);
  });

  it('says how to fill an empty one, and what is wrong with the keeping', () => {
    const { dossier } = draw([], 'en');
    expect(screen.getByText(/This dossier is empty/)).toBeInTheDocument();
    expect(dossier.getState().trouble).toBeNull();
    expect(screen.getByText('Stored on this computer only.')).toBeInTheDocument();
  });

  it.each([
    ['fr', 'not-kept', /ne garde pas le dossier/],
    ['en', 'unreadable', /is damaged/],
  ] as const)('in %s tells of %s', (language, trouble, words) => {
    const dossier = createDossierStore();
    dossier.setState({ open: true, trouble });
    renderInStore(
      <DossierProvider store={dossier}>
        <Panel />
      </DossierProvider>,
      { language },
    );
    expect(screen.getByText(words)).toBeInTheDocument();
  });
});
