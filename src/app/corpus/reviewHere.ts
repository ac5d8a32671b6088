import type { AppStore } from '../../store/appStore.ts';
import type { CorporaStore } from '../../store/corpus/corporaState.ts';
import { createReviewStore } from '../../store/review/reviewStore.ts';
import { connectWorker, startWorker } from '../../worker/connectWorker.ts';
import { guardDecisions } from './guardDecisions.ts';

/**
 * A worker of its own: after each decision the other one makes the graph anew, which takes seconds in a large corpus, and a
 * decision must not wait for that before it is written.
 */
const ask = connectWorker(startWorker);

/**
 * The review of the open corpus, its files read and written by a worker. As long as decisions are not on disk yet, the
 * browser asks before the page is left, also after the review has ended.
 */
export function createReviewHere(corpora: CorporaStore, app: AppStore) {
  const review = createReviewStore(
    {
      read: (files, signal, onStep) => ask('readReviewOf', files, { signal, onStep }),
      decide: (files, decisions) => ask('decideOn', { files, decisions }),
    },
    corpora,
    app,
  );
  guardDecisions(review.store, window);
  return review;
}
