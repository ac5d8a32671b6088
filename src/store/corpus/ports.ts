import type { CorpusFiles, CorpusId } from '../../domain/basics/corpus.ts';
import type { BuiltCorpus, CorpusSummary } from './corporaState.ts';
import type { Corpus } from './corpus.ts';

/** Why nothing was kept: `full`, there is no room; `closed`, the browser lets the page keep nothing, or no more. */
export type NotKept = 'full' | 'closed';

/** What writing came to. `overtaken`: the corpus has been changed elsewhere since, and nothing was written. */
export type Written = { readonly ok: true } | { readonly ok: false; readonly reason: NotKept | 'overtaken' };

/** Where corpora are kept. Nothing here throws or rejects: what does not work is told. */
export interface CorporaStorage {
  /** null: nothing can be read. */
  readonly list: () => Promise<readonly CorpusSummary[] | null>;
  /** null: it is not there, or cannot be read. */
  readonly read: (id: CorpusId) => Promise<Corpus | null>;
  /** Writes all of a new corpus. */
  readonly add: (corpus: Corpus, summary: CorpusSummary) => Promise<Written>;
  /** Writes changed files, and what is known of the corpus, in one transaction; only over the revision before. */
  readonly update: (
    corpus: Corpus,
    changed: ReadonlyMap<string, string | null>,
    summary: CorpusSummary,
    before: number,
  ) => Promise<Written>;
  /** Writes only what a menu says of a corpus. */
  readonly note: (summary: CorpusSummary) => Promise<void>;
  readonly remove: (id: CorpusId) => Promise<Written>;
  /** Calls back when another tab has changed what is kept; gives what ends that. */
  readonly listen: (onOther: (id: CorpusId) => void) => () => void;
  /** Asks the browser not to clear what is kept when it needs room; gives whether it promises so. */
  readonly persist: () => Promise<boolean>;
  /** Whether it has promised so before. */
  readonly isPersisted: () => Promise<boolean>;
}

/** What makes a graph of a corpus. */
export interface CorpusBuilder {
  /** Rejects when the signal aborts, or when what makes graphs cannot be had. */
  readonly build: (files: CorpusFiles, signal: AbortSignal) => Promise<BuiltCorpus>;
}

export interface CorporaPorts {
  readonly storage: CorporaStorage;
  readonly builder: CorpusBuilder;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Six of 0-9 and a-z, by chance. */
  readonly suffix: () => string;
}
