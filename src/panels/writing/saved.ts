import type { LocalizedText, Predicate } from '../../domain/graph/schema.ts';
import type { Writing, WritingFault } from '../../domain/writing/writing.ts';

/** What writing came to: null, it is on disk; `lost`: what writes could not be had. */
export type Saved = WritingFault | 'lost' | null;

/** The same, with the verb that was added, if one was. */
export interface SaveOutcome {
  readonly saved: Saved;
  readonly predicate: string | null;
}

/** Writes into the corpus; the label is what undoing it is called by. */
export type Save = (writing: Writing, label: LocalizedText) => Promise<SaveOutcome>;

/** The verbs that the corpus may use, by id. */
export type ReadVerbs = () => Promise<Readonly<Record<string, Predicate>>>;
