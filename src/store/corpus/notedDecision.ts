import type { LocalizedText } from '../../domain/graph/schema.ts';
import type { Decision } from '../../domain/review/decision.ts';

/**
 * What a person has decided at once, as it is stored until the corpus's files say it: a decision on a name that stands in
 * hundreds of articles changes as many files, which takes seconds, and a page may be closed meanwhile.
 */
export interface NotedDecision {
  /** Milliseconds since 1970; later decisions of a page have greater ones. */
  readonly at: number;
  /** Six random characters, so that two pages never note the same. */
  readonly by: string;
  readonly label: LocalizedText;
  /** Applied in their order. */
  readonly decisions: readonly Decision[];
}

/** A decision that has been made. */
export interface MadeDecision {
  /** Resolves when it is stored: as a note, or in the files where none could be stored. Never rejects. */
  readonly noted: Promise<unknown>;
  /** Resolves when the files say it, or it has been withdrawn; rejects when they cannot. */
  readonly written: Promise<unknown>;
  /**
   * Takes it back before the files say it: resolves when its note is gone. false: they say it already, and the edit is to be
   * undone.
   */
  readonly withdraw: () => Promise<boolean>;
}
