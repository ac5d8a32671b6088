import type { Sentence } from '../../types.ts';

/** Characters between two sentences of one paragraph, at most. */
const longestGap = 3;

/** Whether a sentence comes directly after another, in the same section. */
export const isNext = (last: Sentence, sentence: Sentence): boolean =>
  last.section === sentence.section && isBehind(last, sentence);

/** Whether a sentence comes directly after another, of whatever section. */
export const isBehind = (last: Sentence, sentence: Sentence): boolean =>
  sentence.start - last.end <= longestGap;
