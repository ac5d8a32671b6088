import { negativeDeterminers } from '../../languages/determiners.ts';
import type { Grammar } from '../../languages/grammar.ts';
import { wordSet } from '../../languages/words.ts';
import type { Chunk, Phrase } from '../reading/chunks.ts';

/** Words (folded, of either language) after which « que » or "that" introduces what may be, or should be. */
const open = wordSet(
  'improbable impossible possible probable souhaitable necessaire temps risque crainte peur idee hypothese possibilite necessary chance fear idea possibility',
);
/** Nouns (folded, of either language) for what would bear a claim out: « aucune preuve que ». */
const proofs = wordSet(
  'preuve preuves element elements indice indices evidence proof indication sign suggestion',
);
/** Adjectives (folded, of either language) of what is so, and of what is not. */
const truths = wordSet('vrai exact certain sur true sure correct');
const untruths = wordSet('faux inexact false untrue');
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
      return (
        (intending.has(before.lemma) && !saying.has(before.lemma)) ||
        // "it is unlikely that"
        (before.doubted === true && before.lemma === 'be') ||
        isUnsaid(grammar, chunks, at)
      );
    case 'phrase':
      return isNoFact(chunks, before, at);
    default:
      return before?.kind === 'preposition' && openers.has(before.word);
  }
}

/** « l'hypothèse que », « aucune preuve que », « il n'est pas vrai que », « il est faux que » */
function isNoFact(chunks: readonly Chunk[], { head, counts }: Phrase, at: number): boolean {
  if (head === null) return false;
  if (open.has(head) || untruths.has(head)) return true;
  const isProof = proofs.has(head);
  if (isProof && counts.some((word) => negativeDeterminers.has(word))) return true;
  // « il n'y a pas de preuve que »
  const verb = chunks.slice(Math.max(0, at - 3), at).findLast(({ kind }) => kind === 'verb');
  return (
    (isProof || truths.has(head)) &&
    verb?.kind === 'verb' &&
    verb.negated &&
    /^(?:avoir|être|have|be)$/u.test(verb.lemma)
  );
}

/** « n'a pas dit que », "did not deny that", « refuse de confirmer que »: whether the verb at `at` neither says nor bears out anything. */
export function isUnsaid({ cues }: Grammar, chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at];
  if (verb?.kind !== 'verb') return false;
  if (![cues.saying, cues.denying, cues.proving].some((verbs) => verbs.has(verb.lemma))) return false;
  if (verb.negated || verb.form === 'finite') return verb.negated;
  const governor = chunks.slice(Math.max(0, at - 2), at).findLast(({ kind }) => kind === 'verb');
  return governor?.kind === 'verb' && cues.withholding.has(governor.lemma) && !governor.negated;
}
