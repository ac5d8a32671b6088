/** Words in the quotation marks of French. */
export const quotedFr = (words: string): string => `«\u202f${words}\u202f»`;

/** The same of English. */
export const quotedEn = (words: string): string => `“${words}”`;
