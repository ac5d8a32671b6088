import type { ClauseItem, VerbGroup, WordItem } from '../../../relations/reading/chunks.ts';
import { formOf, isAdverb, wordAt } from '../../../relations/reading/readVerb.ts';
import type { Grammar, VerbForm } from '../../grammar.ts';

/** What stands before the main word of a verb group: auxiliaries, "not", and adverbs among them. */
export interface Auxiliaries {
  /** The first item after them. */
  readonly next: number;
  /** The last of their words. */
  readonly last: WordItem;
  readonly negated: boolean;
  readonly future: boolean;
  readonly conditional: boolean;
  readonly modal: string | null;
  /** One of them is a finite form. */
  readonly finite: boolean;
  readonly seenBe: boolean;
  readonly seenHave: boolean;
}

/** A verb group has no more of them than this. */
const most = 8;

/** Reads the auxiliaries from an item on; there may be none. */
export function readAuxiliaries(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  first: WordItem,
): Auxiliaries {
  let read: Auxiliaries = {
    next: at,
    last: first,
    negated: false,
    future: false,
    conditional: false,
    modal: null,
    finite: false,
    seenBe: false,
    seenHave: false,
  };
  while (read.next < at + most) {
    const { next } = read;
    const word = wordAt(items, next);
    const says = word === null ? null : effectOf(grammar, items, next, next === at);
    if (word === null || says === null) break;
    read = { ...read, ...says, next: next + 1, last: word };
  }
  return read;
}

/** What one word adds to a verb group; null where it is no auxiliary. */
function effectOf(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  isFirst: boolean,
): Partial<Auxiliaries> | null {
  const word = wordAt(items, at);
  if (word === null) return null;
  const { word: form } = word;
  // The end of a contracted negation: « didn’t » is read as « didn » and « t ».
  if (form === 'not' || form === 'never' || (form === 't' && !isFirst)) return { negated: true };
  if (form === 'will' || (form === 'won' && wordAt(items, at + 1)?.word === 't'))
    return { future: true, finite: true };
  if (/^(?:do|does|did|didn|doesn|don)$/u.test(form))
    return formAhead(grammar, items, at, 'infinitive') ? { finite: true } : null;
  if (/^(?:isn|aren|wasn|weren)$/u.test(form)) return { seenBe: true, finite: true };
  if (/^(?:hasn|haven|hadn)$/u.test(form)) return { seenHave: true, finite: true };
  // « could » and « should » express a possibility or a duty; « would have » hearsay.
  if (form === 'would') return { conditional: true, finite: true };
  if (modals.has(form)) return { modal: form, finite: true };
  if (have.has(form)) return { seenHave: true, ...(isFirst && form !== 'having' ? { finite: true } : {}) };
  if (be.has(form)) return { seenBe: true, ...(isFirst && !/^be/u.test(form) ? { finite: true } : {}) };
  return !isFirst && (isAdverb(grammar, word) || form === 'long' || form === 'since') ? {} : null;
}

/** Whether a word is a form of "be" or "have". */
export const isAuxiliary = ({ word }: WordItem): boolean => have.has(word) || be.has(word);

const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am']);
const have = new Set(['has', 'have', 'had', 'having']);
const modals = new Set(['could', 'should', 'may', 'might', 'must', 'can', 'shall']);

/**
 * "be arrested" after « to » is an infinitive, "having arrested" a gerund; "been" alone depends on what precedes it.
 */
export function formOfAuxiliary(word: string, items: readonly ClauseItem[], at: number): VerbGroup['form'] {
  if (word === 'having' || word === 'being') return 'gerund';
  const before = wordAt(items, at - 1);
  if (before?.fold === 'to' || word === 'be') return 'infinitive';
  return 'finite';
}

/** Whether a verb in this form follows within the next words that may stand between. */
function formAhead(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  form: VerbForm['form'],
): boolean {
  for (let on = at + 1; on <= at + 4; on++) {
    const word = wordAt(items, on);
    if (word === null) return false;
    if (formOf(grammar, word, form) !== null) return true;
    if (!(word.word === 'not' || word.word === 't' || isAdverb(grammar, word))) return false;
  }
  return false;
}
