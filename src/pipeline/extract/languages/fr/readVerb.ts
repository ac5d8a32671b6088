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
const otherClitics = new Set(['ne', 'n', 'se', 's', 'y', 'me', 'm', 'nous', 'vous', 'lui']);
const objectClitics = new Set(['le', 'la', 'les', 'l', 'leur', 'en']);

/**
 * A French verb group: what precedes the verb (« ne », « s' », « l' »), its auxiliaries and the adverbs among them. « a
 * été arrêté », « ne se sont jamais rencontrés », « aurait pu être tué », « en formant », « pour avoir aidé ».
 */
export const readFrenchVerb: ReadVerb = (grammar, items, at) => {
  const clitics = readClitics(grammar, items, at);
  const first = clitics === null ? null : wordAt(items, clitics.next);
  if (clitics === null || first === null) return null;
  const { next, negating, objectPronoun } = clitics;
  const forms = grammar.verbForms.get(first.word);
  if (forms === undefined || isFirmPenalty(items, next)) return null;
  const opening =
    forms.find(({ form }) => form === 'finite') ??
    forms.find(({ form }) => form !== 'participle') ??
    forms[0];
  if (opening === undefined) return null;
  const group: OpenGroup = {
    grammar,
    items,
    negating,
    end: next + 1,
    verb: opening,
    head: first,
    reflexive: clitics.reflexive,
    negated: false,
    passive: false,
    modal: null,
  };
  if (opening.form === 'participle') group.passive = !withEtre.has(opening.lemma);
  else {
    followAuxiliary(group);
    followModal(group);
  }
  const { end, verb, head, modal } = group;
  const chunk: VerbGroup = {
    kind: 'verb',
    start: items[at]?.start ?? 0,
    end: Math.max(head.end, items[end - 1]?.end ?? 0),
    lemma: verb.lemma,
    form: opening.form,
    passive: group.passive,
    reflexive: group.reflexive,
    negated: group.negated || (negating && isNegated(items, end)),
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
  return { chunk, next: end };
};

/** The short words before a verb, and the first item after them. */
interface Clitics {
  readonly next: number;
  readonly negating: boolean;
  readonly reflexive: boolean;
  readonly objectPronoun: boolean;
}

/** « ne », « s' », « l' », « en »: there may be none; null where the sentence ends. */
function readClitics(grammar: Grammar, items: readonly ClauseItem[], at: number): Clitics | null {
  let [negating, reflexive, objectPronoun] = [false, false, false];
  for (let next = at; ; next++) {
    const word = wordAt(items, next);
    if (word === null) return null;
    const { fold } = word;
    if (fold === 'en' && formOf(grammar, wordAt(items, next + 1), 'gerund') !== null) continue;
    const isObject = objectClitics.has(fold);
    if (isObject ? !goesBeforeVerb(grammar, items, next, word) : !otherClitics.has(fold))
      return { next, negating, reflexive, objectPronoun };
    negating ||= fold === 'ne' || fold === 'n';
    reflexive ||= fold === 'se' || fold === 's';
    objectPronoun ||= isObject || fold === 'lui';
  }
}

/** « trois ans de prison ferme »: no form of « fermer ». */
const isFirmPenalty = (items: readonly ClauseItem[], at: number): boolean =>
  wordAt(items, at)?.fold === 'ferme' &&
  /^(?:prison|emprisonnement|reclusion|ans|mois)$/u.test(wordAt(items, at - 1)?.fold ?? '');

/** A verb group that is being read on from its first verb. */
interface OpenGroup {
  readonly grammar: Grammar;
  readonly items: readonly ClauseItem[];
  /** « ne » stands before it. */
  readonly negating: boolean;
  /** The first item after what has been read. */
  end: number;
  /** The last verb read, and its word. */
  verb: VerbForm;
  head: WordItem;
  reflexive: boolean;
  negated: boolean;
  passive: boolean;
  modal: string | null;
}

/** « a arrêté », « est arrêté », « a été arrêté »: the participle behind an auxiliary. */
function followAuxiliary(group: OpenGroup): void {
  const { lemma } = group.verb;
  if (lemma !== 'avoir' && lemma !== 'être') return;
  const to = afterAdverbs(group);
  if (lemma === 'avoir' && wordAt(group.items, to)?.word === 'été') {
    group.end = to + 1;
    group.verb = { ...group.verb, lemma: 'être' };
    if (take(group, afterAdverbs(group), 'participle')) group.passive = !withEtre.has(group.verb.lemma);
    return;
  }
  if (take(group, to, 'participle') && lemma === 'être')
    group.passive = !group.reflexive && !withEtre.has(group.verb.lemma);
}

/** « peut avoir été arrêté », « vient d'arrêter », « va se rendre »: the infinitive behind a modal. */
function followModal(group: OpenGroup): void {
  const { grammar, items } = group;
  const { lemma } = group.verb;
  if (!modals.has(lemma) || group.passive) return;
  let to = afterAdverbs(group);
  if (lemma === 'venir' && /^de?$/u.test(wordAt(items, to)?.fold ?? '')) to++;
  if (
    /^se?$/u.test(wordAt(items, to)?.fold ?? '') &&
    formOf(grammar, wordAt(items, to + 1), 'infinitive') !== null
  ) {
    group.reflexive = true;
    to++;
  }
  if (!take(group, to, 'infinitive')) return;
  group.modal = lemma;
  followAuxiliary(group);
}

/** The first item after the adverbs and negations that come next in a group. */
function afterAdverbs(group: OpenGroup): number {
  const { grammar, items, negating, end } = group;
  let to = end;
  for (; to < end + 4; to++) {
    const word = wordAt(items, to);
    if (word === null || !(isAdverb(grammar, word) || negations.has(word.fold))) break;
    if (word.fold === 'plus' ? negating : negations.has(word.fold)) group.negated = true;
  }
  return to;
}

/** Reads a verb in a form that the one before it governs; false where there is none. */
function take(group: OpenGroup, at: number, form: VerbForm['form']): boolean {
  const { grammar, items } = group;
  const word = wordAt(items, at);
  if (word === null) return false;
  const known = formOf(grammar, word, form);
  // After an auxiliary, a verb that no list knows is a verb all the same: « a choqué ».
  const isUnknown =
    form === 'participle' && /é(?:e|s|es)?$/u.test(word.word) && !grammar.verbForms.has(word.word);
  if (known === null && !isUnknown) return false;
  group.verb = known ?? { lemma: word.word, form, tense: 'past', plural: null };
  group.head = word;
  group.end = at + 1;
  return true;
}

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
