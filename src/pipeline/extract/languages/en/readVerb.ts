import type { ClauseItem, VerbGroup, WordItem } from '../../relations/reading/chunks.ts';
import { startsContent } from '../../relations/reading/phrases/startsContent.ts';
import { formOf, isAdverb, isLikeNoun, type ReadVerb, wordAt } from '../../relations/reading/readVerb.ts';
import type { Grammar, VerbForm } from '../grammar.ts';
import { wordSet } from '../words.ts';

const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am']);
const have = new Set(['has', 'have', 'had', 'having']);
const modals = new Set(['would', 'could', 'should', 'may', 'might', 'must', 'can', 'shall']);
const plurals: ReadonlyMap<string, boolean> = new Map([
  ['is', false],
  ['was', false],
  ['has', false],
  ['does', false],
  ['are', true],
  ['were', true],
  ['have', true],
]);

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
  let next = at;
  let negated = false;
  let future = false;
  let conditional = false;
  let modal: string | null = null;
  let passive = false;
  let finite = false;
  let seenBe = false;
  let seenHave = false;
  let plural: boolean | null = plurals.get(first.word) ?? null;
  let last: WordItem = first;
  for (; next < at + 8; next++) {
    const word = wordAt(items, next);
    if (word === null) break;
    const { word: form } = word;
    // The end of a contracted negation: « didn’t » is read as « didn » and « t ».
    if (form === 'not' || form === 'never' || (form === 't' && next > at)) negated = true;
    else if (form === 'will' || (form === 'won' && wordAt(items, next + 1)?.word === 't')) {
      future = true;
      finite = true;
    } else if (/^(?:do|does|did|didn|doesn|don)$/u.test(form)) {
      if (!formAhead(grammar, items, next, 'infinitive')) break;
      finite = true;
    } else if (/^(?:isn|aren|wasn|weren)$/u.test(form)) {
      seenBe = true;
      finite = true;
    } else if (/^(?:hasn|haven|hadn)$/u.test(form)) {
      seenHave = true;
      finite = true;
    } else if (modals.has(form)) {
      // « could » and « should » express a possibility or a duty; « would have » hearsay.
      if (form === 'would') conditional = true;
      modal = form === 'would' ? modal : form;
      finite = true;
    } else if (have.has(form)) {
      if (next === at && form !== 'having') finite = true;
      seenHave = true;
    } else if (be.has(form)) {
      if (next === at && !/^be/u.test(form)) finite = true;
      seenBe = true;
    } else if (!(next > at && (isAdverb(grammar, word) || form === 'long' || form === 'since'))) break;
    last = word;
  }
  const compound = next > at;
  const verbWord = wordAt(items, next);
  const lexical = pick(grammar, items, next, verbWord, { at, compound, seenBe, seenHave, finite });
  if (lexical === null) {
    if (!compound || !(seenBe || seenHave || finite)) return null;
    const lemma = seenBe ? 'be' : 'have';
    return { chunk: group(items, at, next, lemma, last, 'finite'), next };
  }
  if (verbWord === null) return null;
  passive = (seenBe && lexical.form === 'participle') || (!compound && lexical.form === 'participle');
  const form: VerbGroup['form'] = finite
    ? 'finite'
    : compound
      ? have.has(first.word) || be.has(first.word)
        ? formOfAuxiliary(first.word, items, at)
        : lexical.form
      : lexical.form;
  if (!compound) plural = lexical.plural;
  return {
    chunk: {
      ...group(items, at, next + 1, lexical.lemma, verbWord, form),
      passive,
      negated,
      conditional: conditional && seenHave,
      future: future || (conditional && !seenHave),
      plural,
      modal,
    },
    next: next + 1,
  };

  function group(
    all: readonly ClauseItem[],
    from: number,
    to: number,
    lemma: string,
    head: WordItem,
    as: VerbGroup['form'],
  ): VerbGroup {
    return {
      kind: 'verb',
      start: all[from]?.start ?? 0,
      end: all[to - 1]?.end ?? head.end,
      lemma,
      form: as,
      passive: false,
      reflexive: false,
      negated,
      conditional,
      future,
      plural,
      modal,
      objectPronoun: false,
      headSpan: { start: head.start, end: head.end },
    };
  }
};

/**
 * "be arrested" after « to » is an infinitive, "having arrested" a gerund; "been" alone depends on what precedes it.
 */
function formOfAuxiliary(word: string, items: readonly ClauseItem[], at: number): VerbGroup['form'] {
  if (word === 'having' || word === 'being') return 'gerund';
  const before = wordAt(items, at - 1);
  if (before?.fold === 'to' || word === 'be') return 'infinitive';
  return 'finite';
}

interface Before {
  readonly at: number;
  readonly compound: boolean;
  readonly seenBe: boolean;
  readonly seenHave: boolean;
  readonly finite: boolean;
}

/** Which reading of the verb's main word fits its context. */
function pick(
  grammar: Grammar,
  items: readonly ClauseItem[],
  at: number,
  word: WordItem | null,
  before: Before,
): VerbForm | null {
  if (word === null) return null;
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

/** "X, dubbed Y, …", unlike "X, who is in Paris, praised Y". */
const naming = /^(?:dubbed|named|called|nicknamed|titled|styled|labelled|labeled|code-named|born)$/u;

/** Past forms of verbs that have no object: never what was done to someone. */
const intransitive = wordSet(
  'worked served died arrived travelled traveled lived remained resigned fled happened occurred appeared emerged protested marched talked agreed lied fell rose went came',
);

/** "X, identified as Y, told …": whether the comma at an index closes what a participle or « who » had opened. */
function closesInsertion(grammar: Grammar, items: readonly ClauseItem[], comma: number): boolean {
  const closing = items[comma];
  if (closing?.kind !== 'mark' || closing.mark !== 'comma') return false;
  for (let back = comma - 1; back >= 0 && back >= comma - 24; back--) {
    const item = items[back];
    if (item?.kind !== 'mark') continue;
    if (item.mark !== 'comma' || back === 0) return false;
    const first = wordAt(items, back + 1);
    if (first === null) return false;
    return (
      grammar.relatives.has(first.fold) ||
      formOf(grammar, first, 'participle') !== null ||
      formOf(grammar, first, 'gerund') !== null
    );
  }
  return false;
}

/** Participles of verbs that never lack an object: "soldiers based in Gao", "nine people arrested in raids". */
const transitive = wordSet(
  'based stationed located headquartered arrested detained killed wounded injured kidnapped abducted captured held jailed imprisoned sentenced convicted indicted extradited expelled displaced accused suspected linked affiliated rescued reached signed issued adopted published negotiated brokered concluded staged imposed',
);

/** "claimed by", "carried out by", "led jointly by": whoever did it follows. */
function hasAgent(items: readonly ClauseItem[], at: number): boolean {
  let on = at + 1;
  while (on < at + 3 && betweenVerbAndAgent.test(wordAt(items, on)?.fold ?? '')) on++;
  return wordAt(items, on)?.fold === 'by';
}

const betweenVerbAndAgent =
  /^(?:out|up|off|down|away|over|jointly|together|largely|mainly|partly|allegedly|reportedly)$/u;

/**
 * "the men arrested in Paris were …", "a cell dismantled by …": a participle without a clause of its own, since another
 * verb follows.
 */
function isReducedRelative(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  const next = items[at + 1];
  if (hasAgent(items, at)) return true;
  // "a cell linked to X", "a man suspected of": without an object of its own it says what was done to someone.
  if (
    next?.kind === 'word' &&
    /^(?:linked|affiliated|allied|suspected|accused|aimed|tied|convicted|blamed|attributed)$/u.test(
      wordAt(items, at)?.word ?? '',
    ) &&
    /^(?:to|with|of|at|on)$/u.test(next.fold)
  )
    return true;
  // "the government said on Sunday rebels had left"
  if (grammar.cues.saying.has(grammar.verbForms.get(wordAt(items, at)?.word ?? '')?.[0]?.lemma ?? ''))
    return false;
  if (intransitive.has(wordAt(items, at)?.word ?? '')) return false;
  if (describesObject(grammar, items, at)) return true;
  const before = items[at - 1];
  if (closesInsertion(grammar, items, at - 1)) return false;
  if (
    before?.kind === 'mark' &&
    before.mark === 'comma' &&
    !(next?.kind === 'word'
      ? startsContent(grammar, items, at + 1)
      : next?.kind === 'name' && !naming.test(wordAt(items, at)?.word ?? ''))
  ) {
    return !grammar.cues.saying.has(grammar.verbForms.get(wordAt(items, at)?.word ?? '')?.[0]?.lemma ?? '');
  }
  if (startsContent(grammar, items, at + 1)) return false;
  // "an accord reached last month in Paris"
  const behind = wordAt(items, at + 2);
  if (next?.kind === 'date' && behind !== null && transitive.has(wordAt(items, at)?.word ?? ''))
    return /^(?:in|at|by|between|with)$/u.test(behind.fold);
  if (
    next?.kind === 'word' &&
    transitive.has(wordAt(items, at)?.word ?? '') &&
    /^(?:in|at|near|during|outside|since|from)$/u.test(next.fold)
  )
    return true;
  if (!(next?.kind === 'word' && grammar.prepositions.has(next.fold))) return false;
  for (let on = at + 1; on < items.length && on <= at + 9; on++) {
    const item = items[on];
    if (item?.kind === 'mark') return false;
    const word = wordAt(items, on);
    if (word === null) continue;
    if (
      grammar.conjunctions.has(word.fold) ||
      grammar.relatives.has(word.fold) ||
      grammar.subordinators.has(word.fold)
    )
      return false;
    if (grammar.auxiliaries.has(word.word)) return true;
  }
  return false;
}

/** "condemned the attacks perpetrated on …": behind the object of a verb it is no second one. */
function describesObject(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  const [word, next] = [wordAt(items, at), items[at + 1]];
  if (word === null || !(transitive.has(word.word) || done.has(word.word))) return false;
  if (next?.kind === 'word' ? !grammar.prepositions.has(next.fold) : next?.kind !== 'date') return false;
  for (let back = at - 1; back > 0 && back >= at - 7; back--) {
    const item = items[back];
    if (item?.kind === 'name') continue;
    if (item?.kind !== 'word') return false;
    if (grammar.prepositions.has(item.fold) || grammar.conjunctions.has(item.fold)) return false;
    const finite = grammar.verbForms.get(item.word)?.find(({ form }) => form === 'finite');
    if (finite === undefined || isLikeNoun(grammar, item)) continue;
    const subject = wordAt(items, back - 1);
    return (
      back < at - 1 &&
      finite.tense === 'past' &&
      !grammar.cues.saying.has(finite.lemma) &&
      !(subject !== null && (grammar.relatives.has(subject.fold) || grammar.subordinators.has(subject.fold)))
    );
  }
  return false;
}

/** More participles of what was done to something, where they follow an object. */
const done = wordSet(
  'perpetrated committed inflicted waged conducted organised organized planned scheduled deployed hidden found seized stolen held launched carried mounted',
);

/**
 * "X, the leader, called on Y to …", "Rebels from X, an affiliate of Y, killed …, officials said": the only verb of a
 * sentence, but for one that says who says it, is no participle. Only after a comma: a title may have no verb.
 */
function isOnlyVerb(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  const [mark, next] = [items[at - 1], wordAt(items, at + 1)];
  if (hasAgent(items, at) || mark?.kind !== 'mark' || mark.mark !== 'comma') return false;
  const own = wordAt(items, at);
  if (own === null || own.capital) return false;
  // "X, arrested in Y": a caption has no verb. One that acts has an object of its own.
  const object =
    (own.word === 'called' && next?.fold === 'on') ||
    items[at + 1]?.kind === 'name' ||
    (next !== null &&
      (grammar.determiners.has(next.fold) || /^(?:\d.*|at_least|more|some)$/u.test(next.fold)));
  if (!object && !closesDescription(grammar, items, at - 1)) return false;
  return items.every((item, on) => {
    if (on === at || item.kind !== 'word') return true;
    if (grammar.auxiliaries.has(item.word)) return false;
    if (/^(?:will|would|could|should|may|might|must|can)$/u.test(item.fold)) return false;
    const forms = grammar.verbForms.get(item.word) ?? [];
    const finite = forms.find(({ form }) => form === 'finite');
    if (finite === undefined || grammar.cues.saying.has(finite.lemma)) return true;
    if (wordAt(items, on - 1)?.fold === 'to' || isLikeNoun(grammar, item)) return true;
    // "a company founded by X"
    const told = forms.some(({ form }) => form === 'participle') && hasAgent(items, on);
    if (told) return true;
    return forms.some(({ form }) => form === 'infinitive') && finite.tense === 'present';
  });
}

/** "Wagner, a company founded by X, fought in Y": whether a comma closes what describes the name before it. */
function closesDescription(grammar: Grammar, items: readonly ClauseItem[], comma: number): boolean {
  for (let back = comma - 1; back > 0 && back >= comma - 16; back--) {
    const item = items[back];
    if (item?.kind !== 'mark') continue;
    const first = wordAt(items, back + 1);
    return (
      item.mark === 'comma' &&
      items[back - 1]?.kind === 'name' &&
      (items[back + 1]?.kind === 'name' ||
        (first !== null && /^(?:an?|the|one|its|his|her|who|which)$/u.test(first.fold))) &&
      !grammar.verbForms.get(wordAt(items, comma + 1)?.word ?? '')?.some(({ lemma }) => transitive.has(lemma))
    );
  }
  return false;
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
