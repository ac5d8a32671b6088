import type { Grammar } from '../../../languages/grammar.ts';
import type { ClauseItem, NameItem, Phrase, WordItem } from '../chunks.ts';
import type { Read } from '../readVerb.ts';

/** A phrase whose own words have been read, and whose complements are to be read. */
export interface Begun {
  readonly grammar: Grammar;
  readonly items: readonly ClauseItem[];
  /** Its own words and names. */
  readonly content: readonly (WordItem | NameItem)[];
  /** Reads a phrase inside it; null where the chain of complements is long enough already. */
  readonly readInner: ((at: number) => Read<Phrase> | null) | null;
}
