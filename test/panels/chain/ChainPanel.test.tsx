import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import { ChainChoices } from '../../../src/panels/chain/ChainChoices.tsx';
import { ChainPanel } from '../../../src/panels/chain/ChainPanel.tsx';
import type { ChainQuestion } from '../../../src/store/view/view.ts';
import { chainAskers, mainPart } from '../../../src/ui/keyElements.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';
import { sampleIndex } from '../../helpers/sampleGraph.ts';

type Options = NonNullable<Parameters<typeof renderInStore>[1]>;

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
});

const asking = (
  from: string | null,
  to: string | null,
  more: Partial<ChainQuestion> = {},
): ChainQuestion => ({
  from: from === null ? null : asNodeId(from),
  to: to === null ? null : asNodeId(to),
  mode: 'shortest',
  choice: 0,
  ...more,
});

const ask = (chain: ChainQuestion, options: Options = {}) => {
  const store = renderInStore(
    <>
      <ChainPanel />
      <ChainChoices />
      <main ref={mainPart.ref} tabIndex={-1} />
      <button type="button" ref={chainAskers.ref}>
        Demander
      </button>
    </>,
    { ...options, view: { chain, ...options.view } },
  );
  return { store, user: userEvent.setup() };
};
const steps = () => within(screen.getByRole('list', { name: 'Étapes du chemin' })).getAllByRole('listitem');
const end = (name: 'Premier nœud' | 'Second nœud') => screen.getByRole('combobox', { name });

describe('the chain between two nodes', () => {
  it('is walked step by step with J and K', async () => {
    const { user } = ask(asking('france', 'dgse'));
    const items = steps();
    const [first, second] = items;
    if (!first || !second) throw new Error('The chain has two steps.');
    await user.keyboard('j');
    expect(first).toHaveFocus();
    await user.keyboard('j');
    expect(second).toHaveFocus();
    await user.keyboard('j'.repeat(items.length));
    expect(items.at(-1)).toHaveFocus();
    await user.keyboard('k'.repeat(items.length));
    expect(first).toHaveFocus();
  });

  it('is a question with both ends, and an ordered list that reads as sentences', () => {
    ask(asking('france', 'dgse'));
    screen.getByRole('heading', { level: 2, name: 'Comment France et DGSE sont-ils reliés\u202f?' });
    expect(end('Premier nœud')).toHaveValue('France');
    expect(end('Second nœud')).toHaveValue('DGSE');
    expect(screen.getByRole('list', { name: 'Étapes du chemin' }).tagName).toBe('OL');
    const [first, second, third, ...others] = steps();
    expect(others).toEqual([]);
    expect(first).toHaveTextContent('Étape 1. La France coopère avec le Maroc.');
    expect(second).toHaveTextContent('Étape 2. Nicolas Lerner parle du Maroc.');
    expect(third).toHaveTextContent('Étape 3. Nicolas Lerner dirige la DGSE.');
  });

  it('speaks English to English readers', () => {
    ask(asking('france', 'dgse'), { language: 'en' });
    screen.getByRole('heading', { level: 2, name: 'How are France and DGSE connected?' });
    screen.getByRole('list', { name: 'Steps of the path' });
  });

  it('shows under each step the words that prove it best, verbatim, with their source', () => {
    ask(asking('france', 'dgse'));
    const [, , third] = steps();
    const { article, number } = sampleIndex.article(asArticleId('entretien-lerner'));
    const quote = third?.querySelector('blockquote');
    expect(article.text).toContain(quote?.textContent?.replaceAll('[…]', '').trim());
    expect(quote?.querySelector('mark')).toHaveTextContent('Nicolas Lerner, directeur de la DGSE');
    expect(third).toHaveTextContent('Structure');
    expect(third).toHaveTextContent('Affirmé');
    const link = within(third as HTMLElement).getByRole('link', { name: /^Lire dans l’article/ });
    expect(link).toHaveTextContent(String(number));
  });

  it('counts what proves it and names the weakest step and why', () => {
    ask(asking('maroc', 'mali'));
    expect(screen.getByRole('status')).toHaveTextContent('2 liens, 2 passages, 2 articles.');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Maillon fragile : l’étape 2 est démentie par l’article qui en parle.',
    );
  });

  it('says so when each step hangs on one article', () => {
    ask(asking('maroc', 'dgse'));
    expect(screen.getByRole('status')).toHaveTextContent('Chaque étape n’est attestée que par un article.');
  });

  it('opens the article at the words of a step, and is over', async () => {
    const { store, user } = ask(asking('france', 'dgse'));
    const [, , third] = steps();
    await user.click(within(third as HTMLElement).getByRole('link'));
    const { chain, selection, reading } = store.getState().view;
    expect(chain).toBeNull();
    expect(selection).toMatchObject({
      kind: 'edge',
      id: edgeIdOf('nicolas-lerner', 'leads', 'dgse'),
      evidence: 0,
    });
    expect(reading).toMatchObject({ passage: { start: expect.any(Number) } });
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('points at the link of the step that the mouse is on', async () => {
    const { store, user } = ask(asking('maroc', 'mali'));
    const [first] = steps();
    await user.hover(within(first as HTMLElement).getByText('Étape 1'));
    expect(store.getState().session.pointed).toEqual({
      kind: 'edge',
      id: edgeIdOf('maroc', 'foiled', 'daech'),
    });
    await user.unhover(within(first as HTMLElement).getByText('Étape 1'));
    expect(store.getState().session.pointed).toBeNull();
  });

  it('stands upright where there is no room, saying the same', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
    ask(asking('france', 'dgse'));
    expect(steps()).toHaveLength(3);
    expect(steps()[2]).toHaveTextContent('Étape 3. Nicolas Lerner dirige la DGSE.');
  });

  it('takes the keyboard to the question, and gives it back when it is closed', async () => {
    const { store, user } = ask(asking('france', 'dgse'));
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Fermer le chemin (Échap)' }));
    expect(store.getState().view.chain).toBeNull();
    expect(screen.getByRole('button', { name: 'Demander' })).toHaveFocus();
  });
});

describe('the modes', () => {
  it('are one of three', async () => {
    const { store, user } = ask(asking('france', 'dgse'));
    expect(screen.getByRole('radio', { name: 'Le plus court' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Le mieux attesté' }));
    expect(store.getState().view.chain?.mode).toBe('attested');
  });

  it('say what to do when no chain is without a fragile link', async () => {
    const { store, user } = ask(asking('maroc', 'mali', { mode: 'solid' }));
    expect(screen.getByText(/Aucun chemin entre Maroc et Mali sans maillon fragile/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Le plus court' }));
    expect(store.getState().view.chain?.mode).toBe('shortest');
    expect(steps()).toHaveLength(2);
  });
});

describe('the ends', () => {
  it('are found by any name, accents and slips forgiven', async () => {
    const { store, user } = ask(asking('france', 'dgse'));
    await user.click(end('Second nœud'));
    await user.keyboard('{Control>}a{/Control}algerei');
    expect(screen.getByRole('option', { name: /Algérie/, selected: true })).toBeVisible();
    await user.keyboard('{Enter}');
    expect(store.getState().view.chain).toMatchObject({ from: 'france', to: 'algerie' });
    expect(end('Second nœud')).toHaveValue('Algérie');
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('are found by their labels where the search cannot be had', async () => {
    const { store, user } = ask(asking('france', 'dgse'));
    act(() => store.setState({ search: null }));
    await user.click(end('Second nœud'));
    await user.keyboard('{Control>}a{/Control}algér');
    expect(screen.getByRole('option', { name: /Algérie/, selected: true })).toBeVisible();
    await user.keyboard('zzz');
    expect(screen.queryByRole('option')).toBeNull();
  });

  it('are walked through with the arrows, and left as they were with Escape', async () => {
    const { store, user } = ask(asking('france', 'dgse'));
    await user.click(end('Premier nœud'));
    const [first, second] = screen.getAllByRole('option');
    expect(first).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowDown}');
    expect(second).toHaveAttribute('aria-selected', 'true');
    expect(end('Premier nœud')).toHaveAttribute('aria-activedescendant', second?.id);
    await user.keyboard('mali{Escape}');
    expect(end('Premier nœud')).toHaveValue('France');
    expect(store.getState().view.chain?.from).toBe('france');
  });

  it('say which of those found the filters hide, and that nothing is found', async () => {
    const { user } = ask(asking('france', 'dgse'));
    await user.click(end('Second nœud'));
    await user.keyboard('{Control>}a{/Control}tamanrasset');
    expect(screen.getByRole('option', { name: /Tamanrasset.*masqué par les filtres/ })).toBeVisible();
    await user.keyboard('{Control>}a{/Control}qqqqq');
    expect(screen.getByText('Rien pour « qqqqq ».')).toBeVisible();
  });

  it('are asked for while they are missing, the keyboard in the empty one', () => {
    ask(asking('maroc', null));
    expect(screen.getByRole('status')).toHaveTextContent('À quel nœud relier Maroc ?');
    expect(end('Second nœud')).toHaveFocus();
  });

  it('are asked for when both are missing', () => {
    ask(asking(null, null));
    expect(screen.getByRole('status')).toHaveTextContent('Choisissez les deux nœuds à relier');
    expect(end('Premier nœud')).toHaveFocus();
  });

  it('must be two', () => {
    ask(asking('maroc', 'maroc'));
    expect(screen.getByRole('status')).toHaveTextContent('Les deux bouts sont Maroc.');
  });
});

describe('no chain under the filters', () => {
  it('says which to lift, and lifts just that', async () => {
    const { store, user } = ask(asking('algerie', 'tamanrasset'));
    expect(screen.getByRole('status')).toHaveTextContent(
      'Aucun chemin entre Algérie et Tamanrasset avec ces filtres.',
    );
    await user.click(screen.getByRole('button', { name: 'Réafficher les lieux' }));
    expect(store.getState().view.filters.hiddenTypes).toEqual(['organization']);
    expect(steps()).toHaveLength(2);
  });

  it('says so when the articles know none', () => {
    ask(asking('maroc', 'kiosque360'));
    expect(screen.getByRole('status')).toHaveTextContent(
      'Aucun chemin entre Maroc et Kiosque360 dans ces articles.',
    );
    expect(within(screen.getByRole('status')).queryByRole('button')).toBeNull();
  });

  it('goes back to the whole graph when it is the part that is looked at which has none', async () => {
    const { store, user } = ask(asking('france', 'dgse'), {
      view: { hidden: [asNodeId('nicolas-lerner')] },
    });
    expect(screen.getByRole('status')).toHaveTextContent('dans la partie du graphe que vous regardez');
    await user.click(screen.getByRole('button', { name: 'Voir tout le graphe' }));
    expect(store.getState().view.hidden).toEqual([]);
    expect(steps()).toHaveLength(3);
  });
});

describe('the chains found', () => {
  it('are listed with what they pass and what proves them; choosing one shows it', async () => {
    const { store, user } = ask(asking('algerie', 'mali'));
    const list = screen.getByRole('region', { name: 'Chemins trouvés' });
    const rows = within(list).getAllByRole('button');
    expect(list).toHaveTextContent(`1 sur ${rows.length}`);
    expect(rows[0]).toHaveAttribute('aria-current', 'true');
    expect(rows[0]).toHaveTextContent(/^par Cémoc, sources \d.*2 liens/);
    if (rows.length > 1) await user.click(rows[1] as HTMLElement);
    expect(store.getState().view.chain?.choice).toBe(rows.length > 1 ? 1 : 0);
  });

  it('say that two nodes are linked directly', () => {
    ask(asking('maroc', 'france'));
    expect(
      within(screen.getByRole('region', { name: 'Chemins trouvés' })).getAllByRole('button')[0],
    ).toHaveTextContent(/^directement/);
  });

  it('are not there when there is none', () => {
    ask(asking('maroc', 'kiosque360'));
    expect(screen.queryByRole('region', { name: 'Chemins trouvés' })).toBeNull();
  });

  it('follow the store', () => {
    const { store } = ask(asking('france', 'dgse'));
    act(() => store.getState().actions.setChainEnd('to', asNodeId('daech')));
    expect(end('Second nœud')).toHaveValue('Daech');
    expect(steps()).toHaveLength(2);
  });

  it('is cited whole: every step with the words that prove it', async () => {
    const { user } = ask(asking('france', 'dgse'));
    await user.click(screen.getByRole('button', { name: 'Citer ce chemin' }));
    await user.click(await screen.findByRole('menuitem', { name: /Texte/ }));
    const citation = await navigator.clipboard.readText();
    expect(citation).toContain('La France coopère avec le Maroc');
    expect(citation).toContain('Nicolas Lerner dirige la DGSE');
  });
});
