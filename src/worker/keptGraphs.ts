import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CorpusId } from '../domain/basics/corpus.ts';
import type { CorpusGraph } from './requests/buildCorpus.ts';

/** A graph, and what it was made from and by. */
interface KeptGraph {
  /** Of the files, as `printOf` gives them: those that it was made from, and the same with its own layout in them. */
  readonly prints: readonly string[];
  /** The script that made it: another one may make another graph of the same files. */
  readonly madeBy: string;
  readonly built: CorpusGraph;
}

/** Graphs that took long to make, one for each corpus. Nothing here rejects: what cannot be kept is made again. */
export interface KeptGraphs {
  /** null: none is kept that was made from these files by this script. */
  readonly read: (id: CorpusId, print: string) => Promise<CorpusGraph | null>;
  /** Instead of the one that was kept of this corpus. */
  readonly keep: (id: CorpusId, prints: readonly string[], built: CorpusGraph) => Promise<void>;
}

interface GraphsSchema extends DBSchema {
  readonly graphs: { readonly key: string; readonly value: KeptGraph };
}

/**
 * Apart from the corpora: what can be made again must not stand in the way of what cannot, neither in a transaction nor
 * when the format of one of the two changes.
 */
const open = (corpora: string): Promise<IDBPDatabase<GraphsSchema>> =>
  openDB<GraphsSchema>(`${corpora}-graphs`, 1, {
    upgrade: (database) => {
      database.createObjectStore('graphs');
    },
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  });

/** The graphs that the script of this address makes, in the browser's own database, beside that of the corpora. */
export function keepGraphs(madeBy: string, corpora = 'maillage'): KeptGraphs {
  return {
    read: (id, print) =>
      within(corpora, async (database) => {
        const kept = await database.get('graphs', id);
        return kept?.madeBy === madeBy && kept.prints.includes(print) ? kept.built : null;
      }),
    keep: async (id, prints, built) => {
      await within(corpora, async (database) => {
        if (await hasRoom()) await database.put('graphs', { prints, madeBy, built }, id);
        else await database.delete('graphs', id);
        return null;
      });
    },
  };
}

/** Every graph is made anew. */
export const keepNoGraphs: KeptGraphs = { read: async () => null, keep: async () => {} };

/** Erases the kept graphs of all but these corpora: of those that have been deleted. */
export const forgetGraphsBut = async (ids: readonly string[], corpora: string): Promise<void> => {
  await within(corpora, async (database) => {
    const kept = await database.getAllKeys('graphs');
    await Promise.all(kept.filter((id) => !ids.includes(id)).map((id) => database.delete('graphs', id)));
    return null;
  });
};

const within = async <Result>(
  corpora: string,
  act: (database: IDBPDatabase<GraphsSchema>) => Promise<Result | null>,
): Promise<Result | null> => {
  try {
    const database = await open(corpora);
    try {
      return await act(database);
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
};

/** Articles and decisions come first: graphs take no part of the second half of what the browser grants. */
const hasRoom = async (): Promise<boolean> => {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return usage < quota / 2;
};

/**
 * A short name for all files of a corpus: two corpora of one name are the same, file by file. null where the browser
 * makes none, as over an insecure connection.
 */
export async function printOf(files: ReadonlyMap<string, string>): Promise<string | null> {
  if (globalThis.crypto?.subtle === undefined) return null;
  const encoder = new TextEncoder();
  const digest = async (text: string) => hex(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
  const lines: string[] = [];
  for (const path of [...files.keys()].sort()) lines.push(`${path} ${await digest(files.get(path) ?? '')}`);
  return digest(lines.join('\n'));
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
