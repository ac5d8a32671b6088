import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { findChains } from '../../../src/domain/chains/chains.ts';
import type { Proposal } from '../../../src/domain/review/proposal.ts';
import { ReviewReader } from '../../../src/panels/review/ReviewReader.tsx';
import type { OpenProposal } from '../../../src/panels/review/useProposal.ts';
import { createAppStore } from '../../../src/store/appStore.ts';
import { StoreProvider } from '../../../src/store/react.tsx';
import { ReviewProvider } from '../../../src/store/review/reviewReact.tsx';
import type { ReviewState } from '../../../src/store/review/reviewState.ts';
import { defaultView } from '../../../src/store/view/view.ts';
import { LanguageProvider } from '../../../src/ui/language.tsx';
import { sampleWithArticles } from '../../helpers/manyArticles.ts';

const index = sampleWithArticles(5);
const [first, second, , fourth] = index.articles.map(({ article }) => article.id);
const goTo = vi.fn();

/** Proposals of these articles, each with its number in the list, of which the one at `at` is open. */
function show(articles: readonly (string | undefined)[], at: number) {
  const proposals = articles.map((article, n) => ({
    id: `p${n}`,
    article,
    kind: 'name',
    refs: [{ file: 'x', list: 'names', at: n }],
    body: { list: 'names', node: `node-${n}`, type: 'country' },
    span: null,
    trigger: null,
    rejected: false,
    needs: [],
  })) as unknown as Proposal[];
  const state = {
    review: { proposals, accepted: [], names: new Map() },
    queue: proposals,
    kind: null,
    current: null,
    later: new Set(),
    actions: { goTo, step: () => {} },
  } as unknown as ReviewState;
  const proposal = proposals[at];
  if (proposal === undefined) throw new Error('There is no such proposal.');
  return render(
    <StoreProvider store={createAppStore(index, null, defaultView, findChains)}>
      <LanguageProvider value="fr">
        <ReviewProvider store={createStore(() => state)}>
          <ReviewReader open={{ proposal } as OpenProposal} queueInMenu={false} />
        </ReviewProvider>
      </LanguageProvider>
    </StoreProvider>,
  );
}

it('leads from the end of an article to the next in which something waits, and from the last to the first', async () => {
  const user = userEvent.setup();
  const { unmount } = show([first, second, fourth, fourth], 1);
  await user.click(screen.getByRole('button', { name: /^Article suivant\s*: .*2 propositions$/ }));
  expect(goTo).toHaveBeenLastCalledWith('p2');
  unmount();
  show([first, second, fourth, fourth], 3);
  await user.click(screen.getByRole('button', { name: /^Article suivant\s*: .*1 proposition$/ }));
  expect(goTo).toHaveBeenLastCalledWith('p0');
});

it('leads nowhere where nothing waits elsewhere', () => {
  show([second], 0);
  expect(screen.getByText('Fin de l’article, 1 proposition y reste')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Article suivant/ })).toBeNull();
});
