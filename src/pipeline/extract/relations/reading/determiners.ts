import type { Grammar } from '../../languages/grammar.ts';
import type { WordItem } from './chunks.ts';

/** Whether a word is a determiner of its language. */
export const isDeterminer = (grammar: Grammar, word: WordItem): boolean => grammar.determiners.has(word.fold);
