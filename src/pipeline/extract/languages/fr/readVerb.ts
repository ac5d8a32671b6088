import type { ClauseItem, VerbGroup, WordItem } from '../../relations/reading/chunks.ts';
import { isBeforeNoun } from '../../relations/reading/phrases/startsContent.ts';
import { formOf, isAdverb, type ReadVerb, wordAt } from '../../relations/reading/readVerb.ts';
import type { Grammar, VerbForm } from '../grammar.ts';

const modals = new Set(['pouvoir', 'devoir', 'vouloir', 'aller', 'venir', 'savoir', 'falloir', 'faillir']);
/** Verbs that take « être » and are nevertheless active. */
const withEtre = new Set([
  'aller',
  'venir',
  'arriver',
  'partir',
  'entrer',
  'sortir',
  'monter',
  'descendre',
  'tomber',
  'rester',
  'mourir',
  'naître',
  'devenir',
  'revenir',
  'parvenir',
  'intervenir',
  'survenir',
  'décéder',
  'convenir',
  'passer',
]);
/** Auxiliaries of what is wanted or feared rather than told: « exige que X soit arrêté ». */
const subjunctives = new Set(['soit', 'soient', 'ait', 'aient', 'fût', 'fussent']);
const negations = new Set([
  'pas',
  'jamais',
  'plus',
  'guere',
  'point',
  'aucun',
  'aucune',
  'rien',
  'ni',
  'nullement',
  'personne',
]);
const clitics = new Set(['ne', 'n', 'se', 's', 'y', 'me', 'm', 'nous', 'vous', 'lui']);
const objectClitics = new Set(['le', 'la', 'les', 'l', 'leur', 'en']);

/**
 * A French verb group: what precedes the verb (« ne », « s' », « l' »), its auxiliaries and the adverbs among them. « a
 * été arrêté », « ne se sont jamais rencontrés », « aurait pu être tué », « en formant », « pour avoir aidé ».
 */
export const readFrenchVerb: ReadVerb = (grammar, items, at) => {
  let next = at;
  let negating = false;
  let reflexive = false;
  let objectPronoun = false;
  for (; ; next++) {
    const word = wordAt(items, next);
    if (word === null) return null;
    if (word.fold === 'en' && formOf(grammar, wordAt(items, next + 1), 'gerund') !== null) continue;
    if (objectClitics.has(word.fold)) {
      if (!goesBeforeVerb(grammar, items, next, word)) break;
      objectPronoun = true;
    } else if (clitics.has(word.fold)) {
      if (word.fold === 'ne' || word.fold === 'n') negating = true;
      if (word.fold === 'se' || word.fold === 's') reflexive = true;
      if (word.fold === 'lui') objectPronoun = true;
    } else break;
  }
  const first = wordAt(items, next);
  if (first === null) return null;
  const forms = grammar.verbForms.get(first.word);
  if (forms === undefined) return null;
  // « trois ans de prison ferme »
  if (
    first.fold === 'ferme' &&
    /^(?:prison|emprisonnement|reclusion|ans|mois)$/u.test(wordAt(items, next - 1)?.fold ?? '')
  )
    return null;
  const start = items[at]?.start ?? 0;
  const finite = forms.find(({ form }) => form === 'finite');
  const opening = finite ?? forms.find(({ form }) => form !== 'participle') ?? forms[0];
  if (opening === undefined) return null;

  let end = next + 1;
  let negated = false;
  let passive = false;
  let modal: string | null = null;
  let verb: VerbForm = opening;
  let head = first;
  /** Skips adverbs and negations. */
  const skip = (from: number): number => {
    let to = from;
    for (; to < from + 4; to++) {
      const word = wordAt(items, to);
      if (word === null || !(isAdverb(grammar, word) || negations.has(word.fold))) break;
      if (negations.has(word.fold) && word.fold !== 'plus') negated = true;
      if (word.fold === 'plus' && negating) negated = true;
    }
    return to;
  };
  /** Reads the verb that an auxiliary governs. */
  const take = (to: number, form: VerbForm['form']): boolean => {
    const word = wordAt(items, to);
    const known = formOf(grammar, word, form);
    // After an auxiliary, a verb that no list knows is a verb all the same: « a choqué ».
    const unknown =
      form === 'participle' &&
      word !== null &&
      /é(?:e|s|es)?$/u.test(word.word) &&
      !grammar.verbForms.has(word.word);
    if (word === null || (known === null && !unknown)) return false;
    verb = known ?? { lemma: word.word, form, tense: 'past', plural: null };
    head = word;
    end = to + 1;
    return true;
  };
  const followAuxiliary = (lemma: string): void => {
    const to = skip(end);
    const word = wordAt(items, to);
    if (lemma === 'avoir' && word?.word === 'été') {
      end = to + 1;
      verb = { ...verb, lemma: 'être' };
      const after = skip(end);
      if (take(after, 'participle')) passive = !withEtre.has(verb.lemma);
      return;
    }
    if (take(to, 'participle') && lemma === 'être') passive = !reflexive && !withEtre.has(verb.lemma);
  };
  if (opening.form === 'participle') {
    passive = !withEtre.has(opening.lemma);
  } else {
    if (opening.lemma === 'avoir' || opening.lemma === 'être') followAuxiliary(opening.lemma);
    if (modals.has(verb.lemma) && !passive) {
      const governor = verb.lemma;
      let to = skip(end);
      const joint = wordAt(items, to);
      if (governor === 'venir' && (joint?.fold === 'de' || joint?.fold === 'd')) to++;
      const clitic = wordAt(items, to);
      if (
        clitic !== null &&
        (clitic.fold === 'se' || clitic.fold === 's') &&
        formOf(grammar, wordAt(items, to + 1), 'infinitive') !== null
      ) {
        reflexive = true;
        to++;
      }
      if (take(to, 'infinitive')) {
        modal = governor;
        if (verb.lemma === 'être' || verb.lemma === 'avoir') followAuxiliary(verb.lemma);
      }
    }
  }
  if (negating && !negated) negated = isNegated(items, end);
  const group: VerbGroup = {
    kind: 'verb',
    start,
    end: head.end > (items[end - 1]?.end ?? 0) ? head.end : (items[end - 1]?.end ?? head.end),
    lemma: verb.lemma,
    form: opening.form,
    passive,
    reflexive,
    negated,
    conditional: opening.tense === 'conditional',
    future: opening.tense === 'future' || modal === 'aller',
    plural: opening.plural,
    modal:
      modal === 'venir' || modal === 'aller'
        ? null
        : (modal ?? (isWanted(grammar, items, at, first) ? 'subjonctif' : null)),
    objectPronoun,
    headSpan: { start: head.start, end: head.end },
  };
  return { chunk: group, next: end };
};

/**
 * « exige que X soit arrêté »: a subjunctive tells of what is wanted or feared; after « dément que » or « bien que » it
 * is claimed all the same.
 */
function isWanted(grammar: Grammar, items: readonly ClauseItem[], at: number, { word }: WordItem): boolean {
  if (!subjunctives.has(word)) return false;
  for (let back = at - 1; back >= 0 && back >= at - 12; back--) {
    if (!/^qu?e?$/u.test(wordAt(items, back)?.fold ?? '')) continue;
    const before = wordAt(items, back - 1);
    if (before === null) return true;
    if (/^(?:bien|quoi|fait)$/u.test(before.fold)) return false;
    return grammar.verbForms.get(before.word)?.some(({ lemma }) => grammar.cues.denying.has(lemma)) !== true;
  }
  return true;
}

/** Whether « le, la, les, l', leur, en » is a pronoun here, because only a verb can follow. */
function goesBeforeVerb(grammar: Grammar, items: readonly ClauseItem[], at: number, word: WordItem): boolean {
  const next = wordAt(items, at + 1);
  if (next === null) return false;
  const auxiliary = /^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ait|aient|eut)$/u.test(next.word);
  if (auxiliary) return true;
  if (word.fold === 'en') return /^(?:est|sont|était|étaient)$/u.test(next.word);
  if (isBeforeNoun(grammar, items, at + 1)) return false;
  // « Le massacre de Gao »: what happens, and nobody who does it.
  if (grammar.eventNouns.has(next.fold) && /^(?:de|du|des|d)$/u.test(wordAt(items, at + 2)?.fold ?? ''))
    return false;
  const forms = grammar.verbForms.get(next.word) ?? [];
  return (
    forms.length > 0 &&
    forms.every(({ form }) => form === 'finite' || form === 'infinitive') &&
    !grammar.nounsLikeVerbs.has(next.fold) &&
    !grammar.nounTriggers.has(next.fold) &&
    !grammar.heads.has(next.fold) &&
    !grammar.roles.has(next.fold)
  );
}

/** Whether a negation follows within a few words of « ne » and its verb; « ne … que » restricts, and denies nothing. */
function isNegated(items: readonly ClauseItem[], from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const word = wordAt(items, at);
    if (word === null) continue;
    if (word.fold === 'que' || word.fold === 'qu') return false;
    if (negations.has(word.fold)) return true;
  }
  return false;
}
