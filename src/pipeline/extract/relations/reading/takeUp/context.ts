import type { Grammar } from '../../../languages/grammar.ts';
import type { NamedArticle, NamedNode } from '../../../types.ts';
import type { Chunk, Phrase, Referent } from '../chunks.ts';
import type { Thread } from '../thread.ts';
import type { Titles } from './holders.ts';

/** What a description is read with: the sentence so far, and what the article has said. */
export interface Context {
  /** The chunks before it in its sentence. */
  readonly before: readonly Chunk[];
  /** The chunk right after it. */
  readonly after: Chunk | undefined;
  readonly grammar: Grammar;
  /** What the sentences directly before it were about; null at the beginning of a section. */
  readonly thread: Thread | null;
  /** Whom the article has called by which title so far. */
  readonly titles: Titles;
  readonly article: NamedArticle;
  /** The state that the article is about. */
  readonly mainState: NamedNode | null;
}

/** One kind of description: what it stands for; null when it is none of its kind or nothing plain was named. */
export type TakeUp = (phrase: Phrase, context: Context) => readonly Referent[] | null;
