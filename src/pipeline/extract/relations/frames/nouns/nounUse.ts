import type { NounTrigger } from '../../../languages/triggers.ts';
import type { Arguments } from '../../clauses/argumentsOf.ts';
import type { Phrase } from '../../reading/chunks.ts';

/** A noun in a sentence, with one of the relations that it may assert. */
export interface NounUse {
  readonly trigger: NounTrigger;
  /** The noun with its own words. */
  readonly phrase: Phrase;
  /** The chunk that it stands in. */
  readonly at: number;
  /** What follows it there. */
  readonly found: Arguments;
}
