import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { asNodeId } from '../../../src/domain/basics/ids.ts';
import type { Focus } from '../../../src/domain/filter/focus.ts';
import { FocusChips } from '../../../src/panels/focus/FocusChips.tsx';
import { renderInStore } from '../../helpers/renderInStore.tsx';

const [maroc, mali, france, cemoc] = ['maroc', 'mali', 'france', 'cemoc'].map(asNodeId) as [
  ReturnType<typeof asNodeId>,
  ...ReturnType<typeof asNodeId>[],
];
const user = userEvent.setup();
const only: Focus = { around: [maroc], depth: 1, isolated: true, expanded: [] };

describe('the chips of what is looked at', () => {
  it('are none while all is shown', () => {
    renderInStore(<FocusChips />);
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('name what is isolated, and how far; a click shows all again', async () => {
    const store = renderInStore(<FocusChips />, { view: { focus: { ...only, depth: 2 } } });
    const chip = screen.getByRole('button', {
      name: 'Isolé\u202f: Maroc, à 2 pas\u202f: quitter l’isolement',
    });
    expect(chip.textContent).toBe('Isolé\u202f: Maroc, à 2 pas');
    await user.click(chip);
    expect(store.getState().view.focus).toBeNull();
  });

  it('count the names that are too many', () => {
    const around = [maroc, mali, france, cemoc].filter((id) => id !== undefined);
    renderInStore(<FocusChips />, { language: 'en', view: { focus: { ...only, around } } });
    expect(screen.getByRole('button')).toHaveTextContent('Isolated: Morocco, Mali, 2 others');
  });

  it('tell how deep a neighbourhood is lit', () => {
    renderInStore(<FocusChips />, { view: { focus: { ...only, depth: 3, isolated: false } } });
    expect(screen.getByRole('button')).toHaveTextContent('Voisinage à 3 pas');
  });

  it('count what was hidden by hand, and show it again', async () => {
    const store = renderInStore(<FocusChips />, { view: { hidden: [maroc, asNodeId('mali')] } });
    await user.click(screen.getByRole('button', { name: '2 nœuds masqués\u202f: réafficher' }));
    expect(store.getState().view.hidden).toEqual([]);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
