import { wordSet } from './words.ts';

/** English nouns (folded) for what is published, or let out, rather than freed. */
export const publications = wordSet(
  'statement statements report reports survey data figures results result outcome outcomes findings details names list video videos footage clip recording recordings audio photo photos photograph photographs picture pictures image images document documents file files letter letters transcript transcripts memo book album film information communique declaration bulletin index funds water gas',
);
