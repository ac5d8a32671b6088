import type { CorpusId } from '../../domain/basics/corpus.ts';
import type { CorpusSummary } from '../../store/corpus/corporaState.ts';
import type { Corpus } from '../../store/corpus/corpus.ts';
import type { CorporaStorage, KeepOutcome } from '../../store/corpus/ports.ts';
import {
  type CorporaDatabase,
  type CorpusRecord,
  filesOf,
  openCorporaDatabase,
  readRecord,
  recordVersion,
} from './corporaDatabase.ts';

/**
 * What storing corpora needs from a browser besides its database; without the channel, changes in other tabs are not
 * noticed.
 */
interface KeepingHost {
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'> | null;
  readonly lasting: Pick<StorageManager, 'persist' | 'persisted'> | null;
}

/** A browser that does not respond at all (a sandboxed frame, a damaged profile) is given up after this time. */
const longestOpeningMs = 5000;

/** Corpora in the browser's own database, one transaction per change; other tabs are notified. */
export function keepCorpora({ channel, lasting }: KeepingHost, name = 'maillage'): CorporaStorage {
  let opened: Promise<CorporaDatabase> | null = null;
  const open = (): Promise<CorporaDatabase> => {
    opened ??= withinTime(
      openCorporaDatabase(name, () => {
        opened = null;
      }),
    ).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };

  const write = async (
    id: CorpusId,
    act: (stores: Stores) => Promise<'overtaken' | 'done'>,
  ): Promise<KeepOutcome> => {
    try {
      const transaction = (await open()).transaction(['corpora', 'files'], 'readwrite', {
        durability: 'strict',
      });
      const stores = { corpora: transaction.objectStore('corpora'), files: transaction.objectStore('files') };
      const [outcome] = await Promise.all([act(stores), transaction.done]);
      if (outcome === 'overtaken') return { ok: false, reason: 'overtaken' };
      channel?.postMessage(id);
      return { ok: true };
    } catch (error) {
      return { ok: false, reason: isFull(error) ? 'full' : 'closed' };
    }
  };

  return {
    list: async () => {
      try {
        const kept = await (await open()).getAll('corpora');
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
          files.getAllKeys(filesOf(id)),
          files.getAll(filesOf(id)),
        ]);
        const record = readRecord(kept);
        return record && asCorpus(record, paths, texts);
      } catch {
        return null;
      }
    },
    add: (corpus, summary) =>
      write(corpus.id, async ({ corpora, files }) => {
        await Promise.all([
          corpora.put(recordOf(corpus, summary), corpus.id),
          files.delete(filesOf(corpus.id)),
          ...[...corpus.files].map(([path, text]) => files.put(text, [corpus.id, path])),
        ]);
        return 'done';
      }),
    update: (corpus, changed, summary, before) =>
      write(corpus.id, async ({ corpora, files }) => {
        if (readRecord(await corpora.get(corpus.id))?.revision !== before) return 'overtaken';
        await Promise.all([
          corpora.put(recordOf(corpus, summary), corpus.id),
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
    remove: (id) =>
      write(id, async ({ corpora, files }) => {
        await Promise.all([corpora.delete(id), files.delete(filesOf(id))]);
        return 'done';
      }),
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
  });

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
}

const recordOf = (corpus: Corpus, summary: CorpusSummary): CorpusRecord => ({
  version: recordVersion,
  ...summary,
  revision: corpus.revision,
});

const summaryOf = ({ version: _, revision: __, ...summary }: CorpusRecord): CorpusSummary => summary;

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

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

function withinTime<Result>(promise: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database does not answer.')), longestOpeningMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
