import type { Grammar } from '../../languages/grammar.ts';
import { wordSet } from '../../languages/words.ts';
import type { Chunk } from '../reading/chunks.ts';

/** Words (folded, of either language) after which « que » or "that" introduces what may be, or should be. */
const open = wordSet(
  'improbable impossible possible probable souhaitable necessaire temps risque crainte peur idee hypothese possibilite unlikely likely necessary chance fear idea possibility',
);
/** « pour que », « avant que », « sans que ». */
const openers = wordSet('pour avant sans afin jusqu a');

/** A subordinator is looked for at most this many chunks before its verb. */
const reach = 12;

/**
 * Whether the clause of the verb at `at` depends on an « if », or on a « que » after which nothing is said to have
 * happened.
 */
export function isUnsure(grammar: Grammar, chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - reach; back--) {
    const chunk = chunks[back];
    switch (chunk?.kind) {
      case 'break':
      case 'colon':
      case 'comma':
      case 'relative':
        return false;
      case 'subordinator':
        return grammar.cues.conditions.has(chunk.word) || isLeftOpen(grammar, chunks, back - 1);
    }
  }
  return false;
}

/** Whether what stands at an index before « que » leaves open whether what follows is so. */
function isLeftOpen(grammar: Grammar, chunks: readonly Chunk[], at: number): boolean {
  const { intending, saying } = grammar.cues;
  const before = chunks[at];
  switch (before?.kind) {
    case 'verb':
      return (intending.has(before.lemma) && !saying.has(before.lemma)) || isUnsaid(grammar, chunks, at);
    case 'phrase':
      return before.head !== null && open.has(before.head);
    default:
      return before?.kind === 'preposition' && openers.has(before.word);
  }
}

/** « n'a pas dit que », "did not deny that", « refuse de confirmer que »: whether the verb of saying at `at` says nothing. */
export function isUnsaid({ cues }: Grammar, chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || !(cues.saying.has(verb.lemma) || cues.denying.has(verb.lemma))) return false;
  if (verb.negated || verb.form === 'finite') return verb.negated;
  const governor = chunks.slice(Math.max(0, at - 2), at).findLast(({ kind }) => kind === 'verb');
  return governor?.kind === 'verb' && cues.withholding.has(governor.lemma) && !governor.negated;
}
