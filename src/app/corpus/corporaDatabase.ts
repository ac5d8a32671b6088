import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type CorpusId, readCorpusId } from '../../domain/basics/corpus.ts';
import type { CorpusSummary } from '../../store/corpus/corporaState.ts';
import type { NotedDecision } from '../../store/corpus/notedDecision.ts';
import type { NotKept } from '../../store/corpus/ports.ts';
import { readUnfinished, type UnfinishedAdding } from '../../store/corpus/unfinished.ts';

/**
 * What the browser stores of a corpus besides its files. Each record has a version of this format: a later page updates
 * older records, and this page leaves newer ones alone.
 */
export interface CorpusRecord extends CorpusSummary {
  readonly version: typeof recordVersion;
  readonly revision: number;
  /** Addings that are under way, or that ended with their page. */
  readonly unfinished: readonly UnfinishedAdding[];
}

export const recordVersion = 1;

interface CorporaSchema extends DBSchema {
  readonly corpora: { readonly key: string; readonly value: unknown };
  /** A file's text, by its corpus and its path, so that an edit writes only what it changes. */
  readonly files: { readonly key: [string, string]; readonly value: string };
  /** Decisions that the files do not say yet, by their corpus, time and page. */
  readonly decisions: { readonly key: [string, number, string]; readonly value: NotedDecision };
}

type CorporaDatabase = IDBPDatabase<CorporaSchema>;

/** The steps from one version of the database to the next; a step is never changed, only followed by another. */
const upgrades: readonly ((database: CorporaDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('corpora');
    database.createObjectStore('files');
  },
  (database) => {
    database.createObjectStore('decisions');
  },
];

/** Opens the database; rejects where the browser stores nothing. */
export type OpenCorpora = () => Promise<CorporaDatabase>;

/** A browser that does not respond at all (a sandboxed frame, a damaged profile) is given up after this time. */
const longestOpeningMs = 5000;

/** Opens the database of that name once, and again when it was lost or could not be had. */
export function openOnce(name: string): OpenCorpora {
  let opened: Promise<CorporaDatabase> | null = null;
  const forget = () => {
    opened = null;
  };
  return () => {
    opened ??= withinTime(openCorporaDatabase(name, forget)).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}

function withinTime<Result>(promise: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The database does not answer.')), longestOpeningMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Creates the database where there is none, and updates an older one. */
const openCorporaDatabase = (name: string, onLost: () => void): Promise<CorporaDatabase> =>
  openDB<CorporaSchema>(name, upgrades.length, {
    upgrade: (database, from) => {
      for (const step of upgrades.slice(from)) step(database);
    },
    // A newer page in another tab wants to update it: this one closes it.
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });

/** A record as it was stored; null if this page does not understand it, for example that of a newer page. */
export function readRecord(kept: unknown): CorpusRecord | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const record = kept as Partial<Record<keyof CorpusRecord, unknown>>;
  const id = typeof record.id === 'string' ? readCorpusId(record.id) : null;
  const { name, toReview } = record;
  if (record.version !== recordVersion || id === null || typeof name !== 'string') return null;
  const number = (key: keyof CorpusRecord): number => {
    const value = record[key];
    return typeof value === 'number' && Number.isFinite(value) ? value : 0;
  };
  return {
    version: recordVersion,
    id,
    name,
    revision: number('revision'),
    articles: number('articles'),
    toReview: typeof toReview === 'number' ? toReview : null,
    graphAlone: record.graphAlone === true,
    createdAt: number('createdAt'),
    changedAt: number('changedAt'),
    openedAt: number('openedAt'),
    bytes: number('bytes'),
    unfinished: readUnfinished(record.unfinished),
  };
}

/** Why a transaction has failed. */
export const whyNotKept = (error: unknown): NotKept =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'closed';

/** The keys of all files of a corpus, or of all notes of decisions on it. */
export const ofCorpus = (id: CorpusId): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);
