import type { CorporaStore } from '../../store/corpus/corporaState.ts';
import { createCorporaStore } from '../../store/corpus/corporaStore.ts';
import { connectWorker, startWorker } from '../../worker/connectWorker.ts';
import { keepInBrowser } from './keepCorpora.ts';

/** Asks the worker of this page, which is started with the first request. */
export const ask = connectWorker(startWorker);

/**
 * A worker of its own for the review: after each decision the other one makes the graph anew, which takes seconds in a large
 * corpus, and a decision must not wait for that before it is written.
 */
export const askForReview = connectWorker(startWorker);

/** The reader's corpora, stored in this browser, their graphs built in the worker. */
export const createCorporaHere = (): CorporaStore =>
  createCorporaStore({
    storage: keepInBrowser(),
    builder: {
      build: ({ id, files }, signal, onStep) => ask('graphOfCorpus', { id, files }, { signal, onStep }),
    },
    decide: (files, decisions) => askForReview('decideOn', { files, decisions }),
    now: Date.now,
    suffix: () =>
      Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 36).toString(36)).join(''),
  });

export { followGraph } from './followGraph.ts';
