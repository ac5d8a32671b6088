import type { AppStore } from '../../store/appStore.ts';
import type { CorporaStore } from '../../store/corpus/corporaState.ts';
import { createReviewStore } from '../../store/review/reviewStore.ts';
import { ask } from './corporaHere.ts';

/** The review of the open corpus; the worker reads and writes its files. */
export const createReviewHere = (corpora: CorporaStore, app: AppStore) =>
  createReviewStore(
    {
      read: (files) => ask('readReviewOf', files),
      decide: (files, decisions) => ask('decideOn', { files, decisions }),
    },
    corpora,
    app,
  );
