import type { StoreApi } from 'zustand/vanilla';
import type { CorpusFiles, CorpusId, FileEdit } from '../../domain/basics/corpus.ts';
import type { Problem } from '../../domain/basics/problem.ts';
import type { BuildStep } from '../../domain/graph/buildStep.ts';
import type { Graph, LocalizedText } from '../../domain/graph/schema.ts';
import type { Decision } from '../../domain/review/decision.ts';
import type { DossierPort } from '../dossier/bindDossier.ts';
import type { Corpus, EditedCorpus, StepLabel } from './corpus.ts';
import type { MadeDecision } from './notedDecision.ts';
import type { Coming, UnfinishedAdding } from './unfinished.ts';

/** What a menu says about a corpus. Times are milliseconds since 1970, sizes approximate bytes as UTF-8. */
export interface CorpusSummary {
  readonly id: CorpusId;
  readonly name: string;
  readonly articles: number;
  /** Proposals that nobody has decided on; null: unknown, since it has not been read. */
  readonly toReview: number | null;
  /** Whether it is a graph without its sources: nothing can be added to it. */
  readonly graphAlone: boolean;
  readonly createdAt: number;
  readonly changedAt: number;
  readonly openedAt: number;
  readonly bytes: number;
}

/** A corpus that was removed, and can be brought back. */
export interface RemovedCorpus extends CorpusSummary {
  /** Whether it was the open one. */
  readonly wasOpen: boolean;
}

/** What the pipeline made from a corpus. */
export interface BuiltCorpus {
  /** null: a problem is an error, and there is no graph. */
  readonly graph: Graph | null;
  readonly problems: readonly Problem[];
  /** The text of layout.yaml for that graph, with the place of each node; null where nothing is laid out. */
  readonly layout: string | null;
  readonly articles: number;
  /** Proposals that nobody has decided on. */
  readonly toReview: number;
}

/**
 * What is wrong with storage; what is in memory is intact. `closed`: the browser lets the page store nothing. `full`:
 * there is no room. `lost`: it has worked and no longer does. `overtaken`: another tab has changed the same file; its
 * change stands, the one made here was not stored. `deleted`: another tab has deleted the open corpus.
 */
type KeepingTrouble = 'closed' | 'full' | 'lost' | 'overtaken' | 'deleted';

/** Whether the change is on disk; if not, it is only in this tab's memory, and the state's `trouble` says why. */
export interface Kept {
  readonly kept: boolean;
}

/** Edits, computed from the current files when their turn comes. */
export type CorpusChange =
  | readonly FileEdit[]
  | ((files: CorpusFiles) => readonly FileEdit[] | Promise<readonly FileEdit[]>);

/** What an edit adds of what is being added. */
export interface AddingEdit {
  readonly added: readonly string[];
  /** What is still to come after it, worked out when it is written; null: nothing. */
  readonly coming: () => Coming | null;
}

/** All run one after the other, in the order in which they were called. */
export interface CorporaActions {
  /** Reads which corpora there are. */
  readonly list: () => Promise<void>;
  /** Adds a new corpus; it is not opened. Rejects, and nothing is added, where storing it was stopped. */
  readonly create: (name: string, files?: CorpusFiles, watch?: StoringWatch) => Promise<CorpusId>;
  /** Opens one, and builds its graph; false when there is none of that id on this computer. null: the built-in one. */
  readonly open: (id: CorpusId | null) => Promise<boolean>;
  /**
   * Edits files of the open corpus as one step, which is on disk before it resolves and before the next edit begins.
   * Its label names it where it can be undone. A change that throws rejects, and changes nothing. As part of an adding it
   * is refused where another corpus has been opened since that began.
   */
  readonly editCorpus: (label: StepLabel, change: CorpusChange, part?: AddingEdit) => Promise<Kept>;
  /**
   * Notes what is still to be added to the open corpus, so that it can be said should the page be killed meanwhile; null:
   * nothing, the adding has ended.
   */
  readonly noteComing: (coming: Coming | null) => Promise<void>;
  /** Clears the notes of addings that did not end. */
  readonly forgetUnfinished: () => Promise<void>;
  /**
   * Stores a file of the open corpus from which no graph is made, such as the dossier: no undo step, and no new graph.
   */
  readonly keepBeside: (path: string, text: string) => Promise<Kept>;
  /**
   * Decides on what is proposed in the open corpus, as a step that can be undone: it is stored at once, and the files follow
   * in turn, after a page that was closed too.
   */
  readonly decide: (label: LocalizedText, decisions: readonly Decision[]) => MadeDecision;
  /** Access to the dossier of an open corpus; the same object for as long as the page is open. */
  readonly dossierOf: (id: CorpusId) => DossierPort;
  /** `isThere`, asked once all earlier actions have ended: whether the edit has been made that is to be taken back. */
  readonly undoEdit: (isThere?: () => boolean | Promise<boolean>) => Promise<Kept>;
  /** Makes the last edit again that was undone, or a decision that was withdrawn. */
  readonly redoEdit: () => Promise<Kept>;
  readonly rename: (id: CorpusId, name: string) => Promise<Kept>;
  /** Returns the id of the copy. */
  readonly copy: (id: CorpusId, name: string) => Promise<CorpusId | null>;
  /** Removes a corpus; `restore` brings it back for as long as the page is open. */
  readonly remove: (id: CorpusId) => Promise<Kept>;
  readonly restore: (id: CorpusId) => Promise<Kept>;
  /** The whole corpus in its current state; null when there is none. */
  readonly read: (id: CorpusId) => Promise<Corpus | null>;
  /**
   * Makes no graph as long as nobody looks at it: after each decision on a large corpus that would take a processor for
   * seconds. Afterwards that of the files as they then are.
   */
  readonly restBuilding: (resting: boolean) => void;
  /** Stops making the graph of the corpus that is being opened; opening it again begins anew. */
  readonly stopOpening: () => void;
  /** Clears the trouble. */
  readonly forgetTrouble: () => void;
  /** Notes which file is being opened, and how far that is; null: none. */
  readonly noteOpening: (opening: Opening | null) => void;
}

/** Who waits until all files of a corpus are stored: is told how many are, and can stop it. */
export interface StoringWatch {
  readonly onStored: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/** A file, or a corpus, that is being opened, of which nothing is there yet. */
export interface Opening {
  readonly name: string;
  /** How much of the work is done, from 0 to 1. */
  readonly share: number;
  /**
   * Of the file of a corpus: how many of the files in it have been unpacked, or stored; of a corpus, how many decisions that a
   * page could not write before it was closed are written.
   */
  readonly counted?: {
    readonly stage: 'unpack' | 'store' | 'decide';
    readonly done: number;
    readonly all: number;
  };
  /** Of a corpus: what is done to make its graph. */
  readonly step?: BuildStep;
  /** null: what has begun is carried through. */
  readonly stop: (() => void) | null;
}

export interface CorporaState {
  /** Last opened first. */
  readonly corpora: readonly CorpusSummary[];
  /** Whether `corpora` has been read. */
  readonly listed: boolean;
  /** The corpus that is open; null: the built-in one, whose files are not here. */
  readonly current: EditedCorpus | null;
  /** What was last built from it; it stays while the next is being built. */
  readonly built: BuiltCorpus | null;
  /** Whether a graph is being built. */
  readonly building: boolean;
  readonly trouble: KeepingTrouble | null;
  /** Addings to the open corpus that ended with their page, not all articles being there. */
  readonly unfinished: readonly UnfinishedAdding[];
  /** Shown where it takes long. */
  readonly opening: Opening | null;
  /** Whether the reader has stopped the opening of the corpus that is open, before there was a graph of it. */
  readonly stopped: boolean;
  /** Whether the browser may delete what is stored when it runs out of room. */
  readonly mayBeCleared: boolean;
  /** What can be brought back, the last removed at the end. */
  readonly removed: readonly RemovedCorpus[];
  readonly actions: CorporaActions;
}

export type CorporaStore = StoreApi<CorporaState>;

/** Any of the actions, before there are any. */
const unwanted = (): never => {
  throw new Error('The corpora have not been loaded.');
};

/** The state before the corpora have been loaded: its actions throw. */
export const noCorpora: CorporaState = {
  corpora: [],
  listed: false,
  current: null,
  built: null,
  building: false,
  trouble: null,
  unfinished: [],
  opening: null,
  stopped: false,
  mayBeCleared: false,
  removed: [],
  actions: new Proxy({} as CorporaActions, { get: () => unwanted }),
};

/** Whether the graph of the open corpus does not hold all that the corpus proposes. */
export const isCut = ({ built }: CorporaState): boolean =>
  built?.problems.some(({ rule }) => rule === 'proposals-left-out') ?? false;
