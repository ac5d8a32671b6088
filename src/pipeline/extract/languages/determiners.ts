import { wordSet } from './words.ts';

/** Determiners (folded, of either language) with which a noun means none in particular: « toute rencontre », "any deal". */
export const unspecific = wordSet('tout toute chaque any each every');

/** Determiners (folded, of either language) with which a noun means none at all: « aucun accord », "no deal". */
export const negativeDeterminers = wordSet('aucun aucune aucuns aucunes no');

/** Determiners (folded, of either language) that say whose something is. */
export const possessives = wordSet('son sa ses leur leurs his her its their');
