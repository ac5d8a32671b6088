import type { AppStore } from '../../store/appStore.ts';
import type { CorporaStore } from '../../store/corpus/corporaState.ts';
import { createReviewStore } from '../../store/review/reviewStore.ts';
import { askForReview } from './corporaHere.ts';
import { guardDecisions } from './guardDecisions.ts';

/**
 * The review of the open corpus, its files read by a worker. As long as decisions are not on disk yet, the
 * browser asks before the page is left, also after the review has ended.
 */
export function createReviewHere(corpora: CorporaStore, app: AppStore) {
  const review = createReviewStore(
    {
      read: (files, signal, onStep) => askForReview('readReviewOf', files, { signal, onStep }),
    },
    corpora,
    app,
  );
  guardDecisions(review.store, window);
  return review;
}
