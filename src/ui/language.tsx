import { createContext, useContext } from 'react';

type Language = 'fr' | 'en';

/** A folder's words in both languages; the compiler rejects a word that one of them lacks. */
type Messages<Words> = Readonly<Record<Language, Words>>;

/** What a word in one language requires of the other: the same name and arguments, not the same text. */
type Translatable<Words> = Words extends string
  ? string
  : Words extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Name in keyof Words]: Translatable<Words[Name]> };

export function defineMessages<Words>(messages: {
  fr: Words;
  en: NoInfer<Translatable<Words>>;
}): Messages<Translatable<Words>> {
  return messages as Messages<Translatable<Words>>;
}

const LanguageContext = createContext<Language>('fr');

export const LanguageProvider = LanguageContext.Provider;

export const useLanguage = (): Language => useContext(LanguageContext);

export function useText<Words>(messages: Messages<Words>): Words {
  return messages[useLanguage()];
}
