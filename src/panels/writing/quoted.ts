/** Words in French quotation marks. */
export const quotedFr = (words: string): string => `«\u202f${words}\u202f»`;

/** Words in English quotation marks. */
export const quotedEn = (words: string): string => `“${words}”`;
