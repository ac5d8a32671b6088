import { createContext, useContext } from 'react';

type Language = 'fr' | 'en';

/** A folder's words in both languages; the compiler refuses a word that one of them lacks. */
export type Messages<Words> = Readonly<Record<Language, Words>>;

export const defineMessages = <Words,>(messages: { fr: Words; en: NoInfer<Words> }): Messages<Words> =>
  messages;

const LanguageContext = createContext<Language>('fr');

export const LanguageProvider = LanguageContext.Provider;

export const useLanguage = (): Language => useContext(LanguageContext);

export function useText<Words>(messages: Messages<Words>): Words {
  return messages[useLanguage()];
}
