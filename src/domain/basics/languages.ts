/** The languages of the interface and of articles; a third one begins here, and the compiler finds what it lacks. */
export const languages = ['fr', 'en'] as const;

export type Language = (typeof languages)[number];
