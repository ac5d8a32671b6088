import type { CorpusId } from '../../domain/basics/corpus.ts';
import type { CorporaStorage } from '../../store/corpus/ports.ts';
import { afterStep, type UnfinishedAdding } from '../../store/corpus/unfinished.ts';
import { type OpenCorpora, readRecord } from './corporaDatabase.ts';

/** How addings are marked as under way; without locks it is unknown whether one goes on in another tab. */
interface AddingsHost {
  readonly locks: Pick<LockManager, 'request'> | null;
  /** Called when the notes of a corpus's addings have changed. */
  readonly onNoted: (corpus: CorpusId) => void;
}

/** The notes of addings, each under way for as long as a page holds its lock. */
export const keepAddings = (
  open: OpenCorpora,
  { locks, onNoted }: AddingsHost,
): Pick<CorporaStorage, 'holdAdding' | 'noteAdding' | 'watchUnfinished'> => {
  const unfinishedOf = async (corpus: CorpusId): Promise<readonly UnfinishedAdding[]> => {
    try {
      return readRecord(await (await open()).get('corpora', corpus))?.unfinished ?? [];
    } catch {
      return [];
    }
  };
  return {
    holdAdding: (id) =>
      new Promise((held) => {
        if (locks === null) return held(() => {});
        locks
          .request(lockOf(id), () => new Promise<void>((release) => held(release)))
          .catch(() => held(() => {}));
      }),
    noteAdding: async (corpus, step) => {
      try {
        const transaction = (await open()).transaction('corpora', 'readwrite', { durability: 'strict' });
        const record = readRecord(await transaction.store.get(corpus));
        if (record !== null) {
          const unfinished = afterStep(record.unfinished, step);
          await transaction.store.put({ ...record, unfinished }, corpus);
        }
        await transaction.done;
        onNoted(corpus);
      } catch {
        // Nothing of the adding is stored either, and the page says so.
      }
    },
    watchUnfinished: (corpus, onFound) => {
      const ended = new AbortController();
      const { signal } = ended;
      const watch = (id: string) =>
        locks?.request(lockOf(id), { mode: 'shared', signal }, async () => {
          // The page that held it has ended its adding, or is gone.
          const left = (await unfinishedOf(corpus)).find((one) => one.id === id);
          if (left !== undefined && !signal.aborted) onFound(left);
        });
      void unfinishedOf(corpus).then((unfinished) => {
        if (signal.aborted) return;
        for (const { id } of unfinished) watch(id)?.catch(() => null);
      });
      return () => ended.abort();
    },
  };
};

const lockOf = (id: string): string => `maillage-adding-${id}`;
