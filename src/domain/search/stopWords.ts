import { foldWord } from '../../lib/fold.ts';

/** Words that precede a name or stand within it, and say nothing about what is looked for: « le Maroc ». */
const small = `
  le la les l un une des du de d au aux à en et ou par pour sur dans avec ce cette ces son sa ses leur leurs
  the of in a an and or by for on at to with from this that these those its his her their
`;

/** Question words and auxiliary verbs: a query that has one of them asks for a sentence rather than a name. */
const asking = `
  qui que quoi quel quelle quels quelles dont où quand comment pourquoi combien est sont a ont été était étaient
  il elle ils elles on se s c y ne n pas qu
  who whom whose what which where when how why is are was were has have had did does do be been it he she they not
`;

const foldAll = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldWord));
const smallWords = foldAll(small);
const askingWords = foldAll(asking);

/** Whether a folded word is ignored in a search, French or English; a query of nothing else is still looked up. */
export const isStopWord = (fold: string): boolean => smallWords.has(fold) || askingWords.has(fold);

/** Whether it belongs to a sentence rather than to a name: « qui », « a », "who". */
export const isAskingWord = (fold: string): boolean => askingWords.has(fold);
