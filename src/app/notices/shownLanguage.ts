import { asLanguage, type Language } from '../../domain/basics/languages.ts';
import { browserLanguage } from '../preferences/browserLanguage.ts';

/** The language in which the page is shown: the explorer writes it into the document. */
export const shownLanguage = (): Language => asLanguage(document.documentElement.lang) ?? browserLanguage();
