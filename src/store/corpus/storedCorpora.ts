import { type CorpusFiles, type CorpusId, countArticles } from '../../domain/basics/corpus.ts';
import type { addingUnderWay } from './addingUnderWay.ts';
import type { AddingEdit, CorporaStore, CorpusSummary, Kept, StoringWatch } from './corporaState.ts';
import { type Corpus, changedFiles } from './corpus.ts';
import type { NotedDecision } from './notedDecision.ts';
import type { CorporaStorage, KeepOutcome } from './ports.ts';
import { byLastOpened, summarize } from './summary.ts';

/** What a change of a corpus's files is part of. */
export interface ChangedAlong {
  readonly part?: AddingEdit | undefined;
  readonly noted?: NotedDecision | undefined;
}

/** Corpora on disk, with the summaries of them all; what cannot be stored is held in memory. */
export function storedCorpora(
  storage: CorporaStorage,
  { getState, setState }: Pick<CorporaStore, 'getState' | 'setState'>,
  adding: Pick<ReturnType<typeof addingUnderWay>, 'stepOf' | 'forgetWhatCame'>,
) {
  /** Corpora that are not on disk, or differ from what is there. */
  const held = new Map<CorpusId, Corpus>();
  let askedToPersist = false;

  const summaryOf = (id: CorpusId) => getState().corpora.find((one) => one.id === id);

  const putSummary = (summary: CorpusSummary) =>
    setState(({ corpora }) => ({
      corpora: [...corpora.filter(({ id }) => id !== summary.id), summary].sort(byLastOpened),
    }));

  /** Notes whether something was written, and keeps in memory what was not. */
  const note = (corpus: Corpus, written: KeepOutcome): Kept => {
    if (written.ok) {
      held.delete(corpus.id);
      if (held.size === 0) setState({ trouble: null });
      return { kept: true };
    }
    const worked = !held.has(corpus.id) && corpus.revision > 1;
    held.set(corpus.id, corpus);
    const trouble = written.reason === 'closed' && worked ? 'lost' : written.reason;
    if (trouble !== 'gone') setState({ trouble });
    return { kept: false };
  };

  const persistOnce = (files: CorpusFiles) => {
    if (askedToPersist || countArticles(files) === 0) return;
    askedToPersist = true;
    void storage.persist().then((promised) => setState({ mayBeCleared: !promised }));
  };

  return {
    held,
    summaryOf,
    putSummary,
    patchSummary: (id: CorpusId, patch: Partial<CorpusSummary>): void => {
      const known = summaryOf(id);
      if (known === undefined) return;
      const keys = Object.keys(patch) as (keyof CorpusSummary)[];
      if (keys.every((key) => known[key] === patch[key])) return;
      const summary = { ...known, ...patch };
      putSummary(summary);
      if (!held.has(id)) void storage.note(summary);
    },
    dropSummary: (id: CorpusId): void =>
      setState(({ corpora }) => ({ corpora: corpora.filter((one) => one.id !== id) })),
    /** Stores a new corpus. Rejects where `watch` has stopped it. */
    add: async (
      corpus: Corpus,
      openedAt: number,
      toReview: number | null,
      watch?: StoringWatch,
    ): Promise<Kept> => {
      const summary = summarize(corpus, openedAt, toReview);
      const written = await storage.add(corpus, summary, undefined, watch);
      watch?.signal.throwIfAborted();
      const kept = note(corpus, written);
      putSummary(summary);
      persistOnce(corpus.files);
      return kept;
    },
    /** Writes the new state of a corpus; a word: nothing was written, as `KeepOutcome` says. */
    writeNext: async (
      before: Corpus,
      after: Corpus,
      { part, noted }: ChangedAlong = {},
    ): Promise<Kept | 'overtaken' | 'gone'> => {
      const known = summaryOf(after.id);
      const summary = summarize(after, known?.openedAt ?? after.changedAt, known?.toReview ?? null);
      const step = adding.stepOf(part);
      const changed = changedFiles(before.files, after.files);
      const written = held.has(after.id)
        ? await storage.add(after, summary, { step, noted })
        : await storage.update(after, changed, summary, before.revision, { step, noted });
      if (!written.ok && (written.reason === 'overtaken' || written.reason === 'gone')) return written.reason;
      if (step && written.ok) adding.forgetWhatCame(step);
      putSummary(summary);
      persistOnce(after.files);
      return note(after, written);
    },
  };
}
