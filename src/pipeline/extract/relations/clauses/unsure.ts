import type { Grammar } from '../../languages/grammar.ts';
import { wordSet } from '../../languages/words.ts';
import type { Chunk } from '../reading/chunks.ts';

/** Words (folded, of either language) after which « que » or "that" introduces what may be, or should be. */
const open = wordSet(
  'improbable impossible possible probable souhaitable necessaire temps risque crainte peur idee hypothese possibilite unlikely likely necessary chance fear idea possibility',
);
/** « pour que », « avant que », « sans que ». */
const openers = wordSet('pour avant sans afin jusqu a');

/**
 * Whether the clause of the verb at `at` depends on an « if », or on a « que » after which nothing is said to have
 * happened.
 */
export function isUnsure(grammar: Grammar, chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 12; back--) {
    const chunk = chunks[back];
    if (
      chunk?.kind === 'break' ||
      chunk?.kind === 'colon' ||
      chunk?.kind === 'comma' ||
      chunk?.kind === 'relative'
    )
      return false;
    if (chunk?.kind !== 'subordinator') continue;
    if (grammar.cues.conditions.has(chunk.word)) return true;
    const before = chunks[back - 1];
    if (before?.kind === 'verb')
      return grammar.cues.intending.has(before.lemma) && !grammar.cues.saying.has(before.lemma);
    if (before?.kind === 'phrase') return before.head !== null && open.has(before.head);
    return before?.kind === 'preposition' && openers.has(before.word);
  }
  return false;
}
