import type { StoreApi } from 'zustand/vanilla';
import type { CorpusFiles, CorpusId, FileEdit } from '../../domain/basics/corpus.ts';
import type { Problem } from '../../domain/basics/problem.ts';
import type { Graph, LocalizedText } from '../../domain/graph/schema.ts';
import type { DossierPort } from '../dossier/bindDossier.ts';
import type { Corpus, EditedCorpus } from './corpus.ts';

/** What a menu says of a corpus. Times are milliseconds since 1970, sizes bytes as UTF-8, about. */
export interface CorpusSummary {
  readonly id: CorpusId;
  readonly name: string;
  readonly articles: number;
  /** Proposals that nobody has decided about; null: it has not been read since. */
  readonly toReview: number | null;
  /** Whether it is a graph without what it was made from: nothing can be added to it. */
  readonly graphAlone: boolean;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly openedAt: number;
  readonly bytes: number;
}

/** A corpus that was taken away, and can be brought back. */
export interface RemovedCorpus extends CorpusSummary {
  /** Whether it was the one that is looked at. */
  readonly wasOpen: boolean;
}

/** What the pipeline made of a corpus. */
export interface BuiltCorpus {
  /** null: a problem is an error, and there is no graph. */
  readonly graph: Graph | null;
  readonly problems: readonly Problem[];
  /** The text of layout.yaml for that graph: each node in its place; null where nothing is laid out. */
  readonly layout: string | null;
  readonly articles: number;
  /** Proposals that nobody has decided about. */
  readonly toReview: number;
}

/**
 * What is wrong with the keeping; what is in memory is untouched. `closed`: the browser lets the page keep nothing.
 * `full`: there is no room. `lost`: it worked, and works no more. `overtaken`: another tab has changed the same file; its
 * change holds, the one made here does not.
 */
type KeepingTrouble = 'closed' | 'full' | 'lost' | 'overtaken';

/** Whether what was done is on disk; if not, it is in this tab's memory alone, and the state's `trouble` says why. */
export interface Kept {
  readonly kept: boolean;
}

/** Edits that follow from the files as they stand when it is their turn. */
export type Change =
  | readonly FileEdit[]
  | ((files: CorpusFiles) => readonly FileEdit[] | Promise<readonly FileEdit[]>);

/** All are done one after the other, in the order in which they were asked for. */
export interface CorporaActions {
  /** Reads which corpora there are. */
  readonly list: () => Promise<void>;
  /** Puts a new corpus beside the others; it is not opened. */
  readonly create: (name: string, files?: CorpusFiles) => Promise<CorpusId>;
  /** Opens one, and makes its graph; false when this machine has none of that id. null: the built-in one. */
  readonly open: (id: CorpusId | null) => Promise<boolean>;
  /**
   * Edits files of the open corpus as one step; on disk before it resolves, and before the next edit begins. Its label is
   * what undoing it is called by. A change that throws rejects, and changes nothing.
   */
  readonly editCorpus: (label: LocalizedText, change: Change) => Promise<Kept>;
  /** Keeps a file of the open corpus of which no graph is made, such as the dossier: no step, and no new graph. */
  readonly keepBeside: (path: string, text: string) => Promise<Kept>;
  /** The way to the dossier of a corpus that is open; the same as long as the page is. */
  readonly dossierOf: (id: CorpusId) => DossierPort;
  readonly undoEdit: () => Promise<Kept>;
  readonly redoEdit: () => Promise<Kept>;
  readonly rename: (id: CorpusId, name: string) => Promise<Kept>;
  /** Gives the id of the copy. */
  readonly copy: (id: CorpusId, name: string) => Promise<CorpusId | null>;
  /** Takes a corpus away; `restore` brings it back as long as the page is open. */
  readonly remove: (id: CorpusId) => Promise<Kept>;
  readonly restore: (id: CorpusId) => Promise<Kept>;
  /** The whole of a corpus, as of now; null when there is none. */
  readonly read: (id: CorpusId) => Promise<Corpus | null>;
  /** Says no more of the trouble. */
  readonly forgetTrouble: () => void;
}

export interface CorporaState {
  /** Last opened first. */
  readonly corpora: readonly CorpusSummary[];
  /** Whether `corpora` has been read. */
  readonly listed: boolean;
  /** The corpus that is open; null: the built-in one, whose files are not here. */
  readonly current: EditedCorpus | null;
  /** What was last made of it; it stays while the next is made. */
  readonly built: BuiltCorpus | null;
  /** Whether a graph is being made. */
  readonly building: boolean;
  readonly trouble: KeepingTrouble | null;
  /** Whether the browser may clear what is kept when it needs room. */
  readonly mayBeCleared: boolean;
  /** What can be brought back, the last taken away at the end. */
  readonly removed: readonly RemovedCorpus[];
  readonly actions: CorporaActions;
}

export type CorporaStore = StoreApi<CorporaState>;

const unwanted = () => Promise.reject(new Error('The corpora have not been loaded.'));

/** Before anybody has wanted them. */
export const noCorpora: CorporaState = {
  corpora: [],
  listed: false,
  current: null,
  built: null,
  building: false,
  trouble: null,
  mayBeCleared: false,
  removed: [],
  actions: {
    list: unwanted,
    create: unwanted,
    open: unwanted,
    editCorpus: unwanted,
    keepBeside: unwanted,
    dossierOf: () => {
      throw new Error('The corpora have not been loaded.');
    },
    undoEdit: unwanted,
    redoEdit: unwanted,
    rename: unwanted,
    copy: unwanted,
    remove: unwanted,
    restore: unwanted,
    read: unwanted,
    forgetTrouble: () => {},
  },
};
