import type { Chunk, Phrase, VerbGroup } from '../../reading/chunks.ts';

/** A clause that is being read on from its verb or noun, with what has been found in it so far: steps add to it. */
export interface OpenClause {
  readonly chunks: readonly Chunk[];
  /** Where its verb or noun is. */
  readonly at: number;
  /** Its verb; null for a noun. */
  readonly verb: VerbGroup | null;
  /** Whether a bare phrase in it is a direct object. */
  readonly takesObject: boolean;
  direct: Phrase | null;
  second: Phrase | null;
  /** Phrases by the preposition before them. */
  readonly after: Map<string, Phrase[]>;
  /** The last of these prepositions. */
  latest: string;
  /** Whether a phrase after a preposition stands for someone or something. */
  named: boolean;
  /** Where the infinitive is that the verb governs; -1 where there is none. */
  governs: number;
}

/**
 * Reads one form of words in a clause at an index: the index to go on at, 'ends' where the clause goes no further, null
 * where other words stand there.
 */
export type Step = (clause: OpenClause, next: number) => number | 'ends' | null;

/** Adds a phrase after a preposition. */
export function addAfter(clause: OpenClause, word: string, phrase: Phrase): void {
  clause.latest = word;
  const known = clause.after.get(word);
  if (known === undefined) clause.after.set(word, [phrase]);
  else known.push(phrase);
}
