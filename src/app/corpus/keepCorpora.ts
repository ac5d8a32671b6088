import type { CorpusId } from '../../domain/basics/corpus.ts';
import type { CorpusSummary } from '../../store/corpus/corporaState.ts';
import type { Corpus } from '../../store/corpus/corpus.ts';
import type { CorporaStorage, KeepOutcome } from '../../store/corpus/ports.ts';
import { afterStep, type UnfinishedAdding } from '../../store/corpus/unfinished.ts';
import { forgetGraphsBut } from '../../worker/keptGraphs.ts';
import {
  type CorpusRecord,
  ofCorpus,
  openOnce,
  readRecord,
  recordVersion,
  whyNotKept,
} from './corporaDatabase.ts';
import { keepAddings } from './keepAddings.ts';
import { type DecisionKey, keepDecisions, keyOfDecision } from './keepDecisions.ts';

/**
 * What storing corpora needs from a browser besides its database; without the channel, changes in other tabs are not
 * noticed, without locks it is unknown whether an adding goes on in another tab.
 */
interface KeepingHost {
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'> | null;
  readonly lasting: Pick<StorageManager, 'persist' | 'persisted'> | null;
  readonly locks: Pick<LockManager, 'request'> | null;
}

/** Corpora in the browser's own database, one transaction per change; other tabs are notified. */
export function keepCorpora({ channel, lasting, locks }: KeepingHost, name = 'maillage'): CorporaStorage {
  const open = openOnce(name);

  const write = async (
    id: CorpusId,
    act: (stores: Stores) => Promise<'overtaken' | 'gone' | 'done'>,
  ): Promise<KeepOutcome> => {
    try {
      const transaction = (await open()).transaction(['corpora', 'files', 'decisions'], 'readwrite', {
        durability: 'strict',
      });
      const stores = {
        corpora: transaction.objectStore('corpora'),
        files: transaction.objectStore('files'),
        decisions: transaction.objectStore('decisions'),
        stop: () => stopIfOpen(transaction),
      };
      const [outcome] = await Promise.all([act(stores), transaction.done]);
      if (outcome !== 'done') return { ok: false, reason: outcome };
      channel?.postMessage(id);
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: whyNotKept(error) };
    }
  };

  /** Of corpora that are no longer there; another tab may have kept one of them just as it was deleted here. */
  const forgetGraphs = async () => {
    const ids = await open()
      .then((database) => database.getAllKeys('corpora'))
      .catch(() => null);
    if (ids !== null) await forgetGraphsBut(ids, name);
  };

  return {
    ...keepDecisions(open),
    ...keepAddings(open, { locks, onNoted: (corpus) => channel?.postMessage(corpus) }),
    list: async () => {
      try {
        const kept = await (await open()).getAll('corpora');
        void forgetGraphs();
        return kept.flatMap((one) => {
          const record = readRecord(one);
          return record === null ? [] : [summaryOf(record)];
        });
      } catch {
        return null;
      }
    },
    read: async (id) => {
      try {
        const transaction = (await open()).transaction(['corpora', 'files']);
        const files = transaction.objectStore('files');
        const [kept, paths, texts] = await Promise.all([
          transaction.objectStore('corpora').get(id),
          files.getAllKeys(ofCorpus(id)),
          files.getAll(ofCorpus(id)),
        ]);
        const record = readRecord(kept);
        return record && asCorpus(record, paths, texts);
      } catch {
        return null;
      }
    },
    add: (corpus, summary, { step, noted } = {}, watch) =>
      write(corpus.id, async ({ corpora, files, decisions, stop }) => {
        watch?.signal.addEventListener('abort', stop, { once: true });
        if (watch?.signal.aborted) stop();
        let stored = 0;
        const tell = () => {
          stored += 1;
          if (stored % toldEvery === 0) watch?.onStored(stored, corpus.files.size);
        };
        const known = readRecord(await corpora.get(corpus.id))?.unfinished ?? [];
        const unfinished = step ? afterStep(known, step) : known;
        await Promise.all([
          corpora.put(recordOf(corpus, summary, unfinished), corpus.id),
          files.delete(ofCorpus(corpus.id)),
          noted && decisions.delete(keyOfDecision(corpus.id, noted)),
          ...[...corpus.files].map(([path, text]) => files.put(text, [corpus.id, path]).then(tell)),
        ]);
        return 'done';
      }),
    update: (corpus, changed, summary, before, { step, noted } = {}) =>
      write(corpus.id, async ({ corpora, files, decisions }) => {
        const note = noted && keyOfDecision(corpus.id, noted);
        if (note && (await decisions.getKey(note)) === undefined) return 'gone';
        const record = readRecord(await corpora.get(corpus.id));
        if (record?.revision !== before) return 'overtaken';
        const unfinished = step ? afterStep(record.unfinished, step) : record.unfinished;
        await Promise.all([
          corpora.put(recordOf(corpus, summary, unfinished), corpus.id),
          note && decisions.delete(note),
          ...[...changed].map(([path, text]) =>
            text === null ? files.delete([corpus.id, path]) : files.put(text, [corpus.id, path]),
          ),
        ]);
        return 'done';
      }),
    note: async (summary) => {
      try {
        const transaction = (await open()).transaction('corpora', 'readwrite');
        const record = readRecord(await transaction.store.get(summary.id));
        const { toReview, openedAt, articles } = summary;
        if (record !== null)
          await transaction.store.put({ ...record, toReview, openedAt, articles }, summary.id);
        await transaction.done;
      } catch {
        // Only the menu's information is less complete.
      }
    },
    remove: async (id) => {
      const outcome = await write(id, async ({ corpora, files, decisions }) => {
        await Promise.all([corpora.delete(id), files.delete(ofCorpus(id)), decisions.delete(ofCorpus(id))]);
        return 'done';
      });
      if (outcome.ok) await forgetGraphs();
      return outcome;
    },
    listen: (onOther) => {
      const hear = ({ data }: MessageEvent) => {
        if (typeof data === 'string') onOther(data as CorpusId);
      };
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
    persist: async () => (await lasting?.persist().catch(() => null)) ?? false,
    isPersisted: async () => (await lasting?.persisted().catch(() => null)) ?? false,
  };
}

/** Storage in this browser. */
export const keepInBrowser = (): CorporaStorage =>
  keepCorpora({
    channel: typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('maillage-corpora'),
    // It exists only over a secure connection.
    lasting: navigator.storage ?? null,
    locks: navigator.locks ?? null,
  });

/** One that has ended cannot be taken back any more. */
function stopIfOpen(transaction: Pick<IDBTransaction, 'abort'>): void {
  try {
    transaction.abort();
  } catch {
    // It has ended.
  }
}

/** So many files are stored between two reports. */
const toldEvery = 100;

interface Stores {
  readonly corpora: {
    get(id: string): Promise<unknown>;
    put(record: CorpusRecord, id: string): Promise<unknown>;
    delete(id: string): Promise<unknown>;
  };
  readonly files: {
    put(text: string, key: [string, string]): Promise<unknown>;
    delete(key: [string, string] | IDBKeyRange): Promise<unknown>;
  };
  readonly decisions: {
    getKey(key: DecisionKey): Promise<unknown>;
    delete(key: DecisionKey | IDBKeyRange): Promise<unknown>;
  };
  /** Takes everything back that this transaction has written. */
  readonly stop: () => void;
}

const recordOf = (
  corpus: Corpus,
  summary: CorpusSummary,
  unfinished: readonly UnfinishedAdding[],
): CorpusRecord => ({ version: recordVersion, ...summary, revision: corpus.revision, unfinished });

const summaryOf = ({ version: _, revision: __, unfinished: ___, ...summary }: CorpusRecord): CorpusSummary =>
  summary;

const asCorpus = (
  { id, name, createdAt, changedAt, revision }: CorpusRecord,
  keys: readonly [string, string][],
  texts: readonly string[],
): Corpus => ({
  id,
  name,
  createdAt,
  changedAt,
  revision,
  files: new Map(keys.map(([, path], at) => [path, texts[at] ?? ''])),
});
