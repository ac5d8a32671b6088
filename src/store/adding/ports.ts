import type { CorpusFiles, CorpusId, FileEdit } from '../../domain/basics/corpus.ts';
import type { Problem } from '../../domain/basics/problem.ts';
import type {
  ArticleFacts,
  ArticleReading,
  IncomingStep,
  ProposedCounts,
  TextSketch,
} from '../../domain/graph/incoming.ts';
import type { AddingEdit } from '../corpus/corporaState.ts';
import type { StepLabel } from '../corpus/corpus.ts';
import type { Coming } from '../corpus/unfinished.ts';

/** A file that somebody chose; its bytes are read when its turn comes. */
export interface ChosenFile {
  readonly name: string;
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** A text with everything that is known about it, and its path in the corpus. */
export interface AddedArticle {
  readonly path: string;
  readonly text: string;
  readonly facts: ArticleFacts;
}

/**
 * What reads articles. Each function rejects when the signal aborts, and with `ReadingTooSlow` when there has been no
 * response for too long; the worker that hung is then ended.
 */
export interface Reader {
  /** Of an archive from the file at `from` on: those before it have been read. */
  readonly readFile: (
    file: { readonly name: string; readonly bytes: Uint8Array; readonly from: number },
    onStep: (step: IncomingStep) => void,
    signal: AbortSignal,
  ) => Promise<unknown>;
  readonly readArticle: (
    input: { readonly text: string; readonly facts: ArticleFacts; readonly lexicon: CorpusFiles },
    onReading: (reading: ArticleReading) => void,
    signal: AbortSignal,
  ) => Promise<ProposedCounts | null>;
  readonly proposeArticles: (input: {
    readonly files: CorpusFiles;
    readonly added: readonly AddedArticle[];
  }) => Promise<{ readonly edits: readonly FileEdit[]; readonly problems: readonly Problem[] }>;
  readonly sketchTexts: (texts: readonly string[]) => Promise<readonly TextSketch[]>;
}

export class ReadingTooSlow extends Error {}

/** An article that a corpus has already. */
interface KnownArticle {
  readonly title: string;
  readonly text: string;
}

/** The page's corpora, as far as adding needs them. */
export interface Corpora {
  /** The reader's own corpus that is open; null: the built-in one, to which nothing can be added. */
  readonly current: () => {
    readonly id: CorpusId;
    readonly name: string;
    readonly files: CorpusFiles;
  } | null;
  readonly articles: () => readonly KnownArticle[];
  /** Creates a corpus of that name and opens it; resolves when it is open. */
  readonly create: (name: string) => Promise<void>;
  /** Edits the open corpus as one step; see `editCorpus`. */
  readonly edit: (
    label: StepLabel,
    change: (files: CorpusFiles) => Promise<readonly FileEdit[]>,
    part: AddingEdit,
  ) => Promise<unknown>;
  /** Notes what is still to come, so that it can be said should the page be killed; null: the adding has ended. */
  readonly noteComing: (coming: Coming | null) => Promise<void>;
}

export interface AddingPorts {
  readonly reader: Reader;
  readonly corpora: Corpora;
  /** Milliseconds on a monotonic clock. */
  readonly now: () => number;
}
