import type { Grammar } from '../../../languages/grammar.ts';
import type { Chunk, ClauseItem, Connective, WordItem } from '../chunks.ts';
import type { Read, ReadVerb } from '../readVerb.ts';

/** Where a chunk is read: at an item of a sentence, after the chunks that were read before it. */
export interface Place {
  readonly grammar: Grammar;
  readonly readVerb: ReadVerb;
  readonly items: readonly ClauseItem[];
  readonly at: number;
  /** The chunk right before. */
  readonly before: Chunk | undefined;
  /** The one before that. */
  readonly prior: Chunk | undefined;
}

/** Reads one kind of chunk where it begins with a word; null where the word begins none of that kind. */
export type WordReader = (word: WordItem, place: Place) => Read<Chunk> | null;

/** The next `length` items as a link between phrases and verbs; `word` is what the rules know it by. */
export function link(
  { items, at }: Place,
  kind: Connective['kind'],
  length = 1,
  word?: string,
): Read<Connective> {
  const first = items[at];
  const start = first?.start ?? 0;
  const chunk: Connective = {
    kind,
    start,
    end: items[at + length - 1]?.end ?? start,
    word: word ?? (first?.kind === 'word' ? first.fold : ''),
    ...(first?.kind === 'date' ? { date: first } : {}),
  };
  return { chunk, next: at + length };
}
