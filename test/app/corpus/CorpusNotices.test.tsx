import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { CorpusNotices } from '../../../src/app/corpus/CorpusNotices.tsx';
import { type CorporaState, noCorpora } from '../../../src/store/corpus/corporaState.ts';
import { CorporaProvider } from '../../../src/store/corpus/corpusReact.tsx';

describe('a file that takes long to open', () => {
  it('is named with how far it is, and can be stopped by keyboard', async () => {
    const stop = vi.fn();
    const store = createStore<CorporaState>(() => ({
      ...noCorpora,
      opening: { name: 'réseau.gexf', share: 0.4, stop },
    }));
    const access = { store, load: async () => store, show: () => {} };
    document.documentElement.lang = 'fr';
    render(
      <CorporaProvider access={access}>
        <CorpusNotices />
      </CorporaProvider>,
    );
    expect(screen.getByRole('status')).toHaveTextContent('Ouverture de réseau.gexf…');
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '40');
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Arrêter' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(stop).toHaveBeenCalledOnce();
  });
});
