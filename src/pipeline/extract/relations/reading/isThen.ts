/** Whether an adverb (folded, of either language) says that what follows comes after what was told. */
export const isThen = (word: string): boolean => /^(?:puis|ensuite|enfin|then|later)$/u.test(word);
