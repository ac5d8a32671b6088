import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ShortcutsDialog } from '../../../src/app/commands/ShortcutsDialog.tsx';
import { renderInStore } from '../../helpers/renderInStore.tsx';

/** What the keys of a place do, by the heading over them. */
const listed = (place: string): readonly string[] => {
  const list = screen.queryByRole('heading', { name: place })?.parentElement;
  return list
    ? within(list)
        .getAllByRole('definition')
        .map(({ textContent }) => textContent ?? '')
    : [];
};

describe('the list of all keys', () => {
  it('has those of the review and of the list of corpora', () => {
    renderInStore(<ShortcutsDialog />, { language: 'en' });
    expect(listed('While reviewing')).toEqual(
      expect.arrayContaining(['Accept', 'Reject', 'Leave for later']),
    );
    expect(listed('In the list of corpora')).toEqual(['Rename the corpus', 'Delete the corpus']);
  });

  it('leaves out what does nothing while single keys are switched off', () => {
    const store = renderInStore(<ShortcutsDialog />, { language: 'en' });
    store.getState().actions.setBareKeys(false);
    return screen.findByText('Undo the last decision').then(() => {
      expect(listed('While reviewing')).toEqual(['Undo the last decision']);
    });
  });
});
