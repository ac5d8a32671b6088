import { wordSet } from '../words.ts';
/** Words, in lower case, that end in a full stop which ends no sentence. */
export const abbreviations: ReadonlySet<string> = wordSet(
  'm mm mme mmes mlle mlles me dr drs pr prof st ste mgr gén gal col cdt cap lt sgt adj no nos n° art av bd cf env ex p pp vol chap fig éd trad janv févr avr juil sept oct nov déc tél',
);

/** Likewise, but only before a number. None that the list above does not have. */
export const abbreviationsOfNumbers: ReadonlySet<string> = new Set();
