import type { CorpusFiles, CorpusId, FileEdit } from '../../domain/basics/corpus.ts';
import type { BuildStep } from '../../domain/graph/buildStep.ts';
import type { Decision } from '../../domain/review/decision.ts';
import type { BuiltCorpus, CorpusSummary, StoringWatch } from './corporaState.ts';
import type { Corpus } from './corpus.ts';
import type { NotedDecision } from './notedDecision.ts';
import type { AddingStep, UnfinishedAdding } from './unfinished.ts';

/**
 * Why nothing was stored: `full`, there is no room; `closed`, the browser lets the page store nothing, or nothing more.
 */
export type NotKept = 'full' | 'closed';

/**
 * The result of writing. `overtaken`: another tab has changed the corpus in the meantime; `gone`: the note of the decision that
 * was to be written is no longer there. In either case nothing was written.
 */
export type KeepOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: NotKept | 'overtaken' | 'gone' };

/** What else is written with a change of a corpus's files. */
interface Along {
  /** The step of an adding that the change is. */
  readonly step?: AddingStep | undefined;
  /** The decision that the change is: its note goes. */
  readonly noted?: NotedDecision | undefined;
}

/** Where corpora are stored. Nothing here throws or rejects: failures are returned. */
export interface CorporaStorage {
  /** null: nothing can be read. */
  readonly list: () => Promise<readonly CorpusSummary[] | null>;
  /** null: it is not there, or cannot be read. */
  readonly read: (id: CorpusId) => Promise<Corpus | null>;
  /** Writes all of a new corpus, or nothing: what is stopped on the way is as if it had not begun. */
  readonly add: (
    corpus: Corpus,
    summary: CorpusSummary,
    along?: Along,
    watch?: StoringWatch,
  ) => Promise<KeepOutcome>;
  /**
   * Writes changed files, and what is known about the corpus, in one transaction; only if the stored revision is the
   * previous one, and the note of a decision is still there.
   */
  readonly update: (
    corpus: Corpus,
    changed: ReadonlyMap<string, string | null>,
    summary: CorpusSummary,
    before: number,
    along?: Along,
  ) => Promise<KeepOutcome>;
  /** Stores a note of a decision; it is not there for other tabs until its corpus is read. */
  readonly noteDecision: (corpus: CorpusId, noted: NotedDecision) => Promise<KeepOutcome>;
  /** Takes a note away; returns whether it was there. */
  readonly forgetDecision: (corpus: CorpusId, noted: NotedDecision) => Promise<boolean>;
  /** The notes of a corpus, in the order of their decisions; none where they cannot be read. */
  readonly notedDecisions: (corpus: CorpusId) => Promise<readonly NotedDecision[]>;
  /** Writes only what a menu says about a corpus. */
  readonly note: (summary: CorpusSummary) => Promise<void>;
  readonly remove: (id: CorpusId) => Promise<KeepOutcome>;
  /** Marks an adding as under way for as long as this page lives, or until what is returned is called. */
  readonly holdAdding: (id: string) => Promise<() => void>;
  /** Notes a step of an adding without anything that it adds. */
  readonly noteAdding: (corpus: CorpusId, step: AddingStep) => Promise<void>;
  /**
   * Calls back with each adding to a corpus whose page is gone, also when that happens later; returns what ends that.
   * Where the browser does not tell whether a page lives, it never does.
   */
  readonly watchUnfinished: (corpus: CorpusId, onFound: (one: UnfinishedAdding) => void) => () => void;
  /** Calls back when another tab has changed what is stored; returns what ends that. */
  readonly listen: (onOther: (id: CorpusId) => void) => () => void;
  /** Asks the browser not to delete what is stored when it runs out of room; returns whether it promises that. */
  readonly persist: () => Promise<boolean>;
  /** Whether it has already promised that. */
  readonly isPersisted: () => Promise<boolean>;
}

/** What builds the graph of a corpus. */
export interface CorpusBuilder {
  /** Rejects when the signal aborts, or when the script that builds graphs cannot be fetched. */
  readonly build: (
    corpus: Pick<Corpus, 'id' | 'files'>,
    signal: AbortSignal,
    onStep: (step: BuildStep) => void,
  ) => Promise<BuiltCorpus>;
}

export interface CorporaPorts {
  readonly storage: CorporaStorage;
  readonly builder: CorpusBuilder;
  /** The edits of a corpus's files that decisions require; rejects where one is on something that is not proposed. */
  readonly decide: (files: CorpusFiles, decisions: readonly Decision[]) => Promise<readonly FileEdit[]>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Six random characters of 0-9 and a-z. */
  readonly suffix: () => string;
}
