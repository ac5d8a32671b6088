import type { Grammar } from '../../languages/grammar.ts';
import { wordSet } from '../../languages/words.ts';
import type { WordItem } from './chunks.ts';

/**
 * Determiners (folded, of either language) with which a noun means none in particular: « toute rencontre », "any deal".
 */
export const unspecific = wordSet('tout toute chaque any each every');

/** Determiners (folded, of either language) with which a noun means none at all: « aucun accord », "no deal". */
export const none = wordSet('aucun aucune aucuns aucunes no');

/** Whether a word is a determiner of its language. */
export const isDeterminer = (grammar: Grammar, word: WordItem): boolean => grammar.determiners.has(word.fold);

/** Determiners (folded, of either language) that say whose something is. */
export const isPossessiveWord = /^(?:son|sa|ses|leur|leurs|his|her|its|their)$/u;
