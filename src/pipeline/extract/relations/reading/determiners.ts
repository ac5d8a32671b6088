import { wordSet } from '../../languages/words.ts';

/**
 * Determiners (folded, of either language) with which a noun means none in particular: « toute rencontre », "any deal".
 */
export const unspecific = wordSet('tout toute chaque any each every');

/** Determiners (folded, of either language) with which a noun means none at all: « aucun accord », "no deal". */
export const none = wordSet('aucun aucune aucuns aucunes no');
