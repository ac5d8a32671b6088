import type { ClauseItem, WordItem } from '../../../relations/reading/chunks.ts';
import { isAdverb, wordAt } from '../../../relations/reading/readVerb.ts';
import type { Grammar, VerbForm } from '../../grammar.ts';
import type { Auxiliaries } from './auxiliaries.ts';
import { isOnlyVerb, isReducedRelative } from './reducedRelative.ts';

/** Which reading of the verb's main word, right after its auxiliaries, fits its context; null where it is no verb. */
export function pickForm(
  grammar: Grammar,
  items: readonly ClauseItem[],
  word: WordItem,
  before: Before,
): VerbForm | null {
  const { next: at } = before;
  const forms = grammar.verbForms.get(word.word) ?? unknownVerb(grammar, items, at, word, before);
  if (forms === null) return null;
  const by = (form: VerbForm['form']): VerbForm | null => forms.find((one) => one.form === form) ?? null;
  if (before.seenBe) return by('participle') ?? by('gerund');
  if (before.seenHave) return by('participle');
  if (before.finite) return by('infinitive');
  if (before.compound) return null;
  let joint = at - 1;
  while (joint > at - 3 && isAdverbAt(grammar, items, joint)) joint--;
  if (wordAt(items, joint)?.fold === 'to' && by('infinitive') !== null) return by('infinitive');
  const finite = by('finite');
  const participle = by('participle');
  if (finite === null) return participle ?? by('gerund') ?? by('infinitive');
  if (participle === null) return finite;
  if (!isReducedRelative(grammar, items, at)) return finite;
  return isOnlyVerb(grammar, items, at) ? finite : participle;
}

/** The auxiliaries before a main word; `compound`: whether there are any. */
interface Before extends Pick<Auxiliaries, 'next' | 'seenBe' | 'seenHave' | 'finite'> {
  readonly compound: boolean;
}

/** "has defected", "was implicated", "likened the": a verb of no list, by its ending and what stands beside it. */
function unknownVerb(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  { word }: WordItem,
  { seenBe, seenHave }: Before,
): readonly VerbForm[] | null {
  // "…, rattling Tokyo": an unknown verb right after a comma, with its object.
  const object = items[at + 1];
  const mark = items[at - 1];
  if (
    /[a-z]{3}ing$/u.test(word) &&
    mark?.kind === 'mark' &&
    mark.mark === 'comma' &&
    (object?.kind === 'name' || (object?.kind === 'word' && grammar.determiners.has(object.fold)))
  )
    return [{ lemma: word, form: 'gerund', tense: 'present', plural: null }];
  if (!/[^aeiou]ed$/u.test(word) || word.length < 5 || noVerbs.test(word)) return null;
  const form = (as: VerbForm['form']): VerbForm => ({ lemma: word, form: as, tense: 'past', plural: null });
  if (seenBe || seenHave) return [form('participle')];
  const [before, next] = [items[at - 1], wordAt(items, at + 1)];
  const subject =
    before?.kind === 'name' ||
    (before?.kind === 'word' &&
      !grammar.determiners.has(before.fold) &&
      !grammar.prepositions.has(before.fold));
  const goesOn =
    items[at + 1]?.kind === 'name' ||
    (next !== null &&
      (grammar.determiners.has(next.fold) ||
        grammar.prepositions.has(next.fold) ||
        grammar.pronouns.has(next.fold)));
  return subject && goesOn ? [form('finite')] : null;
}

const noVerbs = /(?:hundred|sacred|naked|indeed|wicked|rugged|kindred|hatred)$/u;

const isAdverbAt = (grammar: Grammar, items: readonly ClauseItem[], at: number): boolean => {
  const word = wordAt(items, at);
  return word !== null && isAdverb(grammar, word);
};
