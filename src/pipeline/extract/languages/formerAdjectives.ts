import { wordSet } from './words.ts';
/** Words (folded, of either language) that put an office in the past: who had it headed the body once. */
export const formerAdjectives: ReadonlySet<string> = wordSet(
  'ancien ancienne anciens anciennes ex feu defunt defunte former late ousted dechu dechue renverse renversee',
);

/** Words that put a person beside the head of a body: such a one serves it. */
export const assistants: ReadonlySet<string> = wordSet(
  'vice adjoint adjointe interim deputy acting elu elect',
);
