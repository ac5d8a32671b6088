import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Legend } from '../../src/canvas/Legend.tsx';
import { renderInStore } from '../helpers/renderInStore.tsx';

describe('Legend', () => {
  it('has a row for each family of the graph, with its count', () => {
    renderInStore(<Legend />);
    const legend = screen.getByRole('region', { name: 'Légende et filtre des liens' });
    expect(within(legend).getAllByRole('button').length).toBeGreaterThanOrEqual(4);
    expect(within(legend).getByRole('button', { name: /^Coopération, \d+ liens?$/u })).toBePressed();
  });

  it('hides the links of a family and shows them again', async () => {
    const user = userEvent.setup();
    const store = renderInStore(<Legend />);
    const row = screen.getByRole('button', { name: /^Opposition/u });
    await user.click(row);
    expect(store.getState().view.filters.hiddenFamilies).toEqual(['opposition']);
    expect(row).toHaveAttribute('aria-pressed', 'false');
    await user.click(row);
    expect(store.getState().view.filters.hiddenFamilies).toEqual([]);
  });

  it('explains dashes, widths and sizes in the reader’s language', () => {
    renderInStore(<Legend />, { language: 'en' });
    expect(screen.getByText('Unconfirmed')).toBeInTheDocument();
    expect(screen.getByText('1, 2, 3 articles')).toBeInTheDocument();
    expect(screen.getByText(/passages$/u)).toBeInTheDocument();
  });

  it('keeps each rule with the sign after it, so that none is left over where there is no room', () => {
    renderInStore(<Legend />);
    const legend = screen.getByRole('region', { name: 'Légende et filtre des liens' });
    const rules = legend.querySelectorAll('span[aria-hidden].w-px');
    expect(rules.length).toBe(3);
    for (const rule of rules) {
      expect(rule.parentElement).not.toBe(legend);
      expect(rule.nextElementSibling).toHaveTextContent(/\p{L}/u);
    }
  });

  it('folds to a pill that says which links are on, and unfolds; the keyboard goes along', async () => {
    const user = userEvent.setup();
    const store = renderInStore(<Legend />, { filters: { hiddenFamilies: ['opposition'] } });
    await user.click(screen.getByRole('button', { name: 'Replier la légende (L)' }));
    const pill = screen.getByRole('button', { name: /^Liens Coopération, .*Déplier/u });
    expect(pill).not.toHaveTextContent('Opposition');
    expect(pill).toHaveFocus();
    expect(store.getState().session.legendOpen).toBe(false);
    await user.click(pill);
    expect(screen.getByRole('button', { name: 'Replier la légende (L)' })).toHaveFocus();
    expect(screen.getByRole('button', { name: /^Opposition/u })).not.toBePressed();
  });
});
