import type { Grammar } from '../../../languages/grammar.ts';
import type { ClauseItem, NameItem, WordItem } from '../chunks.ts';

/** An item of a sentence that may belong to a phrase. */
export interface Inside {
  readonly grammar: Grammar;
  readonly items: readonly ClauseItem[];
  readonly at: number;
  /** The words and names of the phrase before it, without determiners. */
  readonly content: readonly (WordItem | NameItem)[];
}
