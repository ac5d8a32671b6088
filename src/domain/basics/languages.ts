/**
 * The languages of the interface, and of the names and notes in the graph; articles may have any. For a third one the
 * compiler finds every message table that lacks it; what chooses between two (`=== 'fr'`), it does not.
 */
export const languages = ['fr', 'en'] as const;

export type Language = (typeof languages)[number];

/** Each language's own name. */
export const languageNames: Readonly<Record<Language, string>> = { fr: 'français', en: 'English' };

/** The language that a text names, « fr » or « en »; null: none of ours. */
export const asLanguage = (text: string | null): Language | null =>
  languages.find((language) => language === text) ?? null;

/** The language that is not this one. */
export const otherLanguage = (language: Language): Language => (language === 'fr' ? 'en' : 'fr');
