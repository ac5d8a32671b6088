import { fetchScript } from '../lib/lostScript.ts';
import type { Handler } from './handler.ts';
import { keepGraphs, keepNoGraphs } from './keptGraphs.ts';
import { makeGraphOfCorpus } from './requests/graphOfCorpus.ts';
import { openCorpusFile } from './requests/openCorpusFile.ts';
import { packCorpusFile } from './requests/packCorpusFile.ts';

/** In development a script keeps its address when it changes, so that nobody knows which one made a graph. */
const kept = import.meta.env.PROD ? keepGraphs(self.location.href) : keepNoGraphs;

/**
 * Everything that the worker answers, by name: another request is a file in `requests` and a line here. What reads
 * articles is fetched with the first request that needs it.
 */
export const requests = {
  graphOfCorpus: makeGraphOfCorpus(kept),
  openCorpusFile,
  packCorpusFile,
  readFile: fetchFirst(async () => (await import('./requests/readFile.ts')).readFile),
  readArticle: fetchFirst(async () => (await import('./requests/readArticle.ts')).readArticle),
  sketchTexts: fetchFirst(async () => (await import('./requests/sketchTexts.ts')).sketchTexts),
  proposeArticles: fetchFirst(async () => (await import('./requests/proposeArticles.ts')).proposeArticles),
  readReviewOf: fetchFirst(async () => (await import('./requests/readReviewOf.ts')).readReviewOf),
  decideOn: outOfTurn(fetchFirst(async () => (await import('./requests/decideOn.ts')).decideOn)),
  writeInto: fetchFirst(async () => (await import('./requests/writeInto.ts')).writeInto),
  nodeOf: fetchFirst(async () => (await import('./requests/writeInto.ts')).nodeOf),
  verbsOf: fetchFirst(async () => (await import('./requests/writeInto.ts')).verbsOf),
} as const;

export type Requests = typeof requests;

function fetchFirst<Input, Output, Step>(
  fetch: () => Promise<Handler<Input, Output, Step>>,
): Handler<Input, Output, Step> {
  return async (input, task) => (await fetchScript(fetch()))(input, task);
}

function outOfTurn<Input, Output, Step>(handler: Handler<Input, Output, Step>): Handler<Input, Output, Step> {
  return Object.assign(handler, { outOfTurn: true });
}
