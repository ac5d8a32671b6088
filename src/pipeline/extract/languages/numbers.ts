import { wordSet } from './words.ts';

/** French number words (folded) of one word, from two on. */
export const frenchNumbers = wordSet(
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille',
);

/** English ones. */
export const englishNumbers = wordSet(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand',
);
