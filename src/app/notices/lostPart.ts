import type { Language } from '../../domain/basics/languages.ts';

/** What an act says for which a script of the page could not be fetched. */
export const lostPart: Readonly<Record<Language, string>> = {
  fr: 'Une partie de la page manque. Vérifiez la connexion, puis rechargez.',
  en: 'Part of the page is missing. Check the connection, then reload.',
};
