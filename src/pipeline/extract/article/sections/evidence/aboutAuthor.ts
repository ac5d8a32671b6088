import { sectionWords } from '../../../languages/sectionWords.ts';
import type { EvidenceRule } from './types.ts';

/** « À propos de l’auteur ». */
export const findAboutAuthor: EvidenceRule = ({ head, words }) =>
  words <= 6 && sectionWords.some(({ aboutAuthor }) => aboutAuthor.test(head.text)) ? 'aboutAuthor' : null;
