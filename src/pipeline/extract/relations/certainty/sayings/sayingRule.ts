import type { ReadSentence, Saying } from '../../context.ts';

/** A sentence of which nobody knows yet who says what in it. */
export type WithoutSayings = Omit<ReadSentence, 'sayings'>;

/** One pattern of attribution: what is said by it in a sentence. */
export type SayingRule = (read: WithoutSayings) => Saying[];
