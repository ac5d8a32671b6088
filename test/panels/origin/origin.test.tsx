import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { isProposed } from '../../../src/domain/graph/provenance.ts';
import { FilterChips } from '../../../src/panels/filters/FilterChips.tsx';
import { OriginFilter } from '../../../src/panels/origin/OriginFilter.tsx';
import { OriginRows } from '../../../src/panels/origin/OriginRows.tsx';
import { PencilBanner } from '../../../src/panels/origin/PencilBanner.tsx';
import { pencilledIndex } from '../../helpers/pencilledGraph.ts';
import { renderInStore } from '../../helpers/renderInStore.tsx';

vi.setConfig({ testTimeout: 20_000 });
const user = userEvent.setup();
const shown = { filters: { hiddenTypes: [] }, index: pencilledIndex };
const proposed = pencilledIndex.graph.edges.filter(isProposed).length;
const verified = pencilledIndex.graph.edges.length - proposed;

describe('ink and pencil', () => {
  test('are chosen among the filters, with how many links each has', async () => {
    const store = renderInStore(<OriginFilter />, shown);
    await user.click(await screen.findByRole('radio', { name: `Au crayon, ${proposed} liens` }));
    expect(store.getState().view.filters.origin).toBe('proposed');
    expect(screen.getByRole('radio', { name: `À l’encre, ${verified} liens` })).toBeEnabled();
  });

  test('are hidden and shown by the rows of the legend, which never leave nothing', async () => {
    const store = renderInStore(<OriginRows />, shown);
    const pencil = screen.getByRole('button', { name: `Au crayon, proposé, ${proposed} liens` });
    await user.click(pencil);
    expect(store.getState().view.filters.origin).toBe('verified');
    expect(pencil).toHaveAttribute('aria-pressed', 'false');
    await user.click(pencil);
    expect(store.getState().view.filters.origin).toBe('any');
  });

  test('have a chip of their own, which takes the filter off', async () => {
    const store = renderInStore(<FilterChips />, {
      ...shown,
      filters: { hiddenTypes: [], origin: 'verified' },
    });
    await user.click(screen.getByRole('button', { name: /^À l’encre seulement/ }));
    expect(store.getState().view.filters.origin).toBe('any');
  });

  test('are told of above the graph; the banner leads to the review and goes when asked', async () => {
    const [review, dismiss] = [vi.fn(), vi.fn()];
    renderInStore(<PencilBanner count={212} counted={true} onReview={review} onDismiss={dismiss} />, shown);
    expect(screen.getByText('212 propositions à vérifier')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Vérifier' }));
    await user.click(screen.getByRole('button', { name: 'Masquer ce bandeau' }));
    expect(review).toHaveBeenCalledOnce();
    expect(dismiss).toHaveBeenCalledOnce();
  });

  test('are chosen in the banner before their links have been counted, under the same names', async () => {
    const banner = (counted: boolean) => <PencilBanner count={212} counted={counted} onDismiss={vi.fn()} />;
    renderInStore(banner(false), shown);
    await user.click(screen.getByRole('radio', { name: 'Au crayon' }));
    expect(screen.getByRole('radio', { name: 'Au crayon' })).toBeChecked();
    renderInStore(banner(true), shown);
    expect(screen.getByRole('radio', { name: `Au crayon, ${proposed} liens` })).toBeVisible();
  });

  test('are told of as nobody’s to verify where there are no files to write decisions into', () => {
    renderInStore(<PencilBanner count={2} counted={true} onDismiss={vi.fn()} />, shown);
    expect(screen.getByText('2 propositions')).toBeVisible();
    expect(screen.getByText(/personne ne les a vérifiées\.$/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Vérifier' })).toBeNull();
  });
});
