import { sectionWords } from '../../../languages/sectionWords.ts';
import type { EvidenceRule } from './types.ts';

/* Headings in languages without lists of their own: those that sites in the Maghreb put under French articles. */
const others = [/^(?:مقالات|مواضيع|أخبار) (?:ذات صلة|مرتبطة|متعلقة|مشابهة)/u];

/** Headlines of other articles run together in one line, with wide gaps between them. */
const isTicker = (text: string): boolean =>
  (text.slice(0, 4000).match(/\S {3,}(?=\S)/g)?.length ?? 0) >= 5 && !/[.!?] {3,}/.test(text);

/** « Les articles en relation », « More from this author »: a short line, not the beginning of a sentence. */
export const findRelatedHead: EvidenceRule = ({ head, text, words, ends }) => {
  if (words > 30 && isTicker(text)) return 'pointer';
  if (words > 10 || (ends === 'stop' && !text.endsWith('...'))) return null;
  const isHead =
    sectionWords.some(({ relatedHeads }) => relatedHeads.some((form) => form.test(head.text))) ||
    others.some((form) => form.test(text));
  return isHead ? 'relatedHead' : null;
};
