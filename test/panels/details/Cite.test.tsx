import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import type { Language } from '../../../src/domain/basics/languages.ts';
import { dossierLimits } from '../../../src/domain/dossier/dossier.ts';
import { DetailsPanel } from '../../../src/panels/details/DetailsPanel.tsx';
import { gather } from '../../../src/store/dossier/dossier.ts';
import { DossierProvider } from '../../../src/store/dossier/dossierReact.tsx';
import { createDossierStore } from '../../../src/store/dossier/dossierStore.ts';
import type { View } from '../../../src/store/view/view.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';
import { sampleEntries } from '../../helpers/sampleDossier.ts';

const located: View['selection'] = {
  kind: 'edge',
  id: edgeIdOf('services-marocains', 'located', 'localisation-abaaoud'),
  evidence: 0,
};

/** The panel, its store, and a clipboard that accepts or refuses what it is given. */
function open(selection: View['selection'], { refuses = false, language = 'fr' as Language } = {}) {
  const user = userEvent.setup();
  const written: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
    if (refuses) return Promise.reject(new DOMException('denied', 'NotAllowedError'));
    written.push(text);
    return Promise.resolve();
  });
  const store = renderInStore(<DetailsPanel />, { language, view: { selection } });
  return { store, user, written };
}

afterEach(() => vi.restoreAllMocks());

describe('the button that gathers', () => {
  it('says where the dossier has room for a part of a link’s passages, and then for none', async () => {
    const user = userEvent.setup();
    const dossier = createDossierStore();
    const [one] = sampleEntries;
    if (one === undefined) throw new Error('The sample has no entries.');
    const others = Array.from({ length: dossierLimits.entries - 1 }, (_, at) => ({
      ...one,
      start: 1000 + at,
      end: 2000 + at,
    }));
    dossier.setState((state) => gather(state, others));
    const store = renderInStore(
      <DossierProvider store={dossier}>
        <DetailsPanel />
      </DossierProvider>,
      { view: { selection: located } },
    );
    const button = screen.getByRole('button', { name: 'Ajouter au dossier le lien et ses 2 passages' });
    await user.click(button);
    expect(store.getState().session.notice).toBe('Ajouté en partie\u202f: le dossier est plein.');
    await user.click(button);
    expect(store.getState().session.notice).toMatch(/rien n’a été ajouté/);
    expect(dossier.getState().dossier.entries).toHaveLength(dossierLimits.entries);
  });
});

describe('the button that cites', () => {
  it('copies a piece of evidence in the form that is chosen, and says so', async () => {
    const { store, user, written } = open(located);
    await user.click(screen.getByRole('button', { name: 'Citer le passage § 3 de l’article 2' }));
    const menu = screen.getByRole('menu');
    expect(
      within(menu)
        .getAllByRole('menuitem')
        .map((item) => item.textContent),
    ).toEqual(['Texte', 'Markdown', 'BibTeX', 'CSL JSON', 'Web Annotation']);
    await user.click(within(menu).getByRole('menuitem', { name: 'Texte' }));
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(
      /^«\u202fNice Matin rappelle .*\nhttp:\/\/localhost.*sel=:services-marocains--located--localisation-abaaoud:2&read=/s,
    );
    expect(store.getState().session.notice).toBe('Citation copiée.');
    expect(store.getState().view.reading).toBeNull();
  });

  it('copies the link as a whole, with all its passages', async () => {
    const { user, written } = open(located, { language: 'en' });
    await user.click(screen.getByRole('button', { name: 'Cite the link and its 2 passages' }));
    await user.click(screen.getByRole('menuitem', { name: 'Markdown' }));
    expect(written[0]).toMatch(/^\*\*The Moroccan services located .*\*\*\n\n> “.*\n\n> “/s);
  });

  it('cites a passage of a node', async () => {
    const { user, written } = open({ kind: 'nodes', ids: [asNodeId('dgse')] });
    await user.click(screen.getByRole('button', { name: 'Citer le passage § 2 de l’article 3' }));
    await user.click(screen.getByRole('menuitem', { name: 'Web Annotation' }));
    expect(JSON.parse(written[0] ?? '')).toMatchObject({ type: 'Annotation', motivation: 'identifying' });
  });

  it('works by keyboard, and gives the keyboard back', async () => {
    const { user, written } = open(located);
    const button = screen.getByRole('button', { name: 'Citer le lien et ses 2 passages' });
    button.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('menuitem', { name: 'Texte' })).toHaveFocus();
    await user.keyboard('{ArrowUp}');
    expect(screen.getByRole('menuitem', { name: 'Web Annotation' })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('menuitem', { name: 'Markdown' })).toHaveFocus();
    await user.keyboard('b');
    expect(screen.getByRole('menuitem', { name: 'BibTeX' })).toHaveFocus();
    await user.keyboard('{Home}{End}{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button).toHaveFocus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(written).toHaveLength(1);
    expect(button).toHaveFocus();
  });

  it('closes its menu when something else is pressed', async () => {
    const { user } = open(located);
    await user.click(screen.getByRole('button', { name: /Citer le lien/ }));
    await user.click(screen.getByRole('heading', { level: 2 }));
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('shows what the clipboard refuses, selected', async () => {
    const { store, user } = open(located, { refuses: true });
    await user.click(screen.getByRole('button', { name: /Citer le lien/ }));
    await user.click(screen.getByRole('menuitem', { name: 'BibTeX' }));
    const field = await screen.findByRole('textbox', { name: 'Citation' });
    expect(field).toHaveFocus();
    expect((field as HTMLTextAreaElement).value).toMatch(/^@misc\{/);
    expect((field as HTMLTextAreaElement).selectionEnd).toBe((field as HTMLTextAreaElement).value.length);
    expect(store.getState().session.notice).toBe('');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(store.getState().view.selection).toEqual(located);
  });
});
