import type { Candidate } from './candidate.ts';
import type { CompiledKnowledge } from './knowledge.ts';
import type { Clause, NameReading } from './reading.ts';

/** What the recognizers of new names receive: the article, what is known, and the known names of each sentence. */
export interface NamesContext {
  readonly reading: NameReading;
  readonly known: CompiledKnowledge;
  readonly knownNames: ReadonlyMap<Clause, readonly Candidate[]>;
}
