import { wordSet } from '../words.ts';
/** Abbreviations, in lower case, whose full stop does not end a sentence. */
export const abbreviations: ReadonlySet<string> = wordSet(
  'm mm mme mmes mlle mlles me dr drs pr prof st ste mgr gén gal col cdt cap lt sgt adj no nos n° art av bd cf env ex p pp vol chap fig éd trad janv févr avr juil sept oct nov déc tél',
);

/** Likewise, but only before a number: none besides those in the list above. */
export const abbreviationsOfNumbers: ReadonlySet<string> = new Set();
