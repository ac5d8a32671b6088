import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { findChains } from '../../../src/domain/chains/chains.ts';
import type { Proposal } from '../../../src/domain/review/proposal.ts';
import { QueuePanel } from '../../../src/panels/review/QueuePanel.tsx';
import { createAppStore } from '../../../src/store/appStore.ts';
import { StoreProvider } from '../../../src/store/react.tsx';
import { ReviewProvider } from '../../../src/store/review/reviewReact.tsx';
import type { ReviewState } from '../../../src/store/review/reviewState.ts';
import { defaultView } from '../../../src/store/view/view.ts';
import { LanguageProvider } from '../../../src/ui/language.tsx';
import { sampleWithArticles } from '../../helpers/manyArticles.ts';

it('looks at each proposal a few times, however many articles there are, and counts each article', () => {
  const index = sampleWithArticles(200);
  let looks = 0;
  const proposals = index.articles.flatMap(({ article }) =>
    Array.from({ length: 5 }, (_, n) => {
      const proposal = {
        id: `${article.id} ${n}`,
        kind: 'name',
        refs: [{ file: 'x', list: 'names', at: n }],
        body: { list: 'names', node: `node-${n}`, type: 'country' },
        span: null,
        trigger: null,
        rejected: n === 0,
        needs: [],
      };
      return Object.defineProperty(proposal, 'article', {
        get: () => {
          looks += 1;
          return article.id;
        },
      }) as unknown as Proposal;
    }),
  );
  const state = {
    review: { proposals, accepted: [], names: new Map() },
    reading: null,
    queue: proposals.filter(({ rejected }) => !rejected),
    kind: null,
    current: null,
    later: new Set(),
    actions: {},
  } as unknown as ReviewState;
  const app = createAppStore(index, null, defaultView, findChains);
  render(
    <StoreProvider store={app}>
      <LanguageProvider value="fr">
        <ReviewProvider store={createStore(() => state)}>
          <QueuePanel />
        </ReviewProvider>
      </LanguageProvider>
    </StoreProvider>,
  );
  expect(screen.getAllByRole('button', { name: /1 sur 5/ })).toHaveLength(index.articles.length);
  expect(looks).toBeLessThan(10 * proposals.length);
});
