import type { VerbGroup } from '../chunks.ts';
import { readPhrase } from '../phrases/readPhrase.ts';
import { startsContent } from '../phrases/startsContent.ts';
import { formOf, type Read, wordAt } from '../readVerb.ts';
import { isGoverned, mayBeVerb } from './mayBeVerb.ts';
import { link, type Place, type WordReader } from './place.ts';

/** "helped arrest X": after « help » a bare infinitive. */
export const helped: WordReader = (word, { before, grammar, readVerb, items, at }) => {
  if (grammar.headAt !== 'last' || before?.kind !== 'verb' || before.lemma !== 'help') return null;
  if (formOf(grammar, word, 'infinitive') === null || !startsContent(grammar, items, at + 1)) return null;
  const verb = readVerb(grammar, items, at);
  return verb === null ? null : { ...verb, chunk: { ...verb.chunk, form: 'infinitive' } };
};

/** « prendre part à », « a fait part de »: after such a verb it is no form of « partir ». */
export const partTaken: WordReader = ({ fold }, place) => {
  const { before, grammar, items, at } = place;
  return fold === 'part' && before?.kind === 'verb' && /^(?:prendre|faire)$/u.test(before.lemma)
    ? (readPhrase(grammar, items, at) ?? link(place, 'adverb'))
    : null;
};

/** « nous condamnons »: in French the imperfect has the same stem, « condamnait ». */
export const firstPerson: WordReader = ({ word, start, end }, place): Read<VerbGroup> | null => {
  const { before, grammar, items, at } = place;
  if (before?.kind !== 'pronoun' || before.word !== 'nous') return null;
  if (grammar.headAt !== 'first' || !/ons$/u.test(word)) return null;
  const form = grammar.verbForms
    .get(word.replace(/ons$/u, 'ait'))
    ?.find((one) => one.form === 'finite' && one.tense !== 'conditional');
  if (form === undefined) return null;
  const chunk: VerbGroup = {
    kind: 'verb',
    start,
    end,
    lemma: form.lemma,
    form: 'finite',
    passive: false,
    reflexive: false,
    negated: wordAt(items, at + 1)?.fold === 'pas',
    conditional: false,
    future: false,
    plural: true,
    modal: null,
    objectPronoun: false,
    headSpan: { start, end },
  };
  return { chunk, next: at + 1 };
};

/** A verb group, where the word may be a verb by what stands around it. */
export const plainVerb: WordReader = ({ fold }, place) => {
  const { grammar, readVerb, items, at } = place;
  if (isFamous(fold, place) || !(mayBeVerb(place) || isGoverned(place))) return null;
  return readVerb(grammar, items, at);
};

/** « X, célèbre avocat »: no determiner follows, as it would after the verb. */
function isFamous(fold: string, { grammar, items, at }: Place): boolean {
  const noun = wordAt(items, at + 1);
  return (
    grammar.headAt === 'first' &&
    /^celebres?$/u.test(fold) &&
    noun !== null &&
    !grammar.determiners.has(noun.fold) &&
    startsContent(grammar, items, at + 1)
  );
}
