import type { StoreApi } from 'zustand/vanilla';
import type { SectionKind } from '../../domain/basics/kinds.ts';
import type { LocalizedText } from '../../domain/graph/schema.ts';
import type { PartGroup } from './parts.ts';
import type { ChosenFile } from './ports.ts';
import type { ArticleState, Row } from './row.ts';

/** Where articles are added: to the reader's own corpus that is open, or to a new one. */
type AddingTarget = 'current' | 'new';

export interface AddingState {
  readonly rows: readonly Row[];
  /** The row in view; null: none. */
  readonly selected: number | null;
  readonly target: AddingTarget;
  /** The name of a new corpus, as it is typed. */
  readonly corpusName: string;
  /** `paused`: what has not been read waits until reading is resumed. */
  readonly work: 'idle' | 'reading' | 'paused';
  /** Whether articles are added to the corpus as soon as they are read. */
  readonly adding: boolean;
  /** Average time of reading one row, in milliseconds; null: none has been read yet. */
  readonly meanMs: number | null;
  /** The result of the last adding; null: it is under way, or there was none. */
  readonly outcome: AddingOutcome | null;
  readonly actions: AddingActions;
}

interface AddingOutcome {
  readonly added: number;
  /** Titles of articles in which no name was recognised. */
  readonly nameless: readonly string[];
  /** Why nothing, or nothing more, could be added; null: everything went well. */
  readonly failure: LocalizedText | null;
}

export interface AddingActions {
  readonly addFiles: (files: readonly ChosenFile[]) => void;
  readonly addText: (text: string) => void;
  readonly remove: (key: number) => void;
  readonly select: (key: number | null) => void;
  readonly correct: (key: number, corrections: ArticleState['corrections']) => void;
  /** Gives this kind to the paragraph that starts there, and to those up to the next section. */
  readonly changeKind: (key: number, at: number, kind: SectionKind) => void;
  readonly readGroup: (key: number, group: PartGroup, isRead: boolean) => void;
  readonly addAnyway: (key: number) => void;
  /** Gives the file of a row that is to be opened, not added, and removes the row. */
  readonly takeFile: (key: number) => ChosenFile | null;
  readonly setTarget: (target: AddingTarget) => void;
  readonly nameCorpus: (name: string) => void;
  /** Stops reading; what has been read stays. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Adds what has been read to the corpus, and the rest as it is read. Resolves when that is done. */
  readonly add: () => Promise<void>;
  /** Clears the result of the last adding. */
  readonly forgetOutcome: () => void;
}

export type AddingStore = StoreApi<AddingState>;
