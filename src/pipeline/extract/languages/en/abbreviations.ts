import { wordSet } from '../words.ts';
/** Abbreviations, in lower case, whose full stop does not end a sentence. */
export const abbreviations: ReadonlySet<string> = wordSet(
  'mr mrs ms messrs dr drs prof st jr sr hon rev gen lt col maj cmdr cpt capt sgt adm brig gov sen rep pres supt insp vs etc inc ltd corp co dept est approx ave vol vols fig figs pp ed eds cf jan feb aug sept oct nov dec mon tue tues wed thu thurs fri',
);

/**
 * Likewise, but only before a number: « No. 5 », « at p. 12 »; elsewhere their full stop ends a sentence, as in
 * « no. ».
 */
export const abbreviationsOfNumbers: ReadonlySet<string> = wordSet(
  'no nos p art para sec ch mar apr jun jul',
);
