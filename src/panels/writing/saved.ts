import type { LocalizedText, Predicate } from '../../domain/graph/schema.ts';
import type { Writing, WritingFault } from '../../domain/writing/writing.ts';

/** Why saving failed; null: it is on disk; `lost`: the code that writes could not be loaded. */
export type Saved = WritingFault | 'lost' | null;

/** The outcome of saving, with the id of the verb that was added, if any. */
export interface SaveOutcome {
  readonly saved: Saved;
  /** Whether the files are other than they were: what says the same as they do leaves nothing to take back. */
  readonly changed: boolean;
  readonly predicate: string | null;
}

/** Writes into the corpus; the label names the change where it can be undone. */
export type Save = (writing: Writing, label: LocalizedText) => Promise<SaveOutcome>;

/** The verbs that the corpus may use, by id. */
export type ReadVerbs = () => Promise<Readonly<Record<string, Predicate>>>;
