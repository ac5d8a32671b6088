import type { Language } from '../../domain/basics/kinds.ts';
import { browserLanguage } from '../boot/browserLanguage.ts';

/** The language that the page is shown in: the explorer says it in the document. */
export const shownLanguage = (): Language => {
  const { lang } = document.documentElement;
  return lang === 'fr' || lang === 'en' ? lang : browserLanguage();
};
