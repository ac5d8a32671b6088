import { createContext, useContext } from 'react';
import type { Language } from '../domain/basics/languages.ts';
import { numberIn } from '../lib/counted.ts';

/** A folder's words in every language; the compiler rejects a word that one of them lacks. */
type Messages<Words> = Readonly<Record<Language, Words>>;

/** What a word in one language requires of the others: the same name and arguments, not the same text. */
type Translatable<Words> = Words extends string
  ? string
  : Words extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Name in keyof Words]: Translatable<Words[Name]> };

/** The words of a folder: the French ones set names and arguments, which those of other languages must have too. */
export function defineMessages<Words>(
  messages: { fr: Words } & Record<Exclude<Language, 'fr'>, NoInfer<Translatable<Words>>>,
): Messages<Translatable<Words>> {
  return messages as Messages<Translatable<Words>>;
}

const LanguageContext = createContext<Language>('fr');

export const LanguageProvider = LanguageContext.Provider;

/** The language of the interface. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** A folder's words in the language of the interface. */
export function useText<Words>(messages: Messages<Words>): Words {
  return messages[useLanguage()];
}

/**
 * Writes whole numbers as the language of the interface does: every count on the page, alone or in words, is so written.
 */
export const useFigure = (): ((count: number) => string) => numberIn[useLanguage()];

/** How wide, as a CSS length, a column of figures is whose longest is this one. */
export const widthOf = (longest: string): string => `${longest.length}ch`;
