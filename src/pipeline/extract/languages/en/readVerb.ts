import type { VerbGroup } from '../../relations/reading/chunks.ts';
import { isAdverb, type ReadVerb, wordAt } from '../../relations/reading/readVerb.ts';
import { formOfAuxiliary, isAuxiliary, readAuxiliaries } from './verbs/auxiliaries.ts';
import { pickForm } from './verbs/pickForm.ts';

/**
 * An English verb group: auxiliaries, « not » and adverbs, then the verb. "was not arrested", "has been accused",
 * "would have backed", "to attack", "killing".
 */
export const readEnglishVerb: ReadVerb = (grammar, items, at) => {
  const first = wordAt(items, at);
  if (first === null) return null;
  // "Mali never attacked Niger", "never again met X": no auxiliary stands before it.
  if (first.word === 'never') {
    let verb = at + 1;
    for (let word = wordAt(items, verb); word !== null && isAdverb(grammar, word); word = wordAt(items, verb))
      verb++;
    const said = readEnglishVerb(grammar, items, verb);
    return said && { ...said, chunk: { ...said.chunk, start: first.start, negated: true } };
  }
  const auxiliaries = readAuxiliaries(grammar, items, at, first);
  const { next, last, negated, future, conditional, modal, finite, seenBe, seenHave } = auxiliaries;
  const compound = next > at;
  const main = wordAt(items, next);
  const lexical = main === null ? null : pickForm(grammar, items, main, { ...auxiliaries, compound });
  const common = {
    kind: 'verb',
    start: first.start,
    reflexive: false,
    negated,
    modal,
    objectPronoun: false,
  } as const;
  const plural = plurals.get(first.word) ?? null;
  if (main === null || lexical === null) {
    if (!compound || !(seenBe || seenHave || finite)) return null;
    const chunk: VerbGroup = {
      ...common,
      end: items[next - 1]?.end ?? last.end,
      lemma: seenBe ? 'be' : 'have',
      form: 'finite',
      passive: false,
      conditional,
      future,
      plural,
      headSpan: { start: last.start, end: last.end },
    };
    return { chunk, next };
  }
  const chunk: VerbGroup = {
    ...common,
    end: main.end,
    lemma: lexical.lemma,
    form: finite
      ? 'finite'
      : compound && isAuxiliary(first)
        ? formOfAuxiliary(first.word, items, at)
        : lexical.form,
    passive: (seenBe || !compound) && lexical.form === 'participle',
    conditional: conditional && seenHave,
    future: future || (conditional && !seenHave),
    plural: compound ? plural : lexical.plural,
    headSpan: { start: main.start, end: main.end },
  };
  return { chunk, next: next + 1 };
};

const plurals: ReadonlyMap<string, boolean> = new Map([
  ['is', false],
  ['was', false],
  ['has', false],
  ['does', false],
  ['are', true],
  ['were', true],
  ['have', true],
]);
