import { type Clause, isHyphened } from '../../reading.ts';

/** Consecutive words of a clause: the indexes of the first and the last. */
export interface WordRun {
  readonly first: number;
  readonly last: number;
}

/** How many words a run has, hyphenated ones counted as one. */
export const unitsOf = ({ words }: Clause, first: number, last: number): number =>
  words.slice(first, last + 1).filter((word, index) => index === 0 || !isHyphened(word)).length;
