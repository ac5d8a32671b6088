import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import type { Language } from '../../../src/domain/basics/languages.ts';
import type { LocalizedText } from '../../../src/domain/graph/schema.ts';
import { beginEvent, beginLink, beginName } from '../../../src/domain/writing/beginDraft.ts';
import { correctEvidence, correctMention } from '../../../src/domain/writing/correct.ts';
import type { Draft } from '../../../src/domain/writing/draft.ts';
import type { Words, Writing, WrittenNode } from '../../../src/domain/writing/writing.ts';
import type { Saved } from '../../../src/panels/writing/saved.ts';
import { WritingBar } from '../../../src/panels/writing/WritingBar.tsx';
import { WritingPanel } from '../../../src/panels/writing/WritingPanel.tsx';
import { spanOf } from '../../helpers/graphBuilder.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';
import { sampleIndex as index } from '../../helpers/sampleGraph.ts';

const { article } = index.article(asArticleId('algeriens-au-mali'));
const words = (text: string): Words => ({ article: article.id, ...spanOf(article, text) });

const mali = asNodeId('mali');
const written: WrittenNode = {
  type: 'country',
  label: { fr: 'Mali', en: 'Mali' },
  names: ['Mali'],
  demonyms: ['malien'],
  countries: [],
  when: null,
  coordinates: null,
};

function open(
  draft: Draft,
  {
    outcome = null as Saved,
    changed = true,
    language = 'fr' as Language,
    readVerbs = async () => index.graph.predicates,
  } = {},
) {
  const save = vi.fn(async ({ kind }: Writing, _label: LocalizedText) => ({
    saved: outcome,
    changed,
    predicate: kind === 'predicate' && outcome === null ? 'trained' : null,
  }));
  const readNode = async () => written;
  const store = renderInStore(
    <>
      <WritingBar />
      <WritingPanel save={save} readVerbs={readVerbs} readNode={readNode} copyExample={null} />
    </>,
    { language, view: { reading: { article: article.id, passage: null } } },
  );
  act(() => store.getState().actions.setWriting({ draft }));
  return { store, save, user: userEvent.setup() };
}

const field = (name: string) => screen.getByRole('combobox', { name });

describe('the form of what is written', () => {
  it('asks what is missing, then names a new node, and closes once it is on disk', async () => {
    const { store, save, user } = open(beginName(index, words('trafics divers')));
    expect(field('Nœud désigné')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Choisissez le type du nouveau nœud.');
    expect(save).not.toHaveBeenCalled();
    await user.click(screen.getByRole('radio', { name: 'Groupe' }));
    await user.keyboard('{Enter}');
    expect(save).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: 'name', everywhere: true, node: { make: expect.anything() } }),
      { fr: 'nom écrit\u202f: trafics divers', en: 'name written: trafics divers' },
    );
    expect(store.getState().session.writing).toEqual({ selected: null, draft: null, wrote: true });
    expect(store.getState().session.notice).toBe('Nom enregistré.');
  });

  it('finds a node by name, and a description holds only here', async () => {
    const { save, user } = open(beginName(index, words('trafics divers')));
    // The text of the field is selected, so that typing replaces it.
    await user.keyboard('Aqmi{Enter}');
    await user.click(screen.getByRole('radio', { name: 'une description' }));
    await user.click(screen.getByRole('button', { name: /^Enregistrer/ }));
    expect(save).toHaveBeenCalledWith(
      expect.objectContaining({ node: { id: 'aqmi' }, how: 'descriptor', everywhere: false }),
      expect.anything(),
    );
  });

  it('links by keyboard alone, with who says it', async () => {
    const { save, user } = open(beginLink(index, words('Aqmi')));
    expect(field('Verbe')).toHaveAttribute('placeholder', 'Chercher un verbe');
    await user.type(field('Verbe'), 'bases{Enter}');
    await user.type(field('Objet'), 'Mali{Enter}');
    await user.type(field('Selon'), 'Algérie{Enter}');
    // A date as it is said; what is stored of it is what the files take.
    const date = screen.getByRole('textbox', { name: 'Date' });
    await user.type(date, 'vers avril 2011');
    expect(date).toHaveValue('vers avril 2011');
    expect(date).toHaveAccessibleDescription('vers avril 2011');
    await user.keyboard('{Enter}');
    expect(save).toHaveBeenCalledWith(
      expect.objectContaining({
        kind: 'link',
        claim: expect.objectContaining({
          source: { id: 'aqmi' },
          target: { id: 'mali' },
          certainty: 'attributed',
          attributedTo: 'algerie',
          when: '2011-04~',
        }),
      }),
      expect.anything(),
    );
  });

  it('says in the reader’s language why nothing was written, and stays', async () => {
    const draft = beginEvent(index, words('dernière réunion du Cémoc'));
    const { store, user } = open(draft, { outcome: { kind: 'twice' }, language: 'en' });
    await user.click(screen.getByRole('button', { name: /^Save/ }));
    expect(screen.getByRole('alert')).toHaveTextContent('This is already written.');
    expect(store.getState().session.writing.draft).toEqual(draft);
    await user.keyboard('{Escape}');
    expect(store.getState().session.writing).toMatchObject({ draft: null, selected: draft.words });
  });
});

describe('putting right', () => {
  it('says what else a mention means, or that it means nothing', async () => {
    const mention = { ...words('Algérie'), node: asNodeId('algerie'), how: 'name' } as const;
    const { save, store, user } = open(correctMention(mention));
    await user.keyboard('Mali{Enter}');
    await user.click(screen.getByRole('button', { name: /^Enregistrer/ }));
    expect(save).toHaveBeenLastCalledWith({ kind: 'moveMention', mention, node: 'mali' }, expect.anything());
    act(() => store.getState().actions.setWriting({ draft: correctMention(mention) }));
    await user.click(screen.getByRole('button', { name: /^Retirer/ }));
    expect(save).toHaveBeenLastCalledWith(
      { kind: 'deleteMention', mention },
      expect.objectContaining({ fr: 'nom retiré\u202f: Algérie' }),
    );
  });

  it('of a link keeps its passage, and makes no nodes', async () => {
    const edge = index.graph.edges.find(({ id }) => id.startsWith('aqmi--has-bases-in'));
    const [said] = edge?.evidence ?? [];
    if (!edge || !said) throw new Error('The link has evidence.');
    const { save, user } = open(correctEvidence(edge, said));
    await user.clear(field('Objet'));
    await user.type(field('Objet'), 'trafics divers');
    expect(screen.queryByRole('option', { name: /^Nouveau nœud/ })).toBeNull();
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('radio', { name: 'Non confirmé' }));
    await user.click(screen.getByRole('button', { name: /^Enregistrer/ }));
    expect(save).toHaveBeenCalledWith(
      expect.objectContaining({
        kind: 'editEvidence',
        claim: expect.objectContaining({ target: 'mali', certainty: 'unconfirmed' }),
      }),
      expect.anything(),
    );
  });

  it('of a node shows what the files say, and writes what has been changed of it', async () => {
    const { save, user } = open({ kind: 'node', id: mali, written: null, fields: null });
    const names = await screen.findByRole('textbox', { name: /^Noms/ });
    await user.type(names, '\nle pays voisin');
    await user.type(screen.getByRole('textbox', { name: /^Lieu/ }), 'Bamako');
    await user.click(screen.getByRole('button', { name: /^Enregistrer/ }));
    expect(screen.getByRole('alert')).toHaveTextContent('Écrivez la latitude puis la longitude');
    await user.clear(screen.getByRole('textbox', { name: /^Lieu/ }));
    await user.click(screen.getByRole('button', { name: /^Enregistrer/ }));
    expect(save).toHaveBeenCalledExactlyOnceWith(
      { kind: 'editNode', node: 'mali', changes: { names: ['Mali', 'le pays voisin'] } },
      { fr: 'nœud modifié\u202f: Mali', en: 'node changed: Mali' },
    );
  });

  it('of a node says so when nothing of it has changed, and then there is nothing to take back', async () => {
    const { store, user } = open({ kind: 'node', id: mali, written: null, fields: null }, { changed: false });
    await screen.findByRole('textbox', { name: /^Noms/ });
    await user.click(screen.getByRole('button', { name: /^Enregistrer/ }));
    expect(store.getState().session).toMatchObject({
      notice: 'Rien n’a changé\u202f: c’est déjà écrit ainsi.',
      writing: { draft: null, wrote: false },
    });
  });

  it('of a node joins another to it, gives mentions away, and deletes it', async () => {
    const { save, store, user } = open({ kind: 'node', id: mali, written: null, fields: null });
    const reopen = async () => {
      act(() =>
        store
          .getState()
          .actions.setWriting({ draft: { kind: 'node', id: mali, written: null, fields: null } }),
      );
      await screen.findByRole('textbox', { name: /^Noms/ });
    };
    await screen.findByRole('textbox', { name: /^Noms/ });
    await user.type(field('C’est le même nœud que…'), 'Algérie{Enter}');
    await user.click(screen.getByRole('button', { name: 'Réunir les deux' }));
    expect(save).toHaveBeenLastCalledWith({ kind: 'join', keep: 'mali', drop: 'algerie' }, expect.anything());

    await reopen();
    await user.click(screen.getByRole('button', { name: 'Séparer en deux…' }));
    expect(screen.getByRole('button', { name: 'Séparer' })).toBeDisabled();
    const [first] = screen.getAllByRole('checkbox');
    if (!first) throw new Error('The node has mentions.');
    await user.click(first);
    await user.click(screen.getByRole('button', { name: 'Séparer 1 mention' }));
    expect(save).toHaveBeenLastCalledWith(
      expect.objectContaining({
        kind: 'part',
        node: 'mali',
        mentions: [expect.objectContaining({ node: 'mali' })],
      }),
      expect.anything(),
    );

    await reopen();
    await user.click(screen.getByRole('button', { name: /^Supprimer le nœud/ }));
    expect(save).toHaveBeenLastCalledWith({ kind: 'deleteNode', node: 'mali' }, expect.anything());
  });
});

describe('a verb of one’s own', () => {
  it('is offered only once the vocabulary is there: what is typed may be a verb of it', async () => {
    let arrive = (_: typeof index.graph.predicates) => {};
    const coming = new Promise<typeof index.graph.predicates>((resolve) => {
      arrive = resolve;
    });
    const { user } = open(beginLink(index, words('trafics divers')), { readVerbs: () => coming });
    await user.type(field('Verbe'), 'a formé');
    expect(screen.queryByRole('option', { name: /Nouveau verbe/ })).toBeNull();
    expect(screen.getByText('Lecture du vocabulaire…')).toBeVisible();
    await act(async () => arrive(index.graph.predicates));
    expect(await screen.findByRole('option', { name: /Nouveau verbe/ })).toBeVisible();
  });

  it('is asked for in both languages and both ways, and is then the link’s', async () => {
    const { save, store, user } = open(beginLink(index, words('Aqmi')));
    await user.type(field('Verbe'), 'a formé{Enter}');
    await user.click(screen.getByRole('button', { name: 'Ajouter ce verbe' }));
    expect(screen.getByText(/^Écrivez le verbe dans les deux langues/)).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'En anglais' }), 'trained');
    await user.click(screen.getByRole('checkbox', { name: 'Se lit de même dans les deux sens' }));
    await user.click(screen.getByRole('button', { name: 'Ajouter ce verbe' }));
    expect(save).toHaveBeenCalledExactlyOnceWith(
      {
        kind: 'predicate',
        predicate: { family: 'cooperation', label: { fr: 'a formé', en: 'trained' }, inverse: null },
      },
      { fr: 'verbe ajouté\u202f: a formé', en: 'verb added: a formé' },
    );
    expect(store.getState().session.writing.draft).toMatchObject({ kind: 'link', predicate: 'trained' });
    expect(field('Verbe')).toHaveValue('a formé');
  });
});

describe('the bar beside selected words', () => {
  it('begins what its letters say, and takes words into the link that is open', async () => {
    const { store, user } = open(beginLink(index, words('Aqmi')));
    act(() => store.getState().actions.setWriting({ draft: null, selected: words('Aqmi') }));
    await user.keyboard('e');
    expect(store.getState().session.writing.draft).toMatchObject({ kind: 'event', words: words('Aqmi') });
    act(() => store.getState().actions.setWriting({ draft: null, selected: words('Aqmi') }));
    await user.keyboard('l');
    act(() => store.getState().actions.setWriting({ selected: words('Algérie') }));
    await user.click(screen.getByRole('button', { name: 'Objet' }));
    expect(store.getState().session.writing.draft).toMatchObject({ target: { id: 'algerie' } });
  });

  it('hears a letter that another script has on its key', () => {
    const { store } = open(beginLink(index, words('Aqmi')));
    act(() => store.getState().actions.setWriting({ draft: null, selected: words('Aqmi') }));
    fireEvent.keyDown(document.body, { key: 'т', code: 'KeyN' });
    expect(store.getState().session.writing.draft).toMatchObject({ kind: 'name', words: words('Aqmi') });
  });

  it('hears letters inside it alone once the reader has switched off single-key shortcuts', async () => {
    const { store, user } = open(beginLink(index, words('Aqmi')));
    act(() => store.getState().actions.setBareKeys(false));
    act(() => store.getState().actions.setWriting({ draft: null, selected: words('Aqmi') }));
    await user.keyboard('n');
    expect(store.getState().session.writing).toMatchObject({ draft: null, selected: words('Aqmi') });
    await user.keyboard('{Enter}n');
    expect(store.getState().session.writing.draft).toMatchObject({ kind: 'name', words: words('Aqmi') });
  });
});
