import { sectionWords } from '../../../languages/sectionWords.ts';
import type { EvidenceRule } from './types.ts';

/* Independent of language: addresses, numbers alone, hashtags, copyright lines, end marks. */
const forms: readonly RegExp[] = [
  /^(?:(?:https?:\/\/|www\.)\S+[ ,|]*)+$/,
  /^\S+@\S+\.\S+$/,
  /^(?:[a-z0-9-]+\.)+(?:com|net|org|fr|ma|dz|tn|info|africa|be|ch|ca|uk)$/,
  /^\d{1,6}$/,
  /^(?:#[\p{L}\d_]+[ ,]*)+$/u,
  /^(?:©|\(c\)|copyright\b)/,
  /^[-*#\s]*(?:fin|end|ends)[-*#\s]*$/,
];

/** « Accueil > Monde > Afrique », « Facebook | Twitter »: at least two separators between short names. */
const breadcrumbs =
  /^[^.!?:;,]{1,28}(?: ?[>›|/•·] ?[^.!?:;,]{1,28}){2,}$|^[^.!?:;,]{1,20} [>›|•] [^.!?:;,]{1,20}$/;

/** The site's own words: menus, share links, notices. */
export const findChrome: EvidenceRule = ({ head, words, ends, text }) => {
  if (words <= 60 && forms.some((form) => form.test(head.text))) return 'chrome';
  if (words <= 14 && ends === 'open' && !text.includes('\t') && breadcrumbs.test(head.text)) return 'chrome';
  const isChrome = sectionWords.some(({ chrome }) =>
    chrome.some(([most, form]) => words <= most && form.test(head.text)),
  );
  return isChrome ? 'chrome' : null;
};
