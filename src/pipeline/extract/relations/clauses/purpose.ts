import { wordSet } from '../../languages/words.ts';

/** Prepositions (folded, of either language) with an infinitive that only says what something is for. */
export const ofPurpose = wordSet('pour afin_de en_vue_de dans_le_but_de in_order_to');
