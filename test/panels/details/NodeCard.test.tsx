import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import { buildGraphIndex } from '../../../src/domain/graph/graphIndex.ts';
import { DetailsPanel } from '../../../src/panels/details/DetailsPanel.tsx';
import type { View } from '../../../src/store/view/view.ts';
import { edgeIdOf } from '../../helpers/graphBuilder.ts';
import { renderInStore as render } from '../../helpers/renderInStore.tsx';
import { sampleGraph } from '../../helpers/sampleGraph.ts';

const located = edgeIdOf('services-marocains', 'located', 'localisation-abaaoud');
const node = (id: string): View['selection'] => ({ kind: 'nodes', ids: [asNodeId(id)] });

/** The sample, where one of the two articles reports the locating only as unconfirmed. */
const disputed = buildGraphIndex({
  ...sampleGraph,
  edges: sampleGraph.edges.map((edge) =>
    edge.id === located
      ? {
          ...edge,
          evidence: edge.evidence.map((item, n) =>
            n === 0 ? { ...item, certainty: 'unconfirmed' as const } : item,
          ),
        }
      : edge,
  ),
});

/** The panel, on the tab with everything else that is known about the node. */
const renderInStore: typeof render = (...given) => {
  const store = render(...given);
  act(() => store.getState().actions.setNodeTab('profile'));
  return store;
};

describe('what the panel says of a node at a glance', () => {
  it('tells where it is first and last named, and leads there', async () => {
    const store = renderInStore(<DetailsPanel />, { view: { selection: node('maroc') } });
    const last = screen.getByRole('button', { name: '14 nov. 2025\u202f: lire le passage dans l’article 3' });
    await userEvent.click(last);
    const { reading, selection } = store.getState().view;
    expect(reading?.article).toBe('entretien-lerner');
    expect(selection).toEqual(node('maroc'));
  });

  it('shows the passages of each year, in words too', () => {
    renderInStore(<DetailsPanel />, { view: { selection: node('cemoc') }, language: 'en' });
    expect(screen.getByRole('img')).toHaveAccessibleName(
      'Passages per year: 2010: 1 passage, 2011: 2 passages',
    );
  });

  it('names the strongest partners, each a way to it', async () => {
    const store = renderInStore(<DetailsPanel />, { view: { selection: node('maroc') } });
    await userEvent.click(screen.getByRole('button', { name: 'France, 2 articles, 3 passages' }));
    expect(store.getState().view.selection).toEqual(node('france'));
  });

  it('tells where the articles disagree, with both certainties, and leads to each side', async () => {
    const user = userEvent.setup();
    const store = renderInStore(<DetailsPanel />, {
      index: disputed,
      view: { selection: node('services-marocains') },
    });
    await user.click(screen.getByText('Les articles ne s’accordent pas sur un point'));
    const item = screen
      .getByText('Les services marocains ont localisé la localisation d’Abaaoud')
      .closest('li');
    if (!item) throw new Error('The claim is in no list.');
    expect(within(item).getByRole('button', { name: /^Non confirmé\u202f: Les services/ })).toBeVisible();
    await user.click(within(item).getByRole('button', { name: /^Attribué\u202f: Les services/ }));
    expect(store.getState().view.selection).toEqual({ kind: 'edge', id: located, evidence: 1 });
  });

  it('says nothing of disagreement where there is none', () => {
    renderInStore(<DetailsPanel />, { view: { selection: node('maroc') } });
    expect(screen.queryByText(/ne s’accordent pas/)).toBeNull();
  });
});
