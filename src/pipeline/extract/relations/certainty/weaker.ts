import { type Certainty, certainties } from '../../../../domain/basics/kinds.ts';

/** The less certain of two. */
export const weaker = (a: Certainty, b: Certainty): Certainty =>
  certainties.indexOf(a) >= certainties.indexOf(b) ? a : b;
