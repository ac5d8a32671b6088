import type { Phrase } from '../../reading/chunks.ts';

/** Whether a phrase says that nobody vouches for something: « des rumeurs », « des informations non officielles ». */
export const isRumour = ({ head, headClass, words }: Phrase): boolean =>
  headClass === 'rumour' &&
  head !== null &&
  (/^(?:rumeur|bruit|speculation|fuite|rumor|rumour|leak)/u.test(head) ||
    words.some((word) => /^(?:officieuses?|un(?:official|confirmed))$/u.test(word)) ||
    (words.includes('non') && words.some((word) => /^(?:officielle|confirmee|verifiee)s?$/u.test(word))));
