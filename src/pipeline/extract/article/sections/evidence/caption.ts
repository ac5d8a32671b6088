import { sectionWords } from '../../../languages/sectionWords.ts';
import { creditPattern } from '../agencies.ts';
import type { EvidenceRule } from './types.ts';

/** « …/AP », « (© Reuters) », « … Jean Dupont / AFP »: a credit at the end. */
const credit = new RegExp(
  `(?:[/©|–—-] ?|\\((?:©|photos?(?: by)? ?:?|crédits?(?: photo)? ?:?)? ?|(?:photo|crédit|credit|©) ?:? ?)(?:${creditPattern})(?:\\)| ?/ ?[^/]{2,30})?\\.?$`,
  'iu',
);
const byHand = /(?:©|\(c\)|\bphoto ?:|\bcrédits? ?:|\bcredits? ?:)\s*\p{Lu}[^.]{1,40}\)?\.?$/iu;

const signature = new RegExp(`[.!?»”"] ?(?:[-–—] ?|\\()(?:${creditPattern})\\)?\\.?$`, 'u');

/** The words under a picture: they begin like a caption, or end with a credit. */
export const findCaption: EvidenceRule = ({ head, words, text }) => {
  if (words > 60) return null;
  if (sectionWords.some(({ captions }) => captions.some((form) => form.test(head.text)))) return 'caption';
  const tail = text.slice(-90);
  // « … a-t-il ajouté. (AFP) » ends an agency's text.
  if (words >= 15 && signature.test(tail)) return null;
  const isCredited =
    /(?:photo d['’](?:archives?|illustration)|file photo|archive photo)\)?\.?$/i.test(tail) ||
    credit.test(tail) ||
    (byHand.test(tail) && !/^(?:©|\(c\)|copyright)/i.test(text));
  return isCredited && words >= 2 ? 'caption' : null;
};
