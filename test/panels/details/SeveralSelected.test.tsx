import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import type { Selection } from '../../../src/domain/basics/selection.ts';
import { DetailsPanel } from '../../../src/panels/details/DetailsPanel.tsx';
import { renderInStore } from '../../helpers/renderInStore.tsx';

const select = (first: string, ...others: string[]): Selection => ({
  kind: 'nodes',
  ids: [asNodeId(first), ...others.map(asNodeId)],
});

describe('the ways from the details to the question how two nodes are connected', () => {
  it('start from one node, the other end still to be chosen', async () => {
    const store = renderInStore(<DetailsPanel />, { view: { selection: select('maroc') } });
    expect(screen.queryByRole('button', { name: 'Comment sont-ils reliés\u202f?' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Relier à…' }));
    expect(store.getState().view.chain).toMatchObject({ from: 'maroc', to: null });
  });

  it('ask of two nodes that are selected, and name both', async () => {
    const store = renderInStore(<DetailsPanel />, { view: { selection: select('maroc', 'dgse') } });
    expect(screen.getByText('Maroc et DGSE sont sélectionnés.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Comment sont-ils reliés\u202f?' }));
    expect(store.getState().view.chain).toMatchObject({ from: 'maroc', to: 'dgse', mode: 'shortest' });
  });

  it('speak English to English readers', () => {
    renderInStore(<DetailsPanel />, {
      language: 'en',
      view: { selection: select('maroc', 'dgse') },
    });
    expect(screen.getByText('Morocco and DGSE are selected.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'How are they connected?' })).toBeVisible();
  });

  it('only count more than two', () => {
    renderInStore(<DetailsPanel />, { view: { selection: select('maroc', 'dgse', 'daech') } });
    expect(screen.getByText('3 nœuds sélectionnés')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Comment sont-ils reliés\u202f?' })).toBeNull();
  });
});
