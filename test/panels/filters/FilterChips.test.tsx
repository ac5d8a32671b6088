import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { asArticleId, asNodeId } from '../../../src/domain/basics/ids.ts';
import { nodeTypes } from '../../../src/domain/basics/kinds.ts';
import { defaultFilters } from '../../../src/domain/filter/filter.ts';
import { EmptyCanvas } from '../../../src/panels/filters/EmptyCanvas.tsx';
import { FilterChips } from '../../../src/panels/filters/FilterChips.tsx';
import { FiltersStrip } from '../../../src/panels/filters/FiltersStrip.tsx';
import { NothingLeft } from '../../../src/panels/filters/NothingLeft.tsx';
import { visibleOf } from '../../../src/store/selectors.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';

/* Finding by role computes the style of every ancestor: slow where many tests share a processor. */
vi.setConfig({ testTimeout: 20_000 });

const user = userEvent.setup();

const Empty = () => (
  <EmptyCanvas>
    <NothingLeft />
  </EmptyCanvas>
);

describe('chips', () => {
  test('tell what is hidden at first, and nothing else; a click shows it', async () => {
    const store = renderInStore(<FilterChips />);
    expect(screen.getAllByRole('button').map((chip) => chip.textContent)).toEqual([
      'Lieux masqués',
      'Organisations masquées',
    ]);
    await user.click(screen.getByRole('button', { name: /^Lieux masqués/ }));
    expect(store.getState().view.filters.hiddenTypes).toEqual(['organization']);
  });

  test('name each filter that is on, and take it off', async () => {
    const store = renderInStore(<FilterChips />, {
      filters: {
        hiddenTypes: [],
        countries: [asNodeId('maroc'), asNodeId('france')],
        countryMode: 'all',
        years: { from: 2015, to: 2016 },
        hiddenArticles: [asArticleId('algeriens-au-mali')],
        hiddenCertainties: ['unconfirmed'],
        hiddenFamilies: ['opposition'],
        minCorroboration: 2,
        teasers: false,
      },
    });
    for (const name of [
      'Tous à la fois',
      'Maroc',
      'France',
      '2015–2016',
      'Source 1 masquée (AFP)',
      'Non confirmés masqués',
      'Opposition masquée',
      'Au moins 2 articles',
      'Encadrés masqués',
    ])
      await user.click(screen.getByRole('button', { name: `${name}\u202f: retirer ce filtre` }));
    expect(screen.queryByRole('button')).toBeNull();
    expect(visibleOf(store.getState()).nodes.size).toBe(15);
  });

  test('show all again by one click', async () => {
    const store = renderInStore(<FilterChips />, { filters: { countries: [asNodeId('maroc')] } });
    await user.click(screen.getByRole('button', { name: 'Ne rien masquer' }));
    expect(visibleOf(store.getState()).nodes.size).toBe(15);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('go back to those at first by another', async () => {
    const store = renderInStore(<FilterChips />, {
      filters: { hiddenTypes: ['person'], countries: [asNodeId('maroc')] },
    });
    await user.click(screen.getByRole('button', { name: 'Réinitialiser' }));
    expect(store.getState().view.filters).toEqual(defaultFilters);
    expect(screen.queryByRole('button', { name: 'Réinitialiser' })).toBeNull();
  });

  test('speak English', () => {
    renderInStore(<FilterChips />, {
      language: 'en',
      filters: { years: { from: 2015, to: 2015 }, yearBasis: 'published' },
    });
    expect(screen.getByRole('button', { name: 'Published 2015: remove this filter' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show everything' })).toBeVisible();
  });
});

describe('an empty canvas', () => {
  test('says nothing while there is something to see', () => {
    renderInStore(<Empty />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('says why it is empty, and shows all again', async () => {
    const store = renderInStore(<Empty />, { filters: { hiddenTypes: [...nodeTypes] } });
    expect(screen.getByText('Aucun nœud ne correspond à ces filtres.')).toBeVisible();
    expect(screen.getByText(/Pays masqués, Services masqués/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ne rien masquer' }));
    expect(visibleOf(store.getState()).nodes.size).toBe(15);
  });
});

describe('filters that leave nothing', () => {
  test('propose the nearest that leave something, and one click takes them', async () => {
    const store = renderInStore(<Empty />, { filters: { years: { from: 2012, to: 2012 } } });
    expect(visibleOf(store.getState()).nodes.size).toBe(0);
    const status = within(screen.getByRole('status'));
    const [first] = status.getAllByRole('button');
    expect(first).toHaveTextContent(/^20\d\d : \d+ nœuds?$/);
    if (first) await user.click(first);
    expect(visibleOf(store.getState()).nodes.size).toBe(Number(first?.textContent?.match(/(\d+) nœud/)?.[1]));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  test('are told also where only the ticked countries are left', () => {
    renderInStore(<Empty />, {
      filters: { countries: [asNodeId('mali')], years: { from: 2015, to: 2015 } },
    });
    const status = screen.getByRole('status');
    expect(status).toHaveTextContent('Rien ne lie le pays choisi sous ces filtres.');
    expect(within(status).getAllByRole('button', { name: /^20\d\d\s: \d+ nœud/ })).not.toEqual([]);
  });
});

describe('the narrow rail', () => {
  test('switches node types by their glyphs', async () => {
    const store = renderInStore(<FiltersStrip />);
    const places = screen.getByRole('button', { name: 'Lieux, 1 nœud' });
    expect(places).toHaveAttribute('aria-pressed', 'false');
    await user.click(places);
    expect(places).toHaveAttribute('aria-pressed', 'true');
    expect(store.getState().view.filters.hiddenTypes).toEqual(['organization']);
  });

  test('opens the filters, by their own button and by the years', async () => {
    const store = renderInStore(<FiltersStrip />);
    await user.click(screen.getByRole('button', { name: 'Ouvrir les filtres' }));
    expect(store.getState().session.over).toBe('filters');
    store.getState().actions.close('filters');
    await user.click(screen.getByRole('button', { name: 'Années\u202f: 2010–2025, toutes' }));
    expect(store.getState().session.over).toBe('filters');
  });
});
