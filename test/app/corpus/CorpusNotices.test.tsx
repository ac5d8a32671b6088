import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { CorpusNotices } from '../../../src/app/corpus/CorpusNotices.tsx';
import { CorpusNoticesHost } from '../../../src/app/corpus/CorpusNoticesHost.tsx';
import { corpusMessages } from '../../../src/app/corpus/corpusMessages.ts';
import { type CorporaState, noCorpora } from '../../../src/store/corpus/corporaState.ts';
import { asOpened, createCorpus } from '../../../src/store/corpus/corpus.ts';
import { CorporaProvider } from '../../../src/store/corpus/corpusReact.tsx';

/** The notices, in French, of corpora in this state. */
function show(state: Partial<CorporaState>, notices = <CorpusNotices />): void {
  const store = createStore<CorporaState>(() => ({ ...noCorpora, ...state }));
  document.documentElement.lang = 'fr';
  render(
    <CorporaProvider access={{ store, load: async () => store, show: () => {} }}>{notices}</CorporaProvider>,
  );
}

describe('articles that were not added when the page was killed', () => {
  it('are counted and named, with what to do, until the notice is closed', async () => {
    const forgetUnfinished = vi.fn();
    const unfinished = (...names: readonly string[]) => ({ id: names.join(), all: 60, left: 7, names });
    show({
      unfinished: [unfinished('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt', 'g.txt')],
      actions: { ...noCorpora.actions, forgetUnfinished },
    });
    expect(screen.getByRole('status')).toHaveTextContent(
      '7 des 60 articles que vous ajoutiez ne sont pas dans ce corpus, la page s’étant fermée avant la fin : a.txt, b.txt, c.txt, d.txt, e.txt, et 2 de plus. Ajoutez-les de nouveau ; ceux qui y sont déjà seront reconnus.',
    );
    await userEvent.click(screen.getByRole('button', { name: 'J’ai compris' }));
    expect(forgetUnfinished).toHaveBeenCalledOnce();
  });

  it.each([
    [
      { all: 1, left: 1, names: [] },
      /^The article that you were adding is not in this corpus, as the page was closed before the end\. Add it again\.$/,
    ],
    [{ all: 9, left: 1, names: ['a'] }, /^One of the 9 articles .* before the end: a\. Add it again\.$/],
  ])('are told in English, without a name too', (coming, said) => {
    expect(corpusMessages.en.unfinished(coming.left, coming.all, coming.names)).toMatch(said);
  });
});

describe('a file that takes long to open', () => {
  it('is named with how far it is, and can be stopped by keyboard', async () => {
    const stop = vi.fn();
    show({ opening: { name: 'réseau.gexf', share: 0.4, stop } });
    expect(screen.getByRole('status')).toHaveTextContent('Ouverture de réseau.gexf…');
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '40');
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Arrêter' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(stop).toHaveBeenCalledOnce();
  });
});

describe('a corpus that proposes more than a graph holds', () => {
  it('says what is not drawn, and where it is, until the notice is closed', async () => {
    const current = asOpened(createCorpus('Sahel', new Map(), { suffix: 'a1b2c3', now: 1 }));
    const problem = {
      rule: 'proposals-left-out',
      severity: 'warning',
      file: '',
      line: 1,
      message: '',
    } as const;
    const built = { graph: null, problems: [problem], layout: null, articles: 0, toReview: 0 };
    show({ built, current }, <CorpusNoticesHost />);
    expect(await screen.findByRole('status')).toHaveTextContent(
      /n’y sont pas dessinés.*Ils restent dans « Vérifier »/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'J’ai compris' }));
    expect(screen.queryByRole('status')).toBeNull();
  });
});

describe('the file of a corpus of thousands of files', () => {
  it('says how many are stored, without reading each figure aloud', () => {
    show({
      opening: {
        name: 'a.maillage.zip',
        share: 0.6,
        counted: { stage: 'store', done: 4500, all: 8002 },
        stop: vi.fn(),
      },
    });
    const said = '4\u202f500 fichiers enregistrés sur 8\u202f002';
    expect(screen.getByText(/fichiers enregistrés/)).toHaveAttribute('aria-hidden', 'true');
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', said);
  });
});

describe('a corpus that takes long to open', () => {
  it('says what is being done, of how many articles, and can be stopped by keyboard', async () => {
    const stop = vi.fn();
    const step = { stage: 'claims', done: 640, all: 2000 } as const;
    show({ opening: { name: 'Mali', share: 0.23, step, stop } });
    expect(screen.getByRole('status')).toHaveTextContent('Ouverture de Mali…');
    const said = 'Relations et propositions : article 640 sur 2 000';
    expect(screen.getByText(said, { normalizer: (text) => text.replace(/\s/g, ' ') })).toBeVisible();
    const bar = screen.getByRole('progressbar');
    expect(bar).toHaveAttribute('aria-valuenow', '23');
    expect(bar.getAttribute('aria-valuetext')?.replace(/\s/g, ' ')).toBe(said);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(stop).toHaveBeenCalledOnce();
  });
});
