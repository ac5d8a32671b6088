import type { ClauseItem } from '../../../relations/reading/chunks.ts';
import { startsContent } from '../../../relations/reading/phrases/startsContent.ts';
import { formOf, isLikeNoun, wordAt } from '../../../relations/reading/readVerb.ts';
import type { Grammar } from '../../grammar.ts';
import { wordSet } from '../../words.ts';

/**
 * "the men arrested in Paris were …", "a cell dismantled by …": a participle without a clause of its own, since another
 * verb follows.
 */
export function isReducedRelative(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
  const next = items[at + 1];
  const own = wordAt(items, at)?.word ?? '';
  if (hasAgent(items, at)) return true;
  // "a cell linked to X", "a man suspected of": without an object of its own it says what was done to someone.
  if (
    next?.kind === 'word' &&
    /^(?:linked|affiliated|allied|suspected|accused|aimed|tied|convicted|blamed|attributed)$/u.test(own) &&
    /^(?:to|with|of|at|on)$/u.test(next.fold)
  )
    return true;
  // "the government said on Sunday rebels had left"
  if (grammar.cues.saying.has(grammar.verbForms.get(own)?.[0]?.lemma ?? '')) return false;
  if (intransitive.has(own)) return false;
  if (describesObject(grammar, items, at)) return true;
  const before = items[at - 1];
  if (closesInsertion(grammar, items, at - 1)) return false;
  if (
    before?.kind === 'mark' &&
    before.mark === 'comma' &&
    !(next?.kind === 'word'
      ? startsContent(grammar, items, at + 1)
      : next?.kind === 'name' && !naming.test(own))
  ) {
    return !grammar.cues.saying.has(grammar.verbForms.get(own)?.[0]?.lemma ?? '');
  }
  if (startsContent(grammar, items, at + 1)) return false;
  // "an accord reached last month in Paris"
  const behind = wordAt(items, at + 2);
  if (next?.kind === 'date' && behind !== null && transitive.has(own))
    return /^(?:in|at|by|between|with)$/u.test(behind.fold);
  if (
    next?.kind === 'word' &&
    transitive.has(own) &&
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

/** Participles of verbs that never lack an object: "soldiers based in Gao", "nine people arrested in raids". */
const transitive = wordSet(
  'based stationed located headquartered arrested detained killed wounded injured kidnapped abducted captured held jailed imprisoned sentenced convicted indicted extradited expelled displaced accused suspected linked affiliated rescued reached signed issued adopted published negotiated brokered concluded staged imposed',
);

/** Past forms of verbs that have no object: never what was done to someone. */
const intransitive = wordSet(
  'worked served died arrived travelled traveled lived remained resigned fled happened occurred appeared emerged protested marched talked agreed lied fell rose went came',
);

/** "X, dubbed Y, …", unlike "X, who is in Paris, praised Y". */
const naming = /^(?:dubbed|named|called|nicknamed|titled|styled|labelled|labeled|code-named|born)$/u;

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

/**
 * "X, the leader, called on Y to …", "Rebels from X, an affiliate of Y, killed …, officials said": the only verb of a
 * sentence, but for one that says who says it, is no participle. Only after a comma: a title may have no verb.
 */
export function isOnlyVerb(grammar: Grammar, items: readonly ClauseItem[], at: number): boolean {
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

/** "claimed by", "carried out by", "led jointly by": whoever did it follows. */
function hasAgent(items: readonly ClauseItem[], at: number): boolean {
  let on = at + 1;
  while (on < at + 3 && betweenVerbAndAgent.test(wordAt(items, on)?.fold ?? '')) on++;
  return wordAt(items, on)?.fold === 'by';
}

const betweenVerbAndAgent =
  /^(?:out|up|off|down|away|over|jointly|together|largely|mainly|partly|allegedly|reportedly)$/u;
