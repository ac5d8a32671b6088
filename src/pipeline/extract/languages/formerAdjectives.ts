import { wordSet } from './words.ts';

/** Words (folded, of either language) that put an office in the past: its holder once headed the body. */
export const formerAdjectives: ReadonlySet<string> = wordSet(
  'ancien ancienne anciens anciennes ex feu defunt defunte former late ousted dechu dechue renverse renversee',
);

/** Words (folded, of either language) for what someone or something is not yet. */
export const comingAdjectives: ReadonlySet<string> = wordSet(
  'futur future futurs futures prochain prochaine next aspiring prospective',
);

/** Words (folded, of either language) for those who assist the head of a body: they serve it. */
export const assistants: ReadonlySet<string> = wordSet(
  'vice adjoint adjointe interim deputy acting elu elect',
);
