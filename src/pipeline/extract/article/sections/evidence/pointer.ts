import { sectionWords } from '../../../languages/sectionWords.ts';
import type { EvidenceRule } from './types.ts';

/** « Lire aussi : … »: one other article, named on this line or the next. */
export const findPointer: EvidenceRule = ({ head, words }) =>
  words <= 40 && sectionWords.some(({ pointers }) => pointers.some((form) => form.test(head.text)))
    ? 'pointer'
    : null;
