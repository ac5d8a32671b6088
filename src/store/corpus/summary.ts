import { countArticles, isGraphAlone } from '../../domain/basics/corpus.ts';
import type { CorpusSummary } from './corporaState.ts';
import type { Corpus } from './corpus.ts';

/** What the list of corpora says of one. `toReview`: so many proposals wait; null: not known. */
export const summarize = (corpus: Corpus, openedAt: number, toReview: number | null): CorpusSummary => ({
  id: corpus.id,
  name: corpus.name,
  articles: countArticles(corpus.files),
  toReview,
  graphAlone: isGraphAlone(corpus.files),
  createdAt: corpus.createdAt,
  changedAt: corpus.changedAt,
  openedAt,
  bytes: [...corpus.files.values()].reduce((sum, text) => sum + text.length, 0),
});

/** The last opened first. */
export const byLastOpened = (a: CorpusSummary, b: CorpusSummary): number =>
  b.openedAt - a.openedAt || (a.id < b.id ? -1 : 1);
