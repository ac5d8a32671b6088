import type { Grammar, VerbForm } from '../../languages/grammar.ts';
import type { ClauseItem, VerbGroup, WordItem } from './chunks.ts';

/** A chunk that has been read from a sentence. */
export interface Read<T> {
  readonly chunk: T;
  /** The index of the first item after it. */
  readonly next: number;
}

/** Reads a verb group at an item, by the language's rules; null when none begins there. */
export type ReadVerb = (grammar: Grammar, items: readonly ClauseItem[], at: number) => Read<VerbGroup> | null;

/** The item at an index if it is a word; null otherwise, also beyond either end. */
export const wordAt = (items: readonly ClauseItem[], at: number): WordItem | null => {
  const item = items[at];
  return item?.kind === 'word' ? item : null;
};

/** The verb of which a word is this form; null when it is none. */
export const formOf = (grammar: Grammar, word: WordItem | null, form: VerbForm['form']): VerbForm | null =>
  word === null ? null : (grammar.verbForms.get(word.word)?.find((one) => one.form === form) ?? null);

/** English: whether a word in -ing acts on what follows: "of arming the group", not "of the armed group". */
export function actsOn(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  const word = wordAt(items, at);
  const gerund = formOf(grammar, word, 'gerund');
  if (grammar.headAt !== 'last' || word === null || gerund === null) return false;
  const next = items[at + 1];
  const before = wordAt(items, at - 1)?.fold ?? '';
  // "the first sitting US president", "a warring party"
  if (/^(?:the|an?|first|last|only|current|former)$/u.test(before)) return false;
  if (next?.kind === 'name') return true;
  const of = next?.kind === 'word' && /^(?:of|by|from|without|for)$/u.test(before) ? next.fold : null;
  // "accused X of trying to"
  if (of === 'to' && !isLikeNoun(grammar, word)) return true;
  // "of supplying weapons": what the verb is known to act on.
  const known = grammar.verbTriggers.get(gerund.lemma) ?? [];
  if (of !== null && before !== 'for' && known.some(({ noun }) => noun?.has(of) === true)) return true;
  return (
    next?.kind === 'word' &&
    (grammar.determiners.has(next.fold) ||
      grammar.pronouns.has(next.fold) ||
      /^\d/u.test(next.fold) ||
      (items[at - 1]?.kind === 'mark' &&
        /^(?:at_least|at_most|about|nearly|dozens|hundreds|scores|thousands)$/u.test(next.fold)))
  );
}

/** Whether a word may come between an auxiliary and its verb. */
export const isAdverb = (grammar: Grammar, word: WordItem): boolean =>
  grammar.adverbs.has(word.fold) || grammar.adverbEnding.test(word.word);

/**
 * Whether a word that is a form of a verb is also a noun: « visite », "attack". Lists are without accents, so a
 * participle in -é is a noun only where the grammar says so: « financé » is not « finance ».
 */
export function isLikeNoun(grammar: Grammar, word: WordItem): boolean {
  if (/é(?:e|s|es)?$/u.test(word.word)) return grammar.participleNouns.has(word.fold);
  return (
    grammar.nounsLikeVerbs.has(word.fold) ||
    grammar.nounTriggers.has(word.fold) ||
    grammar.eventNouns.has(word.fold) ||
    grammar.heads.has(word.fold) ||
    grammar.roles.has(word.fold)
  );
}
